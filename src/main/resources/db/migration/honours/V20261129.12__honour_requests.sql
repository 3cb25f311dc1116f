-- Somebody asks that a name be hidden on the pages for everybody, or that something be corrected. It is kept, and
-- decided by a person; the award itself stays as its decision has it.
create table honour_request (
    seq         bigint generated always as identity,
    id          uuid primary key,
    site_id     uuid not null references site,
    honour_id   uuid not null references honour,
    kind        text not null check (kind in ('HIDE', 'CORRECT')),
    words       text not null check (btrim(words) <> ''),
    asked_on    date not null,
    kept_by     uuid not null,
    kept_at     timestamptz not null,
    granted     boolean,
    answer      text check (btrim(answer) <> ''),
    answered_by uuid,
    answered_at timestamptz,
    check (num_nulls(granted, answer, answered_by, answered_at) in (0, 4))
);
create index on honour_request (site_id, seq desc);
create index on honour_request (honour_id);

create function honour_request_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answer is not null
        or (new.id, new.site_id, new.honour_id, new.kind, new.words, new.asked_on, new.kept_by, new.kept_at)
            is distinct from
            (old.id, old.site_id, old.honour_id, old.kind, old.words, old.asked_on, old.kept_by, old.kept_at) then
        raise exception 'requests and answers stand' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger honour_request_stands before update or delete on honour_request
    for each row execute function honour_request_stands();
