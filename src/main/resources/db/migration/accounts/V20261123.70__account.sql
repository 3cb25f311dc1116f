create table account (
    id              uuid primary key default uuidv7(),
    login           text not null check (login is nfc normalized),
    -- the login without case and marks: two that look alike are one
    folded          text not null unique check (folded ~ '^[a-z0-9][a-z0-9._@-]{1,62}[a-z0-9]$'),
    name            text not null check (name <> ''),
    unit_id         uuid not null,
    state           text not null check (state in ('invited', 'active', 'disabled')),
    password        text check (password like '$argon2id$%'),
    password_set_at timestamptz,
    -- encrypted with the key in the data folder
    second_factor   bytea,
    -- the last time step whose code was taken: no code is taken twice
    second_step     bigint not null default 0,
    invited_at      timestamptz not null,
    last_seen_at    timestamptz not null,
    disabled_at     timestamptz,
    check (folded = regexp_replace(
        normalize(replace(lower(login collate pg_c_utf8), 'đ', 'd'), nfd), '[\u0300-\u036f]', '', 'g')),
    check ((password is null) = (password_set_at is null)),
    check (state <> 'active' or password is not null),
    check ((state = 'disabled') = (disabled_at is not null))
);

create table account_password (
    account_id uuid not null references account,
    hash       text not null check (hash like '$argon2id$%'),
    set_at     timestamptz not null,
    primary key (account_id, hash)
);

create table account_recovery_code (
    account_id uuid not null references account,
    hash       bytea not null check (octet_length(hash) = 32),
    used_at    timestamptz,
    primary key (account_id, hash)
);
