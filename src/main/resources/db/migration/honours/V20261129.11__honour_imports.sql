-- An old list that is taken over: read, looked at, taken in, and taken back if it was transcribed wrongly. `run` tells a
-- node whose work was given to another, or stopped, that it is no longer its own; `alive_at` tells the others whether it
-- is still there. The file is kept only until it is read: it may hold more of people than the history does.
create table honour_import (
    id          uuid primary key,
    site_id     uuid not null references site,
    file_name   text not null check (btrim(file_name) <> ''),
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bytea,
    state       text not null check (state in
        ('READING', 'READ', 'TAKING', 'TAKEN', 'UNDOING', 'UNDONE', 'STOPPED', 'FAILED')),
    run         uuid not null unique,
    done        int  not null default 0,
    total       int  not null default 0 check (done between 0 and total),
    mapped      text not null default '',
    ignored     text not null default '',
    good        int  not null default 0,
    faulty      int  not null default 0,
    double      int  not null default 0,
    public      boolean not null default false,
    fault       text not null default '',
    begun_by    uuid not null,
    begun_at    timestamptz not null,
    alive_at    timestamptz not null,
    taken_by    uuid,
    taken_at    timestamptz,
    undone_by   uuid,
    undone_at   timestamptz,
    undo_reason text,
    stayed      int,
    check ((bytes is not null) = (state = 'READING')),
    check (num_nulls(taken_by, taken_at) in (0, 2)),
    check (state not in ('TAKEN', 'UNDOING', 'UNDONE') or taken_at is not null),
    check (num_nulls(undone_by, undone_at, undo_reason, stayed) in (0, 4)),
    check ((undone_at is not null) = (state = 'UNDONE')),
    check (undo_reason is null or btrim(undo_reason) <> '')
);
create index on honour_import (site_id, begun_at desc);

-- The rows of a list as they were read. Those that were taken in leave this table for the history.
create table honour_import_row (
    import_id       uuid not null references honour_import,
    n               int  not null check (n > 0),
    state           text not null check (state in ('GOOD', 'FAULTY', 'DOUBLE')),
    faults          text not null default '',
    subject_kind    text,
    subject_key     uuid,
    name            text not null,
    folded          text not null,
    unit_id         uuid references unit,
    of_name         text not null,
    of_folded       text not null,
    position        text not null,
    award           text,
    award_written   text not null,
    year            int,
    since           date,
    until           date,
    merit           text not null,
    decision_number text not null,
    number_folded   text not null,
    decided_on      date,
    issuer          text not null,
    primary key (import_id, n),
    check (state = 'FAULTY' or num_nulls(subject_kind, subject_key, award, year, since, until, decided_on) = 0),
    check ((state = 'FAULTY') = (faults <> ''))
);

alter table honour add import_id uuid references honour_import;
create index honour_import_of on honour (import_id) where import_id is not null;

-- Invariant 34 speaks of awards. A row that was transcribed wrongly is none: it leaves with the whole list it came with,
-- the list stays with its hash, its numbers, who took it back and why, and what was built upon stays with it.
create or replace function honour_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.import_id is not null and not old.hidden and exists (
            select from honour_import i where i.id = old.import_id and i.state = 'UNDOING') then
            return old;
        end if;
        raise exception 'nothing leaves the history of awards' using errcode = 'check_violation';
    end if;
    if to_jsonb(new) - 'disclosed_on' - 'hidden' <> to_jsonb(old) - 'disclosed_on' - 'hidden'
        or (old.disclosed_on is not null and new.disclosed_on is distinct from old.disclosed_on) then
        raise exception 'an award in the history stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- A list that was taken in stays on record.
create function honour_import_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state = 'UNDONE'
        or (old.taken_at is not null and (new.id, new.site_id, new.file_name, new.sha256, new.good, new.taken_by, new.taken_at)
            is distinct from (old.id, old.site_id, old.file_name, old.sha256, old.good, old.taken_by, old.taken_at)) then
        raise exception 'a list that was taken in stays on record' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger honour_import_stands before update or delete on honour_import
    for each row execute function honour_import_stands();

create index honour_number_begins on honour (site_id, number_folded text_pattern_ops);

-- Names by the beginnings of their words: one look instead of one for the first word and one for the others.
create index honour_words on honour using gin ((' ' || folded) gin_trgm_ops);
