-- The text of a legal basis as it was published, by its hash: each version of a basis names the one it had.
create table legal_basis_file (
    site_id uuid  not null references site,
    sha256  text  not null check (sha256 = encode(sha256(bytes), 'hex')),
    bytes   bytea not null check (octet_length(bytes) > 0),
    at      timestamptz not null,
    primary key (site_id, sha256)
);
alter table legal_basis_file alter column bytes set storage external;
