-- Mail that goes out. It is taken until `next_at`; who dies meanwhile leaves it to be tried again.
create table mail (
    number    bigint generated always as identity primary key,
    site_id   uuid        not null references site (id),
    key       text        not null check (btrim(key) <> ''),
    recipient text        not null check (recipient ~ '^[!-~]+@[A-Za-z0-9.-]+$'),
    subject   text        not null check (subject <> '' and subject !~ '[[:cntrl:]]'),
    text      text        not null,
    kept_at   timestamptz not null,
    next_at   timestamptz not null,
    tries     int         not null default 0 check (tries >= 0),
    state     text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    reason    text        not null default '' check (length(reason) <= 500),
    done_at   timestamptz,
    unique (site_id, key),
    check ((state = 'WAITING') = (done_at is null))
);
create index on mail (next_at) where state = 'WAITING';
create index on mail (site_id, state, number desc);

insert into role_right (role, right_key) select key, 'MailRight.KEEP' from role where key = 'administrator';
