-- scope: within one, a unit belongs to at most one bloc a year.
create table bloc (
    id        uuid primary key,
    site_id   uuid not null references site,
    name      text not null check (btrim(name) <> ''),
    slug      text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind      text not null check (kind in ('BLOC', 'CLUSTER')),
    level     text not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    organised text not null check (organised in ('COUNCIL', 'DELEGATED', 'INTERNAL')),
    council   text not null check (btrim(council) <> ''),
    delegate  text not null default '' check ((organised = 'DELEGATED') = (delegate <> '')),
    symbol    text not null check (symbol ~ '^[A-ZĐ0-9]+(-[A-ZĐ0-9]+)*$'),
    scope     text not null generated always as (level || '/' || organised) stored,
    unique (site_id, slug),
    unique (site_id, symbol),
    unique (id, site_id)
);

-- version grows with every change of the year, its members and its leadership.
create table bloc_year (
    id        uuid primary key,
    bloc_id   uuid not null,
    site_id   uuid not null,
    year      int  not null check (year between 1948 and 2200),
    scope     text not null,
    state     text not null check (state in
        ('PLANNED', 'MEMBERS_CONFIRMED', 'PACT_DRAFTING', 'PACT_SIGNED', 'RUNNING')),
    suspended text check (btrim(suspended) <> ''),
    named_on  date not null,
    version   int  not null default 1,
    foreign key (bloc_id, site_id) references bloc (id, site_id),
    unique (bloc_id, year),
    unique (id, year, scope)
);
create index on bloc_year (site_id, year);

-- The name is a copy, as it was on the day named_on of the year; year and scope are those of the year.
create table bloc_member (
    bloc_year_id uuid not null,
    unit_id      uuid not null references unit,
    year         int  not null,
    scope        text not null,
    place        int  not null check (place > 0),
    name         text not null check (btrim(name) <> ''),
    contact      text not null default '',
    primary key (bloc_year_id, unit_id),
    foreign key (bloc_year_id, year, scope) references bloc_year (id, year, scope),
    unique (bloc_year_id, place),
    constraint one_bloc_of_a_scope_a_year unique (unit_id, year, scope)
);

create function bloc_member_stays() returns trigger language plpgsql as $$
declare
    row bloc_member := old;
begin
    if tg_op = 'UPDATE' and (new.unit_id, new.name, new.place) = (old.unit_id, old.name, old.place)
        and new.bloc_year_id = old.bloc_year_id then
        return new;
    end if;
    if exists (select from bloc_year where id = row.bloc_year_id and state <> 'PLANNED') then
        raise exception 'the members of a confirmed year stay as they were' using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end $$;
create trigger bloc_member_stays before update or delete on bloc_member
    for each row execute function bloc_member_stays();

-- Who leads, from when to when. One head at a time; nobody has two posts at a time; only members have posts.
create table bloc_post (
    bloc_year_id uuid      not null,
    unit_id      uuid      not null,
    role         text      not null check (role in ('HEAD', 'DEPUTY')),
    held         daterange not null check (not isempty(held) and not lower_inf(held)),
    way          text      not null check (way in ('ELECTION', 'ASSIGNMENT')),
    paper_number text      not null check (btrim(paper_number) <> ''),
    paper_on     date      not null,
    primary key (bloc_year_id, unit_id, held),
    foreign key (bloc_year_id, unit_id) references bloc_member (bloc_year_id, unit_id),
    constraint one_head_at_a_time exclude using gist (bloc_year_id with =, held with &&) where (role = 'HEAD'),
    constraint one_post_at_a_time exclude using gist (bloc_year_id with =, unit_id with =, held with &&)
);

-- Looked at when a transaction ends: a year that is led, and every year past its planning, has a head without a gap.
create function bloc_year_has_a_head() returns trigger language plpgsql as $$
declare
    that uuid;
    led  datemultirange;
    needed boolean;
    since date;
begin
    if tg_table_name = 'bloc_year' then that := new.id;
    elsif tg_op = 'DELETE' then that := old.bloc_year_id;
    else that := new.bloc_year_id;
    end if;
    select state <> 'PLANNED', make_date(year, 1, 1) into needed, since from bloc_year where id = that;
    if not found then return null; end if;
    select range_agg(held) into led from bloc_post where bloc_year_id = that and role = 'HEAD';
    if (needed or led is not null) and led is distinct from datemultirange(daterange(since, null)) then
        raise exception 'a bloc year has exactly one head at any time'
            using errcode = 'check_violation', constraint = 'a_head_without_a_gap';
    end if;
    return null;
end $$;
create constraint trigger a_head_without_a_gap after insert or update or delete on bloc_post
    deferrable initially deferred for each row execute function bloc_year_has_a_head();
create constraint trigger a_head_without_a_gap after update of state on bloc_year
    deferrable initially deferred for each row execute function bloc_year_has_a_head();

-- Who is to lead in a coming year.
create table bloc_turn (
    bloc_id uuid not null references bloc,
    year    int  not null check (year between 1948 and 2200),
    unit_id uuid not null references unit,
    primary key (bloc_id, year)
);

-- Minutes of a handover; only added to.
create table bloc_handover (
    id           uuid        primary key,
    bloc_year_id uuid        not null references bloc_year,
    held_on      date        not null,
    from_unit    uuid        not null references unit,
    from_name    text        not null,
    to_unit      uuid        not null references unit check (to_unit <> from_unit),
    to_name      text        not null,
    handed       text        not null check (btrim(handed) <> ''),
    remarks      text        not null default '',
    written_at   timestamptz not null
);
create index on bloc_handover (bloc_year_id);

-- The calendar of a year. rule: the rule an entry came from; empty for what the head added. first_on: the day the rule
-- says, which a moved entry keeps beside its own.
create table bloc_entry (
    id           uuid    primary key,
    bloc_year_id uuid    not null references bloc_year,
    rule         text    not null default '',
    title        text    not null check (btrim(title) <> ''),
    due_on       date    not null,
    first_on     date    not null,
    reason       text    not null default '',
    source       text    not null default '',
    certainty    text    not null default '' check (certainty in ('', 'VERIFIED', 'EXCERPT', 'UNVERIFIED')),
    movable      boolean not null,
    public       boolean not null,
    done_on      date,
    check ((rule = '') = (source = '')),
    check (due_on = first_on or movable and reason <> '')
);
create index on bloc_entry (bloc_year_id, due_on);

-- The address of a unit's calendar; whoever has it may read it, so it can be renewed.
create table bloc_feed (
    unit_id uuid primary key references unit,
    site_id uuid not null references site,
    secret  text not null unique check (length(secret) >= 32)
);
