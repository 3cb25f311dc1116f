-- Sums only. No row here stands for a person: no address, no key of a visitor, no salt.
create table traffic_hour (
    site_id     uuid        not null references site,
    hour        timestamptz not null check (hour = date_trunc('hour', hour, 'UTC')),
    views       bigint      not null default 0 check (views >= 0),
    visits      bigint      not null default 0 check (visits >= 0),
    robot_views bigint      not null default 0 check (robot_views >= 0),
    prefetches  bigint      not null default 0 check (prefetches >= 0),
    primary key (site_id, hour)
);

create table traffic_day (
    site_id  uuid   not null references site,
    day      date   not null,
    visitors bigint not null check (visitors > 0),
    primary key (site_id, day)
);

create table traffic_article_day (
    site_id    uuid   not null references site,
    article_id uuid   not null,
    day        date   not null,
    views      bigint not null check (views > 0),
    primary key (site_id, day, article_id)
);

create table traffic_path_day (
    site_id uuid   not null references site,
    path    text   not null check (path like '/%' and length(path) <= 80),
    day     date   not null,
    views   bigint not null check (views > 0),
    primary key (site_id, day, path)
);

create table traffic_dimension_day (
    site_id   uuid   not null references site,
    day       date   not null,
    dimension text   not null check (dimension in ('device', 'referrer', 'language')),
    value     text   not null check (value <> '' and length(value) <= 80),
    views     bigint not null check (views > 0),
    primary key (site_id, day, dimension, value)
);

-- Running totals, so that showing one number never sums years. Never on the article's own row.
create table traffic_site (
    site_id uuid   primary key references site,
    visits  bigint not null check (visits >= 0)
);

create table traffic_article (
    site_id    uuid   not null references site,
    article_id uuid   not null,
    views      bigint not null check (views > 0),
    primary key (site_id, article_id)
);
create index on traffic_article (views desc);

-- Figures taken over from an older system, and resets of our own count. The latest row holds; none is ever deleted.
-- set_off: how much of our own count is no longer shown since the last reset, which happened on reset_on.
create table traffic_baseline (
    id         bigint generated always as identity primary key,
    site_id    uuid        not null references site,
    kind       text        not null check (kind in ('visits', 'article')),
    article_id uuid,
    value      bigint      not null check (value >= 0),
    taken_on   date,
    set_off    bigint      not null default 0 check (set_off >= 0),
    reset_on   date,
    note       text        not null check (note <> ''),
    by_account uuid        not null,
    by_unit    uuid        not null,
    at         timestamptz not null,
    check ((kind = 'article') = (article_id is not null)),
    check (value = 0 or taken_on is not null),
    check (set_off = 0 or reset_on is not null)
);
create index on traffic_baseline (site_id, kind, article_id, id desc);

-- One row per start of the program. `batch` is the last batch of sums committed, so that none is written twice.
create table traffic_writer (
    id         uuid        primary key,
    started_at timestamptz not null,
    batch      bigint      not null
);
create index on traffic_writer (started_at);
