-- What members say of a text, and what became of it. `place` is a part of the text, or a task by its number.
create table pact_comment (
    id          uuid        primary key,
    pact_id     uuid        not null references pact,
    version     int         not null,
    place       text        not null check (place ~ '^(BASES|PURPOSE|ORGANISATION|COMMITMENT|[1-9][0-9]?)$'),
    unit_id     uuid        not null references unit,
    words       text        not null check (btrim(words) <> ''),
    proposal    text        not null,
    by_account  uuid        not null,
    at          timestamptz not null,
    answer      text        check (answer in ('TAKEN', 'LEFT')),
    reason      text        not null default '',
    answered_at timestamptz,
    foreign key (pact_id, version) references pact_version,
    check ((answer is null) = (answered_at is null)),
    check (answer is distinct from 'LEFT' or btrim(reason) <> '')
);
create index on pact_comment (pact_id, at);
