-- A signature between its two steps: the document with room for it, and what a tool is to sign. It holds no secret.
create table pact_prepared (
    pact_id     uuid not null,
    version     int  not null,
    party       int  not null,
    after       int  not null,
    document    bytea not null,
    attributes  bytea not null,
    chain       bytea[] not null check (cardinality(chain) > 0),
    prepared_by uuid not null,
    prepared_at timestamptz not null,
    primary key (pact_id, version, party),
    foreign key (pact_id, version, party) references pact_party,
    foreign key (pact_id, version, after) references pact_file
);
