-- The table of all scores of a province, made beside everything else: one at a time for each site, kept until the next
-- one. `run` tells a node whose work was given to another that it is no longer its own; `alive_at` tells others whether
-- the node at work is still there.
create table score_workbook (
    site_id    uuid primary key references site,
    run        uuid not null unique,
    year       int  not null check (year between 1948 and 2200),
    state      text not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    done       int  not null default 0,
    total      int  not null check (total > 0),
    started_by uuid not null,
    started_at timestamptz not null,
    alive_at   timestamptz not null,
    ended_at   timestamptz,
    bytes      bytea,
    check (done between 0 and total),
    check ((state = 'RUNNING') = (ended_at is null)),
    check ((state = 'DONE') = (bytes is not null)),
    check (state <> 'DONE' or done = total)
);
