-- What people say of checks that no machine can tell. Only added to; the latest holds.
create table compliance_statement (
    id         bigint generated always as identity primary key,
    site_id    uuid        not null references site,
    number     int         not null check (number between 1 and 20),
    stated_on  date        not null,
    words      text        not null check (words <> ''),
    address    text        not null default '' check (address = '' or address ~ '^(/([^/]|$)|https://)'),
    by_account uuid        not null,
    at         timestamptz not null
);
create index on compliance_statement (site_id, number, id desc);

-- Information that must be public. due_on was reckoned by the rule when the row was written.
create table public_information (
    id           uuid primary key,
    site_id      uuid not null references site,
    title        text not null check (title <> ''),
    basis        text not null default '',
    rule         text not null check (rule ~ '^[a-z]+(-[a-z]+)*$'),
    arose_on     date not null,
    due_on       date not null check (due_on > arose_on),
    published_on date check (published_on >= arose_on),
    address      text not null default '' check (address = '' or address ~ '^(/([^/]|$)|https://)'),
    check (published_on is null or address <> '')
);
create index on public_information (site_id, due_on) where published_on is null;
