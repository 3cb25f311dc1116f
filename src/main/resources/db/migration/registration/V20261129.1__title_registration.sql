-- What a member registers for a bloc year: titles and awards that it strives for. `edition` grows with every change.
create table title_registration (
    id           uuid primary key,
    site_id      uuid not null references site,
    bloc_year_id uuid not null,
    unit_id      uuid not null,
    unit_name    text not null check (btrim(unit_name) <> ''),
    state        text not null check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'WITHDRAWN')),
    revision     int  not null check (revision >= 1),
    edition      int  not null default 1,
    unique (bloc_year_id, unit_id),
    foreign key (bloc_year_id, unit_id) references bloc_member
);

-- Every sending is a revision that stays as it was sent; what is returned is written on in the next one.
-- `required` and `cited` say by which rule it was sent, `due_on` by which day.
create table registration_revision (
    registration_id uuid not null references title_registration,
    revision        int  not null check (revision >= 1),
    submitted_at    timestamptz,
    late            boolean not null default false,
    due_on          date,
    required        boolean not null default false,
    cited           text not null default '',
    accepted_at     timestamptz,
    returned_at     timestamptz,
    returned        text not null default '',
    withdrawn_at    timestamptz,
    primary key (registration_id, revision),
    check (submitted_at is not null or num_nonnulls(accepted_at, returned_at) = 0),
    check (submitted_at is not null or not late),
    check (num_nonnulls(accepted_at, returned_at) <= 1),
    check ((returned_at is null) = (btrim(returned) = ''))
);

-- Names stand beside their codes as they were called then.
create table registration_line (
    registration_id uuid not null,
    revision        int  not null,
    n               int  not null check (n >= 1),
    kind            text not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    subject         text not null check (btrim(subject) <> ''),
    title           text not null check (title ~ '^[A-Z][A-Z_]{1,39}$'),
    title_name      text not null check (btrim(title_name) <> ''),
    level           text not null check (level ~ '^[A-Z][A-Z_]{1,39}$'),
    level_name      text not null check (btrim(level_name) <> ''),
    note            text not null default '',
    primary key (registration_id, revision, n),
    unique (registration_id, revision, kind, subject, title, level),
    foreign key (registration_id, revision) references registration_revision
);

create table registration_step (
    registration_id uuid not null references title_registration,
    n               int  not null check (n >= 1),
    at              timestamptz not null,
    what            text not null
        check (what in ('BEGUN', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'WITHDRAWN', 'REVISED')),
    revision        int  not null,
    by              uuid not null,
    reason          text not null default '',
    primary key (registration_id, n),
    check ((what in ('RETURNED', 'WITHDRAWN', 'REVISED')) = (btrim(reason) <> ''))
);

-- Whoever leads the year takes what comes late, until a day and for a reason.
create table registration_reopening (
    bloc_year_id uuid not null references bloc_year,
    n            int  not null check (n >= 1),
    until        date not null,
    reason       text not null check (btrim(reason) <> ''),
    by           uuid not null,
    at           timestamptz not null,
    primary key (bloc_year_id, n)
);

create function registration_revision_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'revisions stand' using errcode = 'check_violation';
    end if;
    if (old.submitted_at, old.late, old.due_on, old.required, old.cited)
            is distinct from (new.submitted_at, new.late, new.due_on, new.required, new.cited)
        or (old.accepted_at is not null and old.accepted_at is distinct from new.accepted_at)
        or (old.returned_at is not null
            and (old.returned_at, old.returned) is distinct from (new.returned_at, new.returned))
        or (old.withdrawn_at is not null and old.withdrawn_at is distinct from new.withdrawn_at) then
        raise exception 'what was sent and judged stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger registration_revision_stands before update or delete on registration_revision
    for each row when (old.submitted_at is not null or old.withdrawn_at is not null)
    execute function registration_revision_stands();

create function registration_line_stands() returns trigger language plpgsql as $$
begin
    if exists (
        select from registration_revision r
        where (r.registration_id, r.revision)
            = (coalesce(new.registration_id, old.registration_id), coalesce(new.revision, old.revision))
            and (r.submitted_at is not null or r.withdrawn_at is not null)) then
        raise exception 'what was sent stands' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger registration_line_stands before insert or update or delete on registration_line
    for each row execute function registration_line_stands();

create function registration_history_stands() returns trigger language plpgsql as $$
begin
    raise exception 'history stands' using errcode = 'check_violation';
end $$;
create trigger registration_step_stands before update or delete on registration_step
    for each row execute function registration_history_stands();
create trigger registration_reopening_stands before update or delete on registration_reopening
    for each row execute function registration_history_stands();

insert into guarded_right (right_key) values ('RegistrationRight.SUBMIT');
insert into role_right (role, right_key)
select role, right_key
from (values
    ('unit-head', 'RegistrationRight.WRITE'), ('unit-head', 'RegistrationRight.SUBMIT'),
    ('unit-clerk', 'RegistrationRight.WRITE')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
