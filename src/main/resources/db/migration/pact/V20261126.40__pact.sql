-- The pact of a bloc for a year. `edition` grows with every change of the text, so that two who edit notice each other.
create table pact (
    id           uuid        primary key,
    site_id      uuid        not null references site,
    bloc_year_id uuid        not null references bloc_year,
    bloc_name    text        not null check (btrim(bloc_name) <> ''),
    year         int         not null check (year between 2000 and 2200),
    head_id      uuid        not null references unit,
    symbol       text        not null default '',
    place        text        not null default '',
    version      int         not null check (version >= 1),
    edition      int         not null check (edition >= 1),
    state        text        not null check (state in ('DRAFT', 'CONSULTATION', 'FINAL_TEXT', 'SIGNING', 'SIGNED', 'VOID')),
    void_reason  text        not null default '',
    begun_at     timestamptz not null,
    check ((state = 'VOID') = (btrim(void_reason) <> ''))
);
create unique index on pact (bloc_year_id) where state <> 'VOID';
create index on pact (site_id, year desc);

-- The text of each version. Once it is frozen nothing of it changes, but that it may be made void by a later version.
create table pact_version (
    pact_id      uuid not null references pact,
    version      int  not null check (version >= 1),
    bases        text not null,
    purpose      text not null,
    organisation text not null,
    commitment   text not null,
    frozen_at    timestamptz,
    sha256       text check (sha256 ~ '^[0-9a-f]{64}$'),
    minimum      int  not null default 0 check (minimum >= 0),
    witness_last boolean not null default true,
    in_order     boolean not null default false,
    terms_source text not null default '',
    ended_at     timestamptz,
    end_reason   text not null default '',
    primary key (pact_id, version),
    check ((frozen_at is null) = (sha256 is null)),
    check ((ended_at is null) = (btrim(end_reason) = ''))
);

create table pact_task (
    pact_id uuid not null,
    version int  not null,
    n       int  not null check (n >= 1),
    title   text not null check (btrim(title) <> ''),
    detail  text not null,
    primary key (pact_id, version, n),
    foreign key (pact_id, version) references pact_version
);

-- Invariant 10: a direction, a unit of measure, a period; and who is not assigned has no row, which is not a nought.
create table pact_target (
    pact_id      uuid not null,
    version      int  not null,
    target_id    uuid not null,
    task         int  not null,
    n            int  not null check (n >= 1),
    content      text not null check (btrim(content) <> ''),
    measure_unit text not null,
    direction    text not null check (direction in ('HIGHER', 'LOWER', 'REACH', 'YES_NO')),
    since        date not null,
    by           date not null check (by >= since),
    who          text not null,
    evidence     text not null,
    to_all       boolean not null,
    low          numeric,
    high         numeric check (high > low),
    primary key (pact_id, version, target_id),
    unique (pact_id, version, task, n),
    unique (pact_id, version, target_id, direction),
    foreign key (pact_id, version, task) references pact_task,
    check (direction = 'YES_NO' or btrim(measure_unit) <> ''),
    check (high is null or direction = 'REACH'),
    check ((low is not null) = (to_all and direction <> 'YES_NO'))
);

create table pact_target_unit (
    pact_id   uuid not null,
    version   int  not null,
    target_id uuid not null,
    direction text not null,
    unit_id   uuid not null references unit,
    low       numeric,
    high      numeric check (high > low),
    primary key (pact_id, version, target_id, unit_id),
    foreign key (pact_id, version, target_id, direction) references pact_target (pact_id, version, target_id, direction),
    check ((low is null) = (direction = 'YES_NO')),
    check (high is null or direction = 'REACH')
);

-- The members as they stood in the bloc when the pact was begun.
create table pact_member (
    pact_id   uuid not null references pact,
    n         int  not null check (n >= 1),
    role      text not null check (role in ('HEAD', 'DEPUTY', 'MEMBER')),
    unit_id   uuid not null references unit,
    unit_name text not null check (btrim(unit_name) <> ''),
    primary key (pact_id, n),
    unique (pact_id, unit_id)
);
create unique index on pact_member (pact_id) where role = 'HEAD';

-- Invariant 9: what was frozen cannot be changed or deleted, only superseded by a later version.
create function pact_text_stands() returns trigger language plpgsql as $$
begin
    if exists (select from pact_version v
               where v.pact_id = old.pact_id and v.version = old.version and v.frozen_at is not null) then
        raise exception 'a frozen text stands' using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger pact_task_stands before update or delete on pact_task
    for each row execute function pact_text_stands();
create trigger pact_target_stands before update or delete on pact_target
    for each row execute function pact_text_stands();
create trigger pact_target_unit_stands before update or delete on pact_target_unit
    for each row execute function pact_text_stands();

create function pact_text_takes_none() returns trigger language plpgsql as $$
begin
    if exists (select from pact_version v
               where v.pact_id = new.pact_id and v.version = new.version and v.frozen_at is not null) then
        raise exception 'a frozen text stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger pact_task_takes_none before insert on pact_task
    for each row execute function pact_text_takes_none();
create trigger pact_target_takes_none before insert on pact_target
    for each row execute function pact_text_takes_none();
create trigger pact_target_unit_takes_none before insert on pact_target_unit
    for each row execute function pact_text_takes_none();

create function pact_version_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'versions are kept' using errcode = 'check_violation';
    end if;
    if old.frozen_at is not null
       and (new.pact_id, new.version, new.bases, new.purpose, new.organisation, new.commitment, new.frozen_at,
            new.sha256, new.minimum, new.witness_last, new.in_order, new.terms_source)
           is distinct from
           (old.pact_id, old.version, old.bases, old.purpose, old.organisation, old.commitment, old.frozen_at,
            old.sha256, old.minimum, old.witness_last, old.in_order, old.terms_source) then
        raise exception 'a frozen text stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger pact_version_stands before update or delete on pact_version
    for each row execute function pact_version_stands();
