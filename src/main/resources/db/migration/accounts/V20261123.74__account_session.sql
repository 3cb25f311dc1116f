create table account_session (
    id           uuid primary key default uuidv7(),
    -- of the random token in the cookie; the token itself is nowhere kept
    hash         bytea not null unique check (octet_length(hash) = 32),
    account_id   uuid not null references account,
    begun_at     timestamptz not null,
    seen_at      timestamptz not null check (seen_at >= begun_at),
    from_address text not null,
    browser      text not null check (length(browser) <= 200)
);
create index account_session_account on account_session (account_id);
