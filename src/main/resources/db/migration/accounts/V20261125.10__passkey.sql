-- The public half of a key that somebody carries (WebAuthn); the secret half never leaves their device.
create table account_passkey (
    id            uuid primary key default uuidv7(),
    account_id    uuid not null references account,
    -- the host it was made on: it answers there and nowhere else
    host          text not null check (host = lower(host) and host <> ''),
    credential_id bytea not null unique check (octet_length(credential_id) between 1 and 1023),
    -- authenticator, credential and public key as the device attested them
    attested      bytea not null,
    name          text not null check (length(name) between 1 and 60 and name = btrim(name)),
    sign_count    bigint not null check (sign_count >= 0),
    -- kept in the cloud of its maker, so that it outlives the device
    synced        boolean not null,
    made_at       timestamptz not null,
    used_at       timestamptz check (used_at >= made_at)
);
create index account_passkey_account on account_passkey (account_id);

-- What a key must sign, once: for adding a key to an account, or for one attempt to come in.
create table account_challenge (
    hash       bytea primary key check (octet_length(hash) = 32),
    -- adding: of this account; coming in: of the browser's secret for this attempt
    account_id uuid references account,
    attempt    bytea check (octet_length(attempt) = 32),
    host       text not null,
    expires_at timestamptz not null,
    check ((account_id is null) <> (attempt is null))
);
create index account_challenge_expires on account_challenge (expires_at);

-- Somebody has proved their password, or themselves at the provider, and still owes the second factor.
create table account_second_step (
    hash       bytea primary key check (octet_length(hash) = 32),
    account_id uuid not null references account,
    way        text not null check (way in ('password', 'provider')),
    issuer     text,
    subject    text,
    sid        text,
    expires_at timestamptz not null,
    check ((way = 'provider') = (issuer is not null)),
    check ((issuer is null) = (subject is null)),
    check (sid is null or issuer is not null)
);

alter table account_session
    add column way text not null default 'password' check (way in ('password', 'passkey', 'provider')),
    -- the provider has seen two factors, and the agency counts them
    add column strong boolean not null default false check (not strong or way = 'provider');
