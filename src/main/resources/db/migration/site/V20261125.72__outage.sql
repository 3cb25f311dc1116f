create table outage (
    id            uuid        primary key,
    site_id       uuid        not null references site,
    begins_at     timestamptz not null,
    ends_at       timestamptz not null,
    affected      text        not null check (affected <> ''),
    reason        text        not null check (reason <> ''),
    instead       text        not null default '',
    announced_at  timestamptz not null,
    force_majeure text        check (force_majeure <> ''),
    cancelled     text        check (cancelled <> ''),
    check (begins_at < ends_at)
);
create index on outage (site_id, begins_at desc);
create index on outage (ends_at) where cancelled is null;
