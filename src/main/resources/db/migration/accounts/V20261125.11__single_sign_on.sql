-- Whom the agency's provider knows under which name; a provider never names the same person twice.
create table account_identity (
    issuer     text not null check (issuer <> ''),
    subject    text not null check (length(subject) between 1 and 255),
    account_id uuid not null references account,
    linked_at  timestamptz not null,
    used_at    timestamptz,
    primary key (issuer, subject),
    unique (account_id, issuer)
);

-- Somebody is on their way to the provider and back; the row is taken once.
create table account_departure (
    -- of the secret in the browser's cookie
    hash       bytea primary key check (octet_length(hash) = 32),
    state      bytea not null unique check (octet_length(state) = 32),
    nonce      text not null,
    verifier   text not null,
    return_to  text not null,
    -- where the person goes afterwards
    target     text not null,
    purpose    text not null check (purpose in ('sign_in', 'link', 'invitation')),
    account_id uuid references account,
    link       bytea check (octet_length(link) = 32),
    expires_at timestamptz not null,
    check ((purpose = 'link') = (account_id is not null)),
    check ((purpose = 'invitation') = (link is not null))
);
create index account_departure_expires on account_departure (expires_at);

-- Somebody signed in here has shown who they are at the provider, and is asked whether to link the two.
create table account_linking (
    account_id uuid primary key references account,
    issuer     text not null,
    subject    text not null,
    shown      text not null,
    expires_at timestamptz not null
);

-- Which sessions end when the provider says that somebody signed out there.
create table account_session_identity (
    session_id uuid primary key references account_session on delete cascade,
    issuer     text not null,
    subject    text not null,
    sid        text
);
create index account_session_identity_subject on account_session_identity (issuer, subject);

-- Messages of the provider that were heard: none is heard twice.
create table account_farewell (
    hash       bytea primary key check (octet_length(hash) = 32),
    expires_at timestamptz not null
);

-- A person who came by the provider alone knows no password of ours; nobody can be asked for it.
alter table account add column password_known boolean not null default true;
