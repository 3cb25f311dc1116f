-- Proposals of one subject for one award. Whoever changes one holds its row; `edition` grows with every change.
create table dossier (
    id             uuid primary key,
    site_id        uuid not null references site,
    code           text not null check (btrim(code) <> ''),
    bloc_year_id   uuid references bloc_year,
    year           int  not null check (year between 1948 and 2200),
    proposer_unit  uuid not null references unit,
    proposer_name  text not null check (btrim(proposer_name) <> ''),
    subject_kind   text not null check (subject_kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    subject_name   text not null check (btrim(subject_name) <> ''),
    subject_unit   uuid references unit,
    subject_person uuid references person,
    subject_of     text not null,
    subject_position text not null,
    subject_key    text not null check (subject_key <> ''),
    award          text not null check (award ~ '^[A-Z][A-Z0-9_]{1,30}$'),
    merit          text not null,
    since          date not null,
    until          date not null,
    state          text not null check (state in ('DRAFT', 'CHECKED', 'SUBMITTED', 'RECEIVED', 'SUPPLEMENT_REQUESTED',
        'APPRAISED', 'CONSULTED', 'COUNCIL_VOTED', 'PROPOSED', 'DECIDED', 'REJECTED', 'WITHDRAWN', 'DISCLOSED',
        'AWARDED', 'ARCHIVED', 'REVOKED')),
    received_on    date,
    submitted_on   date,
    late           boolean not null default false,
    consults       boolean not null default false,
    choice         text not null default '',
    place          int  not null default 0,
    council_session uuid,
    decision_id    uuid,
    decision_number text not null default '',
    edition        int  not null default 1,
    unique (site_id, code),
    check (until >= since),
    check (state in ('DRAFT', 'CHECKED', 'SUBMITTED', 'WITHDRAWN') or received_on is not null),
    check (state not in ('DECIDED', 'DISCLOSED', 'AWARDED', 'ARCHIVED', 'REVOKED') or decision_number <> '')
);
create index on dossier (site_id, year, state);
create index on dossier (bloc_year_id);
create index on dossier (site_id, subject_key);

-- A subject has one living proposal for an award and a year.
create unique index dossier_once on dossier (site_id, subject_key, award, year) where state not in ('REJECTED', 'WITHDRAWN', 'REVOKED');

create table dossier_counter (
    site_id uuid not null references site,
    year    int  not null,
    last    int  not null check (last >= 1),
    primary key (site_id, year)
);

-- Where a proposal has been, and why; only added to.
create table dossier_step (
    dossier_id uuid not null references dossier,
    n          int  not null check (n >= 1),
    state      text not null,
    act        text not null check (btrim(act) <> ''),
    words      text not null,
    on_day     date not null,
    at         timestamptz not null,
    by         uuid not null,
    primary key (dossier_id, n)
);

create function dossier_step_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a step that was taken stands' using errcode = 'check_violation';
end $$;
create trigger dossier_step_stands before update or delete on dossier_step
    for each row execute function dossier_step_stands();

-- Invariant 30: whoever is under discipline, investigation, inspection or a complaint, all proposals of the subject.
create table dossier_hold (
    id          uuid primary key,
    site_id     uuid not null references site,
    subject_key text not null check (subject_key <> ''),
    subject     text not null check (btrim(subject) <> ''),
    kind        text not null check (kind in ('DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'COMPLAINT')),
    reason      text not null check (btrim(reason) <> ''),
    opened_by   uuid not null,
    opened_at   timestamptz not null,
    ended_how   text,
    ended_by    uuid,
    ended_at    timestamptz,
    check ((ended_at is null) = (ended_how is null)),
    check ((ended_at is null) = (ended_by is null)),
    check (ended_how is null or btrim(ended_how) <> '')
);
create index on dossier_hold (site_id, subject_key) where ended_at is null;

-- Who is held does not come further than checked; what was on its way stays where it is. A mistake may be taken back.
create function dossier_not_while_held() returns trigger language plpgsql as $$
begin
    if new.state <> old.state and new.state not in ('DRAFT', 'CHECKED', 'REJECTED', 'WITHDRAWN')
        and (old.state not in ('DECIDED', 'DISCLOSED', 'AWARDED', 'ARCHIVED', 'REVOKED'))
        and exists (select from dossier_hold h where h.site_id = new.site_id and h.subject_key = new.subject_key
            and h.ended_at is null) then
        raise exception 'the subject is held' using errcode = 'check_violation';
    end if;
    if old.received_on is not null and new.received_on is distinct from old.received_on
        and not (new.received_on is null and new.state = 'DRAFT') then
        raise exception 'the day of receipt stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger dossier_not_while_held before update on dossier
    for each row execute function dossier_not_while_held();

insert into guarded_right (right_key) values ('DossierRight.SUBMIT'), ('DossierRight.APPRAISE'), ('DossierRight.HOLD'),
    ('DossierRight.TURN');
insert into role_right (role, right_key)
select role, right_key
from (values
    ('emulation-officer', 'DossierRight.WRITE'), ('emulation-officer', 'DossierRight.RECEIVE'),
    ('emulation-officer', 'DossierRight.APPRAISE'), ('emulation-officer', 'DossierRight.CONSULT'),
    ('emulation-officer', 'DossierRight.HOLD'), ('emulation-officer', 'DossierRight.TURN'),
    ('unit-head', 'DossierRight.WRITE'), ('unit-head', 'DossierRight.SUBMIT'),
    ('unit-clerk', 'DossierRight.WRITE')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
