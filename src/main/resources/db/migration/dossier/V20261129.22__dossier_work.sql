-- Papers of a proposal. Bytes and hash stay what they were; a paper that was removed stays as well, marked.
create table dossier_paper (
    id          uuid primary key,
    dossier_id  uuid not null references dossier,
    kind        text not null check (kind in ('LETTER', 'REPORT', 'MINUTES', 'INITIATIVE', 'EARLIER_DECISION', 'OTHER')),
    name        text not null check (btrim(name) <> ''),
    link        text not null default '',
    type        text not null default '',
    bytes       bytea,
    sha256      text not null default '' check (sha256 ~ '^([0-9a-f]{64})?$'),
    verdict     text not null default '',
    verdict_words text not null default '',
    added_by    uuid not null,
    added_name  text not null,
    added_at    timestamptz not null,
    removed_by  uuid,
    removed_at  timestamptz,
    check ((bytes is null) = (sha256 = '')),
    check ((bytes is null) <> (link = '')),
    check ((removed_by is null) = (removed_at is null))
);
create index on dossier_paper (dossier_id);

create function dossier_paper_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.removed_at is not null
        or to_jsonb(new) - '{removed_by,removed_at}'::text[] <> to_jsonb(old) - '{removed_by,removed_at}'::text[] then
        raise exception 'a paper stands as it was uploaded' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger dossier_paper_stands before update or delete on dossier_paper
    for each row execute function dossier_paper_stands();

-- The report of achievements, part by part.
create table dossier_report (
    dossier_id uuid not null references dossier,
    part       text not null check (part ~ '^[A-Z_]{1,40}$'),
    words      text not null,
    primary key (dossier_id, part)
);

-- What an officer found of a line that no machine can judge; the latest counts, all stay.
create table dossier_judgement (
    dossier_id uuid not null references dossier,
    line       text not null check (btrim(line) <> ''),
    n          int  not null check (n >= 1),
    met        boolean not null,
    words      text not null check (btrim(words) <> ''),
    by         uuid not null,
    by_name    text not null,
    at         timestamptz not null,
    primary key (dossier_id, line, n)
);
create trigger dossier_judgement_stands before update or delete on dossier_judgement
    for each row execute function dossier_step_stands();

-- Invariant 29: how many subjects may be proposed, by which rule; whoever takes a place holds the row.
create table dossier_quota (
    site_id  uuid not null references site,
    quota    text not null check (btrim(quota) <> ''),
    allowed  int  not null check (allowed >= 0),
    base     int  not null check (base >= 0),
    percent  numeric not null,
    citation text not null,
    basis    text not null check (btrim(basis) <> ''),
    article  text not null,
    primary key (site_id, quota)
);

create table dossier_reservation (
    dossier_id  uuid not null references dossier,
    site_id     uuid not null,
    quota       text not null,
    reserved_at timestamptz not null,
    released_at timestamptz,
    primary key (dossier_id, quota),
    foreign key (site_id, quota) references dossier_quota
);
create index on dossier_reservation (site_id, quota) where released_at is null;

create function dossier_within_quota() returns trigger language plpgsql as $$
begin
    if new.released_at is null and (select count(distinct d.subject_key) from dossier_reservation r
            join dossier d on d.id = r.dossier_id
            where (r.site_id, r.quota) = (new.site_id, new.quota) and r.released_at is null)
        > (select q.allowed from dossier_quota q where (q.site_id, q.quota) = (new.site_id, new.quota) for update) then
        raise exception 'the quota is full' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger dossier_within_quota after insert or update on dossier_reservation
    for each row execute function dossier_within_quota();

-- Agencies that are asked for their opinion, with the last day of the rule. Silence is no answer, and stays seen.
create table dossier_consultation (
    id         uuid primary key,
    dossier_id uuid not null references dossier,
    unit_id    uuid references unit,
    agency     text not null check (btrim(agency) <> ''),
    contact    text not null,
    asked_on   date not null,
    by_day     date not null,
    citation   text not null,
    basis      text not null check (btrim(basis) <> ''),
    article    text not null,
    answer     text not null default '' check (answer in ('', 'AGREED', 'DISAGREED')),
    words      text not null default '',
    answered_on date,
    answered_by uuid,
    check ((answer = '') = (answered_on is null)),
    check ((answer = '') = (answered_by is null)),
    check (answer <> 'DISAGREED' or btrim(words) <> ''),
    check (by_day >= asked_on)
);
create index on dossier_consultation (dossier_id);
create unique index dossier_asked_once on dossier_consultation (dossier_id, lower(agency));

-- Newer rules for an older proposal, since they are more favourable: asked by one, agreed to by another.
create table dossier_rules (
    dossier_id   uuid primary key references dossier,
    as_of        date not null,
    reason       text not null check (btrim(reason) <> ''),
    asked_by     uuid not null,
    asked_name   text not null,
    asked_at     timestamptz not null,
    confirmed_by uuid,
    confirmed_name text,
    confirmed_at timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by <> asked_by)
);
