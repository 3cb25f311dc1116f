create table account_link (
    hash          bytea primary key check (octet_length(hash) = 32),
    purpose       text not null check (purpose in ('invitation', 'first_run', 'break_glass')),
    account_id    uuid references account,
    -- the second factor shown on the page of the link, encrypted, until it is confirmed
    second_factor bytea,
    expires_at    timestamptz not null,
    used_at       timestamptz,
    check ((purpose = 'first_run') = (account_id is null))
);
create index account_link_account on account_link (account_id);
