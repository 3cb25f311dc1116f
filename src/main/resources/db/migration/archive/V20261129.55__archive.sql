-- That a year is closed, by whom, and until when what is left of it is kept, as somebody says. Nothing opens it again.
create table archive_closing (
    bloc_year_id uuid primary key references bloc_year,
    site_id      uuid not null references site,
    closed_by    uuid not null,
    closed_at    timestamptz not null,
    kept_until   date not null check (kept_until > closed_at::date),
    source       text not null check (btrim(source) <> '')
);

-- Packages of years, as far as they are made: at work one for each year. `run` tells a node whose work was given to
-- another that it is no longer its own; `alive_at` tells others whether the node at work is still there. The hashes are
-- worked out again here; that of the manifest stands for all files.
create table archive_package (
    run             uuid primary key,
    site_id         uuid not null references site,
    bloc_year_id    uuid not null references bloc_year,
    state           text not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    closed          boolean not null,
    done            int  not null default 0,
    total           int  not null check (total > 0),
    started_by      uuid not null,
    started_at      timestamptz not null,
    alive_at        timestamptz not null,
    ended_at        timestamptz,
    files           int  not null default 0,
    bytes           bytea,
    sha256          text check (sha256 = encode(sha256(bytes), 'hex')),
    manifest        text,
    manifest_sha256 text check (manifest_sha256 = encode(sha256(convert_to(manifest, 'UTF8')), 'hex')),
    check (done between 0 and total),
    check ((state = 'RUNNING') = (ended_at is null)),
    check (num_nulls(bytes, sha256, manifest, manifest_sha256) = case when state = 'DONE' then 0 else 4 end),
    check (state <> 'DONE' or done = total and files > 0)
);
create unique index on archive_package (bloc_year_id) where state = 'RUNNING';
create index on archive_package (bloc_year_id, started_at desc);

-- Invariant 37: the package of a closed year keeps its bytes and its hash.
create function archive_stands() returns trigger language plpgsql as $$
begin
    raise exception 'what is archived stands' using errcode = 'check_violation';
end $$;
create trigger archive_stands before update or delete on archive_closing
    for each row execute function archive_stands();
create trigger archive_package_stands before update or delete on archive_package
    for each row when (old.closed and old.state = 'DONE') execute function archive_stands();

insert into role_right (role, right_key)
select role, right_key
from (values
    ('emulation-officer', 'ArchiveRight.READ'), ('emulation-officer', 'ArchiveRight.KEEP'),
    ('auditor', 'ArchiveRight.READ')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
