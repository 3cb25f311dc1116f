create extension if not exists pg_trgm;

-- Every award ever given, as its decision has it. Names are also kept without marks and capitals, to be found by.
-- There is no column for a birth date, a telephone, an identity number or an address: what is not kept is not shown.
create table honour (
    seq             bigint generated always as identity unique,
    id              uuid primary key,
    site_id         uuid not null references site,
    subject_kind    text not null check (subject_kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    subject_key     uuid not null,
    name            text not null check (btrim(name) <> ''),
    folded          text not null check (folded = btrim(folded) and folded <> ''),
    unit_id         uuid references unit,
    person_id       uuid references person,
    of_name         text not null,
    of_folded       text not null,
    position        text not null,
    award           text not null check (award ~ '^[A-Z][A-Z0-9_]{1,30}$'),
    year            int  not null check (year between 1945 and 2200),
    since           date not null,
    until           date not null check (until >= since),
    merit           text not null,
    decision_number text not null check (btrim(decision_number) <> ''),
    number_folded   text not null,
    decided_on      date not null,
    issuer          text not null check (btrim(issuer) <> ''),
    decision_id     uuid,
    disclosed_on    date,
    hidden          boolean not null default false,
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    check (subject_kind <> 'COLLECTIVE' or person_id is null)
);
create index honour_newest on honour (site_id, year desc, seq desc);
create index honour_found on honour using gin (folded gin_trgm_ops, of_folded gin_trgm_ops);
create index honour_subject on honour (subject_key);
create index honour_name on honour (site_id, folded);
create index honour_unit on honour (unit_id) where unit_id is not null;
create index honour_person on honour (person_id) where person_id is not null;
create index honour_decision on honour (decision_id) where decision_id is not null;
create index honour_number on honour (site_id, number_folded);

-- Invariant 34: nothing leaves the history. What is revoked says so by a record beside it.
create table honour_revocation (
    honour_id       uuid primary key references honour,
    decision_number text not null check (btrim(decision_number) <> ''),
    revoked_on      date not null,
    reason          text not null check (btrim(reason) <> ''),
    by              uuid not null,
    at              timestamptz not null
);

-- All that can happen to an award that was written down: it is shown to everybody, once, and its name is hidden or
-- shown again.
create function honour_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'nothing leaves the history of awards' using errcode = 'check_violation';
    end if;
    if to_jsonb(new) - 'disclosed_on' - 'hidden' <> to_jsonb(old) - 'disclosed_on' - 'hidden'
        or (old.disclosed_on is not null and new.disclosed_on is distinct from old.disclosed_on) then
        raise exception 'an award in the history stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger honour_stands before update or delete on honour
    for each row execute function honour_stands();

create function honour_revocation_stands() returns trigger language plpgsql as $$
begin
    raise exception 'the revocation of an award stands' using errcode = 'check_violation';
end $$;
create trigger honour_revocation_stands before update or delete on honour_revocation
    for each row execute function honour_revocation_stands();

insert into role_right (role, right_key)
select role, right_key
from (values
    ('emulation-officer', 'HonourRight.KEEP'), ('emulation-officer', 'HonourRight.IMPORT')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
