create table site (
    id                    uuid primary key default uuidv7(),
    slug                  text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    is_default            boolean not null default false,
    base_url              text check (base_url ~ '^https?://[^/]+$'),
    name                  text not null check (name <> ''),
    name_en               text not null check (name_en <> ''),
    parent_name           text not null default '',
    parent_name_en        text not null default '',
    tagline               text not null default '',
    tagline_en            text not null default '',
    responsible_person    text not null default '',
    responsible_person_en text not null default '',
    address               text not null default '',
    address_en            text not null default '',
    phone                 text not null default '',
    email                 text not null default '',
    copyright             text not null default '',
    copyright_en          text not null default '',
    launched_on           date not null
);
create unique index one_default_site on site (is_default) where is_default;

create table site_host (
    host     text primary key check (host = lower(host) and host <> ''),
    site_id  uuid not null references site,
    position int  not null check (position >= 0),
    unique (site_id, position)
);

create table menu_item (
    site_id  uuid not null references site,
    position int  not null,
    label    text not null,
    label_en text not null,
    href     text not null check (href ~ '^(/|https?://)'),
    primary key (site_id, position)
);

create table fixed_page (
    site_id   uuid not null references site,
    slug      text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position  int  not null,
    title     text not null,
    title_en  text not null,
    body      text not null,
    body_en   text not null,
    primary key (site_id, slug)
);
