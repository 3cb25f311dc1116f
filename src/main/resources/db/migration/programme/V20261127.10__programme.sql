-- The action programme of a member in a bloc year. `edition` grows with every change.
create table programme (
    id           uuid primary key,
    site_id      uuid not null references site,
    bloc_year_id uuid not null references bloc_year,
    unit_id      uuid not null references unit,
    unit_name    text not null check (btrim(unit_name) <> ''),
    pact_id      uuid not null references pact,
    state        text not null check (state in ('DRAFT', 'RETURNED', 'ISSUED', 'SUBMITTED', 'ACCEPTED')),
    revision     int  not null check (revision >= 1),
    edition      int  not null default 1,
    unique (bloc_year_id, unit_id)
);

-- Each revision is written for one signed version of the pact. What the bloc accepted stays as it is.
create table programme_revision (
    programme_id uuid not null references programme,
    revision     int  not null,
    pact_id      uuid not null,
    pact_version int  not null,
    returned     text not null default '',
    symbol       text not null default '',
    place        text not null default '',
    issued_on    date,
    signer       text not null default '',
    title        text not null default '',
    submitted_at timestamptz,
    accepted_at  timestamptz,
    primary key (programme_id, revision),
    foreign key (pact_id, pact_version) references pact_version (pact_id, version),
    check ((issued_on is null) = (btrim(symbol) = '')),
    check ((issued_on is null) = (btrim(signer) = '')),
    check (submitted_at is null or issued_on is not null),
    check (accepted_at is null or accepted_at >= submitted_at)
);

-- A task of the pact: outside the member's function with the reason, or planned by the items below it.
create table programme_task (
    programme_id uuid not null,
    revision     int  not null,
    n            int  not null check (n >= 1),
    outside      text not null default '',
    primary key (programme_id, revision, n),
    foreign key (programme_id, revision) references programme_revision
);

-- Invariant 9: a target that is worked on cannot go, only be superseded by a later version of the pact.
create table programme_item (
    programme_id uuid not null,
    revision     int  not null,
    task         int  not null,
    n            int  not null check (n >= 1),
    pact_id      uuid not null,
    pact_version int  not null,
    target_id    uuid,
    goal         numeric check (goal is null or target_id is not null),
    measures     text not null check (btrim(measures) <> ''),
    department   text not null check (btrim(department) <> ''),
    by           date not null,
    resources    text not null default '',
    evidence     text not null default '',
    primary key (programme_id, revision, task, n),
    foreign key (programme_id, revision, task) references programme_task,
    foreign key (pact_id, pact_version, target_id) references pact_target (pact_id, version, target_id)
);

create table programme_step (
    programme_id uuid not null references programme,
    n            int  not null check (n >= 1),
    at           timestamptz not null,
    what         text not null
        check (what in ('BEGUN', 'ISSUED', 'TAKEN_BACK', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'REVISED')),
    revision     int  not null,
    by           uuid not null,
    reason       text not null default '',
    primary key (programme_id, n),
    check ((what in ('RETURNED', 'REVISED')) = (btrim(reason) <> ''))
);

create function programme_stands() returns trigger language plpgsql as $$
begin
    if exists (select from programme_revision r
               where (r.programme_id, r.revision) = (old.programme_id, old.revision) and r.accepted_at is not null) then
        raise exception 'an accepted programme stands' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger programme_stands before update or delete on programme_revision
    for each row when (old.accepted_at is not null) execute function programme_stands();
create trigger programme_stands before update or delete on programme_task
    for each row execute function programme_stands();
create trigger programme_stands before update or delete on programme_item
    for each row execute function programme_stands();

create function programme_step_stands() returns trigger language plpgsql as $$
begin
    raise exception 'steps stand' using errcode = 'check_violation';
end $$;
create trigger programme_step_stands before update or delete on programme_step
    for each row execute function programme_step_stands();

insert into guarded_right (right_key) values ('ProgrammeRight.ISSUE');
insert into role_right (role, right_key)
select role, right_key
from (values
    ('unit-head', 'ProgrammeRight.WRITE'), ('unit-head', 'ProgrammeRight.ISSUE'),
    ('unit-clerk', 'ProgrammeRight.WRITE')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
