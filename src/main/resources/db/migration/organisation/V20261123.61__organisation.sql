create extension if not exists btree_gist;

-- life: from the day a unit was founded to the day on which it is no more.
create table unit (
    id      uuid      primary key,
    site_id uuid      not null,
    life    daterange not null check (not isempty(life) and not lower_inf(life)),
    unique (id, life without overlaps)
);
create index on unit (site_id);

-- A name lasts until the next one begins, so names neither overlap nor leave a gap.
create table unit_name (
    unit_id uuid not null references unit,
    since   date not null,
    name    text not null check (btrim(name) <> ''),
    primary key (unit_id, since)
);

create table unit_successor (
    unit_id      uuid not null references unit,
    successor_id uuid not null references unit check (successor_id <> unit_id),
    primary key (unit_id, successor_id)
);

create table person (
    id        uuid primary key,
    site_id   uuid not null,
    full_name text not null check (btrim(full_name) <> '')
);
create index on person (site_id);

create table position (
    id      uuid    primary key,
    site_id uuid    not null,
    name    text    not null check (btrim(name) <> ''),
    sole    boolean not null,
    unique (site_id, name),
    unique (id, sole)
);

-- held lies within the life of the unit. A position for one person is held by one at a time, and nobody holds the same
-- position of a unit twice at a time.
create table mandate (
    id          uuid      primary key,
    person_id   uuid      not null references person,
    position_id uuid      not null,
    sole        boolean   not null,
    unit_id     uuid      not null,
    held        daterange not null check (not isempty(held) and not lower_inf(held)),
    foreign key (position_id, sole) references position (id, sole),
    foreign key (unit_id, period held) references unit (id, period life),
    exclude using gist (unit_id with =, position_id with =, held with &&) where (sole),
    exclude using gist (unit_id with =, position_id with =, person_id with =, held with &&)
);
create index on mandate (unit_id);
create index on mandate (person_id);
