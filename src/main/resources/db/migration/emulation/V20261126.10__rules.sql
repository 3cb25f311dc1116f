-- Laws, decrees, circulars and regulations. A change is a new version; none is ever changed.
create table legal_basis (
    id            uuid not null,
    version       int  not null check (version >= 1),
    site_id       uuid not null references site,
    kind          text not null check (kind in ('LAW', 'DECREE', 'CIRCULAR', 'REGULATION', 'GUIDANCE')),
    number        text not null check (number <> ''),
    title         text not null check (title <> ''),
    issuer        text not null check (issuer <> ''),
    signed_on     date not null,
    in_force_from date not null check (in_force_from >= signed_on),
    -- the first day on which it is no longer in force
    lapses_on     date check (lapses_on > in_force_from),
    replaced_by   text not null,
    amends        text not null,
    link          text not null check (link = '' or link ~ '^https://'),
    file_sha256   text not null check (file_sha256 = '' or file_sha256 ~ '^[0-9a-f]{64}$'),
    certainty     text not null check (certainty in ('VERIFIED', 'EXCERPT', 'UNVERIFIED')),
    note          text not null,
    by_account    uuid not null,
    at            timestamptz not null,
    primary key (id, version)
);
create unique index legal_basis_once on legal_basis (site_id, number) where version = 1;

-- Packages of rules as they came: content is the exported file's own part, which the hash is of.
create table rule_package (
    id         uuid primary key,
    site_id    uuid not null references site,
    key        text not null check (key ~ '^[a-z][a-z0-9-]{0,59}$'),
    version    int  not null check (version >= 1),
    from_on    date not null,
    to_on      date check (to_on >= from_on),
    content    text not null,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    by_account uuid not null,
    at         timestamptz not null,
    unique (site_id, key, version)
);

-- Every number that a regulation sets carries where it stands.
create table rule_value (
    package_id uuid not null references rule_package,
    key        text not null check (key <> ''),
    basis      text not null check (basis <> ''),
    article    text not null,
    certainty  text not null check (certainty in ('VERIFIED', 'EXCERPT', 'UNVERIFIED')),
    value      text not null check (value <> ''),
    primary key (package_id, key)
);
create index on rule_value (basis);

-- Leave to use a basis that has lapsed: one asks, another confirms, and it ends.
create table rule_override (
    id           uuid primary key,
    site_id      uuid not null references site,
    basis        text not null check (basis <> ''),
    reason       text not null check (length(reason) >= 10),
    until_on     date not null,
    asked_by     uuid not null,
    asked_at     timestamptz not null,
    confirmed_by uuid check (confirmed_by <> asked_by),
    confirmed_at timestamptz check (confirmed_at >= asked_at),
    check ((confirmed_by is null) = (confirmed_at is null))
);
create index on rule_override (site_id, basis);

create function rules_stay() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name;
end $$;
create trigger legal_basis_stays before update or delete on legal_basis
    for each row execute function rules_stay();
create trigger rule_package_stays before update or delete on rule_package
    for each row execute function rules_stay();
create trigger rule_value_stays before update or delete on rule_value
    for each row execute function rules_stay();
create trigger rule_override_stays before delete on rule_override
    for each row execute function rules_stay();
create trigger rule_override_is_confirmed_once before update on rule_override
    for each row when (old.confirmed_by is not null or new.reason <> old.reason or new.basis <> old.basis
        or new.until_on <> old.until_on or new.asked_by <> old.asked_by)
    execute function rules_stay();
