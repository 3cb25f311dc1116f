create table section (
    site_id     uuid not null references site,
    slug        text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        text not null check (name <> ''),
    name_en     text not null default '',
    description text not null default '',
    position    int  not null,
    primary key (site_id, slug)
);

create table topic (
    site_id     uuid not null references site,
    slug        text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        text not null check (name <> ''),
    description text not null default '',
    primary key (site_id, slug)
);

create table tag (
    site_id uuid not null references site,
    slug    text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name    text not null check (name <> ''),
    primary key (site_id, slug)
);

-- A day known only as a day has no time: published_time is null and never shown as 00:00.
create table article (
    id                uuid primary key default uuidv7(),
    number            bigint generated always as identity unique,
    site_id           uuid not null references site,
    stage             text not null check (stage in ('PUBLISHED', 'WITHDRAWN', 'RETRACTED')),
    title             text not null check (title <> '' and title is nfc normalized),
    original_title    text,
    slug              text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    section           text not null,
    topic             text,
    lead              text not null default '',
    body              text not null check (body is nfc normalized),
    byline            text not null default '',
    author            text not null default '',
    byline_note       text not null default '',
    source            text not null default '',
    picture           uuid references media,
    picture_alt       text not null default '',
    picture_caption   text not null default '',
    picture_shown     boolean not null default true,
    priority          int not null default 0 check (priority between 0 and 2),
    published_on      date not null,
    published_time    time,
    published_at      timestamptz not null,
    updated_on        date,
    updated_time      time,
    withdrawal_notice text,
    origin            text,
    version           int not null default 1 check (version > 0),
    touched_at        timestamptz not null,
    foreign key (site_id, section) references section,
    foreign key (site_id, topic) references topic,
    unique (site_id, origin),
    check (updated_on is not null or updated_time is null),
    check ((stage = 'WITHDRAWN') = (withdrawal_notice is not null))
);
create index article_latest on article (site_id, published_at desc, number desc) where stage = 'PUBLISHED';
create index article_section on article (site_id, section, published_at desc, number desc) where stage = 'PUBLISHED';
create index article_topic on article (site_id, topic, published_at desc, number desc)
    where stage = 'PUBLISHED' and topic is not null;
create index article_day on article (site_id, published_on, published_at desc, number desc) where stage = 'PUBLISHED';
create index article_priority on article (site_id, priority desc, published_at desc)
    where stage = 'PUBLISHED' and priority > 0;

-- Every address an article ever had; the current one is article.slug.
create table article_address (
    site_id    uuid not null references site,
    slug       text not null,
    article_id uuid not null references article,
    primary key (site_id, slug)
);

create table article_tag (
    article_id   uuid not null references article,
    site_id      uuid not null,
    tag          text not null,
    position     int  not null,
    published_at timestamptz not null,
    primary key (article_id, tag),
    foreign key (site_id, tag) references tag
);
create index article_tag_latest on article_tag (site_id, tag, published_at desc);

create table article_media (
    article_id uuid not null references article,
    media_id   uuid not null references media,
    primary key (article_id, media_id)
);

-- How many published articles a day has in a section: calendars and pagers never count rows.
create table article_count (
    site_id  uuid not null,
    day      date not null,
    section  text not null,
    articles int  not null check (articles >= 0),
    primary key (site_id, day, section)
);

create function article_counted() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and old.stage = 'PUBLISHED' then
        update article_count set articles = articles - 1
        where site_id = old.site_id and day = old.published_on and section = old.section;
    end if;
    if tg_op <> 'DELETE' and new.stage = 'PUBLISHED' then
        insert into article_count (site_id, day, section, articles)
        values (new.site_id, new.published_on, new.section, 1)
        on conflict (site_id, day, section) do update set articles = article_count.articles + 1;
    end if;
    return null;
end $$;

create trigger article_counted after insert or delete or update of stage, section, published_on on article
    for each row execute function article_counted();
