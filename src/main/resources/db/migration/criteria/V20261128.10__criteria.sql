-- The draft of a bloc year's criteria, as it was typed, right or wrong. `edition` grows with every change.
create table criteria_draft (
    bloc_year_id uuid primary key references bloc_year,
    site_id      uuid  not null references site,
    typed        jsonb not null check (jsonb_typeof(typed -> 'lines') = 'array'),
    edition      int   not null default 1 check (edition >= 1),
    changed_at   timestamptz not null
);

-- Invariant 17: what is published stays as it is. It retires when the next version is published.
create table criteria_version (
    id           uuid primary key,
    site_id      uuid not null references site,
    bloc_year_id uuid not null references bloc_year,
    version      int  not null check (version >= 1),
    title        text not null check (btrim(title) <> ''),
    text         text not null check (jsonb_typeof(text::jsonb) = 'object'),
    reason       text not null,
    published_at timestamptz not null,
    published_by uuid not null,
    retired_at   timestamptz check (retired_at >= published_at),
    unique (bloc_year_id, version),
    check ((version = 1) = (btrim(reason) = ''))
);
create unique index on criteria_version (bloc_year_id) where retired_at is null;

create function criteria_version_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.retired_at is not null or new.version <> 1 + (
            select coalesce(max(v.version), 0) from criteria_version v where v.bloc_year_id = new.bloc_year_id) then
            raise exception 'versions follow one another' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and old.retired_at is null and new.retired_at is not null
        and to_jsonb(new) - 'retired_at' = to_jsonb(old) - 'retired_at' then
        return new;
    end if;
    raise exception 'published criteria stand' using errcode = 'check_violation';
end $$;
create trigger criteria_version_stands before insert or update or delete on criteria_version
    for each row execute function criteria_version_stands();
