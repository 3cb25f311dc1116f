create table account_tries (
    kind         text not null check (kind in ('account', 'address')),
    subject      text not null,
    failed       int  not null check (failed >= 0),
    since        timestamptz not null,
    closed_until timestamptz not null,
    primary key (kind, subject)
);
