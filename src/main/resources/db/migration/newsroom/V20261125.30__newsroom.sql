-- An article in the making. `fields` is what stands in it now; `version` grows with each change.
create table draft (
    id             uuid primary key default uuidv7(),
    site_id        uuid not null references site,
    stage          text not null check (stage in (
        'DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SCHEDULED', 'PUBLISHED')),
    version        int  not null default 1 check (version > 0),
    fields         jsonb not null,
    title          text not null default '',
    section        text not null default '',
    author_id      uuid not null,
    touched_by     uuid not null,
    touched_at     timestamptz not null,
    begun_at       timestamptz not null,
    -- the save group: since when whoever touched it last has been at it, and the last version kept as a revision
    group_since    timestamptz not null,
    kept_version   int not null default 0,
    -- a correction: the published article and the version it was taken from
    article_id     uuid references article,
    article_version int check (article_version > 0),
    -- how a correction will be told: null while nobody has said; empty for a minor one
    note           text,
    due_at         timestamptz,
    forced         boolean not null default false,
    reviewed_at    timestamptz,
    published_at   timestamptz,
    binned_at      timestamptz,
    check ((stage = 'SCHEDULED') = (due_at is not null)),
    check (stage <> 'PUBLISHED' or article_id is not null),
    check ((stage = 'PUBLISHED') = (published_at is not null))
);
create index draft_latest on draft (site_id, touched_at desc) where binned_at is null;
create index draft_due on draft (due_at) where stage = 'SCHEDULED' and binned_at is null;
create index draft_article on draft (article_id) where article_id is not null;
-- one correction of an article at a time
create unique index draft_correction on draft (article_id)
    where article_id is not null and stage <> 'PUBLISHED' and binned_at is null;

-- What stood in a draft at the end of a save group, at a step, and what was refused because somebody had been faster.
create table draft_revision (
    draft_id uuid not null references draft,
    n        int  not null check (n > 0),
    version  int  not null,
    kind     text not null check (kind in ('BEGUN', 'SAVED', 'RESTORED', 'REFUSED', 'MERGED')),
    fields   jsonb not null,
    by_id    uuid not null,
    at       timestamptz not null,
    primary key (draft_id, n)
);

create table draft_step (
    draft_id uuid not null references draft,
    n        int  not null check (n > 0),
    step     text not null check (step in (
        'BEGUN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REOPENED', 'SCHEDULED', 'UNSCHEDULED', 'PUBLISHED', 'FORCED',
        'REVIEWED', 'BINNED', 'UNBINNED', 'FAILED')),
    note     text not null default '',
    by_id    uuid not null,
    at       timestamptz not null,
    primary key (draft_id, n)
);

create function newsroom_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what happened in the newsroom stays as it is';
end $$;
create trigger draft_revision_stays before update or delete on draft_revision
    for each row execute function newsroom_stays();
create trigger draft_step_stays before update or delete on draft_step
    for each row execute function newsroom_stays();

create table draft_presence (
    draft_id   uuid not null references draft,
    account_id uuid not null,
    seen_at    timestamptz not null,
    primary key (draft_id, account_id)
);

-- A form sent twice does its work once: who sends the same key again gets the same draft.
create table draft_key (
    key      text not null check (length(key) between 8 and 100),
    by_id    uuid not null,
    draft_id uuid references draft,
    at       timestamptz not null,
    primary key (by_id, key)
);

-- Lets outsiders read one draft until a day; only the hash of the secret is kept.
create table draft_link (
    hash       bytea primary key check (octet_length(hash) = 32),
    draft_id   uuid not null references draft,
    by_id      uuid not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null
);

-- Titles are found with and without marks, typed with or without case.
create function draft_folded(words text) returns text immutable language sql as $$
    select regexp_replace(normalize(replace(lower(words collate pg_c_utf8), 'đ', 'd'), nfd), '[\u0300-\u036f]', '', 'g')
$$;

-- Links within the site that lead nowhere, as last looked at.
create table broken_link (
    article_id uuid not null references article,
    target     text not null,
    seen_at    timestamptz not null,
    primary key (article_id, target)
);
