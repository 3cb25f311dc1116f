-- Files that come in pieces. How much of one has come is how long its file is; a finished one says what became of it,
-- for whoever did not hear the answer.
create table media_upload (
    id         uuid        primary key,
    site_id    uuid        not null references site,
    account    uuid        not null,
    name       text        not null check (name <> ''),
    bytes      bigint      not null check (bytes > 0),
    sha256     text        check (sha256 ~ '^[0-9a-f]{64}$'),
    touched_at timestamptz not null,
    media_id   uuid        references media on delete cascade
);
create index on media_upload (account, touched_at);
