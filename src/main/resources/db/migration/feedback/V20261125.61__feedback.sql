-- What readers say of a page. No row tells who: no address, no browser, no hour, only the day.
create table feedback_report (
    number      bigint generated always as identity primary key,
    site_id     uuid not null references site (id),
    path        text not null check (path ~ '^/tin/[a-z0-9-]+$' and length(path) <= 250),
    passage     text not null check (length(passage) between 1 and 1000),
    suggestion  text not null check (length(suggestion) between 1 and 2000),
    received_on date not null,
    state       text not null default 'new' check (state in ('new', 'settled', 'no_error')),
    remark      text not null default '' check (length(remark) <= 1000),
    settled_at  timestamptz,
    check ((state = 'new') = (settled_at is null)),
    check (state <> 'no_error' or remark <> '')
);
create index on feedback_report (site_id, state, number desc);
create index on feedback_report (settled_at) where settled_at is not null;

create table feedback_useful_day (
    site_id uuid not null references site (id),
    path    text not null check (path ~ '^/tin/[a-z0-9-]+$' and length(path) <= 250),
    day     date not null,
    useful  boolean not null,
    answers bigint not null check (answers > 0),
    primary key (site_id, path, day, useful)
);
