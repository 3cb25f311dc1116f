-- A package in pieces of a megabyte each, the last one smaller: neither its writer nor its reader holds all of it. They
-- are ordinary rows, so that backups, other nodes and triggers treat them like everything else. A ZIP is packed already,
-- so nobody tries to pack it again.
create table archive_piece (
    run    uuid not null references archive_package on delete cascade,
    n      int not null check (n >= 0),
    bytes  bytea not null check (octet_length(bytes) between 1 and 1048576),
    sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
    primary key (run, n)
);
alter table archive_piece alter column bytes set storage external;

-- Packages of before keep their bytes where they are; later ones have a size and pieces.
alter table archive_package add column size bigint check (size > 0);
alter table archive_package add column no_room boolean not null default false;
do $$
declare
    name text;
begin
    select conname into strict name from pg_constraint
    where conrelid = 'archive_package'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%num_nulls%';
    execute format('alter table archive_package drop constraint %I', name);
end $$;
alter table archive_package
    add check (num_nulls(sha256, manifest, manifest_sha256) = case when state = 'DONE' then 0 else 3 end),
    add check (num_nonnulls(bytes, size) = case when state = 'DONE' then 1 else 0 end),
    add check (not no_room or state = 'FAILED' and limit_mb is null);

-- A package is there whole or not at all.
create function archive_package_whole() returns trigger language plpgsql as $$
declare
    pieces record;
begin
    select count(*) as number, coalesce(max(n), -1) as last, coalesce(sum(octet_length(bytes)), 0) as size into pieces
    from archive_piece where run = new.run;
    if pieces.size <> new.size or pieces.last + 1 <> pieces.number
            or pieces.number <> (new.size + 1048575) / 1048576 then
        raise exception 'pieces of the package are missing' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger archive_package_whole before update on archive_package
    for each row when (new.state = 'DONE' and old.state <> 'DONE' and new.size is not null)
    execute function archive_package_whole();

-- Invariant 37: pieces come while the package is made, and go only with a package that may go.
create function archive_piece_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and exists (select from archive_package where run = new.run and state = 'RUNNING') then
        return new;
    end if;
    if tg_op = 'DELETE' and not exists (select from archive_package where run = old.run) then
        return old;
    end if;
    raise exception 'what is archived stands' using errcode = 'check_violation';
end $$;
create trigger archive_piece_stands before insert or update or delete on archive_piece
    for each row execute function archive_piece_stands();
create trigger archive_piece_never_emptied before truncate on archive_piece
    for each statement execute function archive_stands();
