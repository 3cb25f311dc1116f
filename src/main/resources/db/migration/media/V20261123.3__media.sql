-- Bytes lie in files named by their digest; a row is written only after its file is on disk.
create table media (
    id         uuid primary key default uuidv7(),
    site_id    uuid not null references site,
    kind       text not null check (kind in ('PICTURE', 'FILE')),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    mime       text not null,
    bytes      bigint not null check (bytes > 0),
    width      int check (width > 0),
    height     int check (height > 0),
    name       text not null check (name <> ''),
    credit     text not null default '',
    added_at   timestamptz not null,
    unique (site_id, sha256, name),
    check ((kind = 'PICTURE') = (width is not null)),
    check ((width is null) = (height is null))
);
