-- By what and by when the members of a bloc are scored in a year.
create table assessment_round (
    bloc_year_id  uuid primary key references bloc_year,
    set_version   int  not null,
    self_until    date not null,
    check_until   date not null check (check_until >= self_until),
    explain_until date not null check (explain_until >= check_until),
    opened_by     uuid not null,
    opened_at     timestamptz not null,
    foreign key (bloc_year_id, set_version) references criteria_version (bloc_year_id, version)
);

-- A line that is filled from reports: of one target, or of all of them where none is named.
create table assessment_link (
    bloc_year_id uuid not null references assessment_round,
    code         text not null,
    target_id    uuid,
    primary key (bloc_year_id, code)
);

create table assessment (
    id           uuid primary key,
    site_id      uuid not null references site,
    bloc_year_id uuid not null references assessment_round,
    unit_id      uuid not null references unit,
    unit_name    text not null check (btrim(unit_name) <> ''),
    state        text not null check (state in
        ('DRAFT', 'RETURNED', 'SUBMITTED', 'CHECKED', 'APPRAISED', 'EXPLAINED', 'DECIDED', 'LOCKED')),
    returned     text not null default '',
    unique (bloc_year_id, unit_id),
    check ((state = 'RETURNED') = (btrim(returned) <> ''))
);

-- What a stage said of a line. Words stand; a correction is a later one. Only the member's own need no reason.
create table assessment_entry (
    seq           bigint generated always as identity,
    id            uuid primary key,
    assessment_id uuid  not null references assessment,
    stage         text  not null check (stage in ('SELF', 'CHECK', 'APPRAISAL', 'FINAL')),
    code          text  not null,
    said          jsonb not null check (jsonb_typeof(said) = 'object'),
    evidence      text  not null,
    reason        text  not null check (stage = 'SELF' or btrim(reason) <> ''),
    by            uuid  not null,
    at            timestamptz not null
);
create index on assessment_entry (assessment_id, seq);

create table assessment_file (
    entry_id uuid primary key references assessment_entry,
    kind     text  not null check (kind in ('application/pdf', 'image/jpeg', 'image/png')),
    bytes    bytea not null check (octet_length(bytes) > 0)
);

-- What the member answers to its checker, and explains to the office.
create table assessment_reply (
    seq           bigint generated always as identity primary key,
    assessment_id uuid not null references assessment,
    stage         text not null check (stage in ('CHECK', 'APPRAISAL')),
    code          text not null,
    words         text not null check (btrim(words) <> ''),
    by            uuid not null,
    at            timestamptz not null
);
create index on assessment_reply (assessment_id, seq);

create table assessment_step (
    seq           bigint generated always as identity primary key,
    assessment_id uuid not null references assessment,
    what          text not null check (what in ('OPENED', 'SUBMITTED', 'RETURNED', 'CHECKED', 'CHECK_CLOSED',
        'APPRAISED', 'EXPLAINED', 'EXPLAINING_CLOSED', 'DECIDED', 'LOCKED', 'REOPENING_ASKED', 'REOPENED')),
    reason        text not null,
    by            uuid not null,
    at            timestamptz not null,
    check (what not in ('RETURNED', 'REOPENING_ASKED', 'REOPENED') or btrim(reason) <> '')
);
create index on assessment_step (assessment_id, seq);

create function assessment_words_stand() returns trigger language plpgsql as $$
begin
    raise exception 'words of a scoring stand' using errcode = 'check_violation';
end $$;
create trigger assessment_entry_stands before update or delete on assessment_entry
    for each row execute function assessment_words_stand();
create trigger assessment_reply_stands before update or delete on assessment_reply
    for each row execute function assessment_words_stand();
create trigger assessment_step_stands before update or delete on assessment_step
    for each row execute function assessment_words_stand();

-- Nothing is said of what is locked, and nobody speaks before their turn.
create function assessment_entry_in_turn() returns trigger language plpgsql as $$
declare
    now_at text;
begin
    select state into now_at from assessment where id = new.assessment_id for share;
    if new.stage <> (case when now_at in ('DRAFT', 'RETURNED') then 'SELF' when now_at = 'SUBMITTED' then 'CHECK'
        when now_at = 'CHECKED' then 'APPRAISAL' when now_at = 'EXPLAINED' then 'FINAL' else '' end) then
        raise exception 'it is not the turn of %', new.stage using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger assessment_entry_in_turn before insert on assessment_entry
    for each row execute function assessment_entry_in_turn();

-- Invariant 16: nobody checks the own unit; each member checks one other and is checked by one.
create table cross_check (
    bloc_year_id uuid not null references assessment_round,
    checker_unit uuid not null references unit,
    checked_unit uuid not null references unit,
    n            int  not null,
    primary key (bloc_year_id, checked_unit),
    unique (bloc_year_id, checker_unit),
    check (checker_unit <> checked_unit)
);

create table cross_check_conflict (
    bloc_year_id uuid not null references assessment_round,
    one_unit     uuid not null references unit,
    other_unit   uuid not null references unit,
    reason       text not null check (btrim(reason) <> ''),
    by           uuid not null,
    primary key (bloc_year_id, one_unit, other_unit),
    check (one_unit <> other_unit)
);

-- Locked points are opened again by two different people.
create table assessment_reopening (
    id            uuid primary key,
    assessment_id uuid not null references assessment,
    reason        text not null check (btrim(reason) <> ''),
    asked_by      uuid not null,
    asked_at      timestamptz not null,
    confirmed_by  uuid,
    confirmed_at  timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by <> asked_by)
);
create unique index on assessment_reopening (assessment_id) where confirmed_by is null;

insert into guarded_right (right_key) values ('AssessmentRight.SUBMIT');
insert into role_right (role, right_key)
select role, right_key
from (values
    ('unit-head', 'AssessmentRight.SCORE'), ('unit-head', 'AssessmentRight.SUBMIT'),
    ('unit-clerk', 'AssessmentRight.SCORE')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
