-- The conference of a bloc year. Times are those of the clock in the hall. `edition` grows with every change.
create table conference (
    bloc_year_id uuid primary key references bloc_year,
    site_id      uuid not null references site,
    starts_at    timestamp not null,
    place        text not null check (btrim(place) <> ''),
    online       text not null default '',
    chair        text not null default '',
    speaker      text not null default '',
    title        text not null default '',
    directed     text not null default '',
    conclusion   text not null default '',
    edition      int  not null check (edition >= 1),
    draft_id     uuid references draft,
    check (btrim(speaker) <> '' or (title = '' and directed = ''))
);
create index on conference (site_id, starts_at desc);

create table conference_item (
    bloc_year_id uuid not null references conference,
    n            int  not null check (n >= 1),
    at           time,
    what         text not null check (btrim(what) <> ''),
    who          text not null default '',
    primary key (bloc_year_id, n)
);

-- Members of the bloc have a unit, guests have none. How it is announced beforehand, and on the day how it was.
create table conference_invitee (
    bloc_year_id   uuid not null references conference,
    n              int  not null check (n >= 1),
    unit_id        uuid references unit,
    name           text not null check (btrim(name) <> ''),
    title          text not null default '',
    of_unit        text not null default '',
    attendance     text not null default 'INVITED'
        check (attendance in ('INVITED', 'IN_PERSON', 'ONLINE', 'ABSENT', 'DELEGATE')),
    delegate_name  text not null default '',
    delegate_title text not null default '',
    primary key (bloc_year_id, n),
    unique (bloc_year_id, unit_id),
    check ((attendance = 'DELEGATE') = (btrim(delegate_name) <> '')),
    check ((attendance = 'DELEGATE') = (btrim(delegate_title) <> ''))
);
