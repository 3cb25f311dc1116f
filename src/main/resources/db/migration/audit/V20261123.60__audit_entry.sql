-- Who did what, when, from where, and what stood there before and after. Each entry carries the hash of the one before
-- it. No foreign keys: an entry outlives what it tells of.
create table audit_entry (
    n        bigint      primary key check (n > 0),
    at       timestamptz not null,
    site_id  uuid,
    account  uuid        not null,
    unit     uuid        not null,
    origin   text        not null,
    what     text        not null check (what <> ''),
    subject  text        not null,
    details  text        not null,
    before   text        not null,
    after    text        not null,
    previous text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash     text        not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index on audit_entry (site_id, n);
create index on audit_entry (account, n);

-- Nothing is changed and nothing is removed, whatever its age: entries must be kept for twelve months at least, and
-- there is no removal at all.
create function audit_entry_stands() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is only ever added to (% refused)', tg_op;
end
$$;

create trigger audit_entry_stands before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_stands();
