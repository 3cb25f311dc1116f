-- By what a bloc ranks in a year; each term with where it stands and, where a package says so, with its rule.
create table ranking_terms (
    bloc_year_id    uuid primary key references bloc_year,
    ties            text[] not null,
    distinct_places int  not null check (distinct_places >= 0),
    order_source    text not null,
    order_rule      text not null,
    percent         numeric not null check (percent between 0 and 100),
    base            text not null check (base in ('MEMBERS', 'RANKED')),
    quota_source    text not null check (btrim(quota_source) <> ''),
    quota_rule      text not null,
    rounding        text not null check (rounding in ('FLOOR', 'HALF_UP', 'CEILING')),
    rounding_source text not null check (btrim(rounding_source) <> ''),
    rounding_rule   text not null,
    flags           int  not null check (flags between 0 and distinct_places),
    flags_within    boolean not null,
    flags_source    text not null check (flags = 0 or btrim(flags_source) <> ''),
    least_class     text not null,
    priority        text not null check (priority in ('NONE', 'AMONG_EQUALS', 'FIRST')),
    priority_source text not null check (priority = 'NONE' or btrim(priority_source) <> ''),
    shown           text not null check (shown in ('PLACES', 'PLACES_AND_POINTS')),
    vote_reference  text not null default '',
    edition         int  not null default 1
);

create table ranking_exclusion (
    bloc_year_id uuid not null references ranking_terms,
    unit_id      uuid not null,
    reason       text not null check (btrim(reason) <> ''),
    primary key (bloc_year_id, unit_id),
    foreign key (bloc_year_id, unit_id) references bloc_member (bloc_year_id, unit_id)
);

create table ranking_vote (
    bloc_year_id uuid not null references ranking_terms,
    unit_id      uuid not null,
    votes        int  not null check (votes >= 0),
    primary key (bloc_year_id, unit_id),
    foreign key (bloc_year_id, unit_id) references bloc_member (bloc_year_id, unit_id)
);

-- The text is canonical JSON; its hash is worked out again here.
create table ranking (
    id            uuid primary key,
    site_id       uuid not null references site,
    bloc_year_id  uuid not null references bloc_year,
    n             int  not null check (n > 0),
    state         text not null check (state in ('COMPUTED', 'REVIEWED', 'CERTIFIED', 'SUPERSEDED')),
    text          text not null,
    sha256        text not null check (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex')),
    reason        text not null check ((n = 1) = (reason = '')),
    until         date,
    first_by      uuid,
    first_name    text,
    first_at      timestamptz,
    second_by     uuid,
    second_name   text,
    second_at     timestamptz,
    open_text     text,
    open_sha256   text check (open_sha256 = encode(sha256(convert_to(open_text, 'UTF8')), 'hex')),
    superseded_at timestamptz,
    unique (bloc_year_id, n),
    constraint ranking_two_people check (second_by <> first_by),
    check (num_nulls(first_by, first_name, first_at) in (0, 3)),
    check (num_nulls(second_by, second_name, second_at) in (0, 3)),
    check ((until is not null) = (state <> 'COMPUTED')),
    check (state <> 'COMPUTED' or first_by is null),
    check ((num_nulls(first_by, second_by, open_text, open_sha256) = 0) = (state in ('CERTIFIED', 'SUPERSEDED'))),
    check ((superseded_at is not null) = (state = 'SUPERSEDED'))
);
create unique index on ranking (bloc_year_id) where state in ('COMPUTED', 'REVIEWED');
create unique index on ranking (bloc_year_id) where state = 'CERTIFIED';

create table ranking_objection (
    seq         bigint generated always as identity,
    id          uuid primary key,
    ranking_id  uuid not null references ranking,
    unit_id     uuid not null,
    unit_name   text not null,
    words       text not null check (btrim(words) <> ''),
    said_by     uuid not null,
    at          timestamptz not null,
    answer      text check (btrim(answer) <> ''),
    answered_by text,
    answered_at timestamptz,
    check (num_nulls(answer, answered_by, answered_at) in (0, 3))
);
create index on ranking_objection (ranking_id, seq);

-- What is certified never changes; all that can still happen to it is that the next takes its place.
create function ranking_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'rankings stay' using errcode = 'check_violation';
    end if;
    if old.state in ('CERTIFIED', 'SUPERSEDED') and not (
        old.state = 'CERTIFIED' and new.state = 'SUPERSEDED'
        and (new.id, new.site_id, new.bloc_year_id, new.n, new.text, new.sha256, new.reason, new.until, new.first_by,
             new.first_name, new.first_at, new.second_by, new.second_name, new.second_at, new.open_text,
             new.open_sha256)
          = (old.id, old.site_id, old.bloc_year_id, old.n, old.text, old.sha256, old.reason, old.until, old.first_by,
             old.first_name, old.first_at, old.second_by, old.second_name, old.second_at, old.open_text,
             old.open_sha256)) then
        raise exception 'a certified ranking stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ranking_stands before update or delete on ranking
    for each row execute function ranking_stands();

create function ranking_objection_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.answer is not null
        or (new.id, new.ranking_id, new.unit_id, new.unit_name, new.words, new.said_by, new.at)
            <> (old.id, old.ranking_id, old.unit_id, old.unit_name, old.words, old.said_by, old.at) then
        raise exception 'objections and answers stand' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ranking_objection_stands before update or delete on ranking_objection
    for each row execute function ranking_objection_stands();
