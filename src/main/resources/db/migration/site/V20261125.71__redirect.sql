-- Old addresses that no page has any more. Every target is where its path ends: no target is a path of this table.
create table redirect (
    site_id uuid        not null references site,
    path    text        not null check (path ~ '^/.' and length(path) <= 300),
    target  text        not null check (target ~ '^(/([^/]|$)|https://)' and length(target) <= 500 and target <> path),
    set_at  timestamptz not null,
    primary key (site_id, path)
);
