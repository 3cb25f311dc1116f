-- What a register of accounts must say besides: of which kind an account is, who answers for it, and when it ends by
-- itself. An outsider's account ends; the product's own account is no row.
alter table account
    add column kind       text not null default 'staff' check (kind in ('staff', 'outsider')),
    add column manager_id uuid references account check (manager_id <> id),
    add column ends_on    date,
    add constraint outsiders_end check (kind <> 'outsider' or ends_on is not null);

-- Twice a year somebody looks through all accounts of a site and says so.
create table account_review (
    site_id     uuid not null references site,
    reviewed_at timestamptz not null,
    account_id  uuid not null references account,
    note        text not null check (length(note) <= 2000),
    primary key (site_id, reviewed_at)
);
