-- The council of a site, its members through time, and its sessions with what was voted in them.
create table council (
    site_id  uuid primary key references site,
    name     text not null check (btrim(name) <> ''),
    superior text not null default '',
    symbol   text not null check (btrim(symbol) <> ''),
    place    text not null default ''
);

create table council_member (
    id         uuid primary key,
    site_id    uuid not null references council,
    name       text not null check (btrim(name) <> ''),
    title      text not null default '',
    post       text not null check (post in ('CHAIR', 'VICE', 'STANDING', 'MEMBER')),
    unit_id    uuid references unit,
    represents text not null default '',
    account    uuid,
    since      date not null,
    decision   text not null check (btrim(decision) <> ''),
    until      date,
    ended_by   text not null default '',
    check ((until is null) = (btrim(ended_by) = '')),
    check (until >= since),
    -- one chair at a time
    exclude using gist (site_id with =, daterange(since, until, '[]') with &&) where (post = 'CHAIR')
);
create index on council_member (site_id);

-- A membership is ended once, and otherwise stands.
create function council_member_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.until is not null and new.until is distinct from old.until)
        or to_jsonb(new) - '{until,ended_by,account}'::text[] <> to_jsonb(old) - '{until,ended_by,account}'::text[] then
        raise exception 'a membership stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_member_stands before update or delete on council_member
    for each row execute function council_member_stands();

-- `held_at` is the clock of the hall. `edition` grows with every change of the plan.
create table council_session (
    id                uuid primary key,
    site_id           uuid not null references council,
    title             text not null check (btrim(title) <> ''),
    way               text not null check (way in ('MEETING', 'CIRCULATION')),
    mode              text not null check (mode in ('PAPER', 'HANDS')),
    held_on           date not null,
    held_at           time not null,
    place             text not null default '',
    written_by        date,
    presiding         uuid references council_member,
    secretary         text not null check (btrim(secretary) <> ''),
    secretary_title   text not null default '',
    secretary_account uuid,
    teller_1          uuid not null,
    teller_1_name     text not null,
    teller_2          uuid not null,
    teller_2_name     text not null,
    whole_base        boolean not null,
    state             text not null default 'PLANNED' check (state in ('PLANNED', 'CALLED', 'CONCLUDED', 'CANCELLED')),
    edition           int  not null default 1 check (edition >= 1),
    notes             text not null default '',
    reason            text not null default '',
    called_at         timestamptz,
    concluded_at      timestamptz,
    check (teller_1 <> teller_2),
    check (way = 'MEETING' or (mode = 'PAPER' and written_by is not null)),
    check (way = 'CIRCULATION' or btrim(place) <> ''),
    check (written_by >= held_on),
    check (state <> 'CALLED' or called_at is not null),
    check ((state = 'CONCLUDED') = (concluded_at is not null)),
    check ((state = 'CANCELLED') = (btrim(reason) <> ''))
);
create index on council_session (site_id, held_on desc);

-- The rules a session goes by, with where each of them stands; settled when it is called.
create table council_rules (
    session_id        uuid primary key references council_session,
    quorum_over       numeric not null check (quorum_over > 0),
    quorum_under      numeric not null check (quorum_under >= quorum_over),
    quorum_source     text not null check (btrim(quorum_source) <> ''),
    electorate        text not null check (electorate in ('ALL_MEMBERS', 'TAKING_PART')),
    base_words        text not null,
    base_source       text not null check (btrim(base_source) <> ''),
    excludes          boolean not null,
    excludes_source   text not null check (btrim(excludes_source) <> ''),
    circulates        boolean not null,
    circulates_source text not null check (btrim(circulates_source) <> ''),
    secretary_votes   boolean not null,
    secretary_source  text not null check (btrim(secretary_source) <> '')
);

-- Dossiers on the list, as they were; the threshold is that of the rule in force when each was received.
create table council_item (
    session_id     uuid not null references council_session,
    n              int  not null check (n >= 1),
    dossier_id     uuid not null references dossier,
    code           text not null,
    subject        text not null check (btrim(subject) <> ''),
    of_unit        text not null default '',
    unit_id        uuid references unit,
    person_id      uuid references person,
    proposer       uuid not null references unit,
    proposer_name  text not null,
    award          text not null,
    award_name     text not null,
    merit          text not null default '',
    decider        text not null default '',
    least_over     numeric not null check (least_over > 0),
    least_under    numeric not null check (least_under >= least_over),
    source_package text not null,
    source_version int  not null,
    source_rule    text not null,
    source_basis   text not null check (btrim(source_basis) <> ''),
    source_article text not null,
    warning        text not null default '',
    postponed      text not null default '',
    primary key (session_id, n),
    unique (session_id, dossier_id)
);
create index on council_item (dossier_id);

-- Members as they were when the session was called.
create table council_seat (
    session_id uuid not null references council_session,
    n          int  not null check (n >= 1),
    member_id  uuid not null references council_member,
    name       text not null check (btrim(name) <> ''),
    title      text not null,
    post       text not null check (post in ('CHAIR', 'VICE', 'STANDING', 'MEMBER')),
    unit_id    uuid references unit,
    represents text not null,
    account    uuid,
    part       text not null check (part in ('PRESENT', 'ABSENT', 'WRITTEN')),
    primary key (session_id, n),
    unique (session_id, member_id)
);
create index on council_seat (account);

create table council_conflict (
    session_id uuid not null,
    seat       int  not null,
    item       int  not null,
    kind       text not null check (kind in ('UNIT', 'OWN', 'DECLARED')),
    words      text not null check (btrim(words) <> ''),
    primary key (session_id, seat, item),
    foreign key (session_id, seat) references council_seat (session_id, n),
    foreign key (session_id, item) references council_item (session_id, n)
);

-- Each round of the vote of a session, on all dossiers of its list. No table has a time of a vote, a name beside a
-- number, or a single sheet: what could tell who voted what is not kept.
create table council_ballot (
    session_id uuid not null references council_session,
    round      int  not null check (round >= 1),
    state      text not null check (state in ('OPEN', 'CLOSED', 'COUNTED', 'CERTIFIED', 'VOID')),
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    cast_n     int check (cast_n >= 0),
    reason     text not null default '',
    primary key (session_id, round),
    check (state in ('OPEN', 'VOID') or closed_at is not null),
    check (state not in ('COUNTED', 'CERTIFIED') or cast_n is not null),
    check ((state = 'VOID') = (btrim(reason) <> ''))
);
-- one round at a time
create unique index on council_ballot (session_id) where state <> 'VOID';

-- What one teller counted; gone once two agree. A number not filled in yet is null.
create table council_count (
    session_id uuid not null,
    round      int  not null,
    teller     int  not null check (teller in (1, 2)),
    cast_n     int,
    yes        int[] not null,
    no         int[] not null,
    blank      int[] not null,
    sent       boolean not null,
    primary key (session_id, round, teller),
    foreign key (session_id, round) references council_ballot,
    check (not sent or cast_n is not null),
    check (not sent or (array_position(yes, null) is null and array_position(no, null) is null
        and array_position(blank, null) is null))
);

create table council_tally (
    session_id uuid not null,
    round      int  not null,
    item       int  not null,
    yes        int  not null check (yes >= 0),
    no         int  not null check (no >= 0),
    blank      int  not null check (blank >= 0),
    primary key (session_id, round, item),
    foreign key (session_id, round) references council_ballot,
    foreign key (session_id, item) references council_item (session_id, n)
);

create table council_certification (
    session_id uuid not null,
    round      int  not null,
    account    uuid not null,
    name       text not null,
    at         timestamptz not null,
    primary key (session_id, round, account),
    foreign key (session_id, round) references council_ballot
);

-- Who takes part, who is concerned and what is on the list stand while a vote is on or its count stands; only the
-- written ballot of an absent member comes in while it is open.
create function council_bench_stands() returns trigger language plpgsql as $$
declare
    session uuid := coalesce(new.session_id, old.session_id);
    held text := (select state from council_session where id = session);
    voting text := (select state from council_ballot where session_id = session and state <> 'VOID');
begin
    if tg_table_name = 'council_item' and tg_op = 'UPDATE' and held = 'CALLED'
        and to_jsonb(new) - '{postponed}'::text[] = to_jsonb(old) - '{postponed}'::text[] then
        return new;
    end if;
    if held in ('CONCLUDED', 'CANCELLED') or (voting is not null and not (tg_table_name = 'council_seat'
        and tg_op = 'UPDATE' and voting = 'OPEN' and (to_jsonb(old) ->> 'part') = 'ABSENT'
        and (to_jsonb(new) ->> 'part') = 'WRITTEN'
        and to_jsonb(new) - '{part}'::text[] = to_jsonb(old) - '{part}'::text[])) then
        raise exception 'a session that votes stands' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger council_bench_stands before insert or update or delete on council_seat
    for each row execute function council_bench_stands();
create trigger council_bench_stands before insert or update or delete on council_conflict
    for each row execute function council_bench_stands();
create trigger council_bench_stands before insert or update or delete on council_item
    for each row execute function council_bench_stands();

-- Invariant 25: what was certified is never edited. It may be declared void with a reason before it is told to the
-- dossiers, and stays readable.
create function council_ballot_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state = 'VOID'
        or (old.state = 'CERTIFIED' and (new.state <> 'VOID'
            or to_jsonb(new) - '{state,reason}'::text[] <> to_jsonb(old) - '{state,reason}'::text[]))
        or exists (select from council_session where id = old.session_id and state = 'CONCLUDED') then
        raise exception 'a certified vote stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_ballot_stands before update or delete on council_ballot
    for each row execute function council_ballot_stands();

create function council_tally_stands() returns trigger language plpgsql as $$
begin
    if exists (select from council_ballot b where b.session_id = coalesce(new.session_id, old.session_id)
        and b.round = coalesce(new.round, old.round) and b.state in ('CERTIFIED', 'VOID')) then
        raise exception 'a certified tally stands' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger council_tally_stands before insert or update or delete on council_tally
    for each row execute function council_tally_stands();
create trigger council_tally_stands before insert or update or delete on council_certification
    for each row execute function council_tally_stands();

-- Invariant 24: no number is written down before voting is over.
create function council_count_in_time() returns trigger language plpgsql as $$
begin
    perform from council_ballot b where b.session_id = new.session_id and b.round = new.round and b.state = 'CLOSED';
    if not found then
        raise exception 'voting is not over' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_count_in_time before insert or update on council_count
    for each row execute function council_count_in_time();
create trigger council_count_in_time before insert on council_tally
    for each row execute function council_count_in_time();

-- The minutes as they were frozen; a later version follows one that nobody had signed.
create table council_minutes (
    session_id uuid not null references council_session,
    version    int  not null check (version >= 1),
    pdf        bytea not null,
    docx       bytea not null,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    frozen_by  uuid not null,
    frozen_at  timestamptz not null,
    thawed     text not null default '',
    primary key (session_id, version)
);

-- Signatures, each with the bytes that hold it and all before it.
create table council_signature (
    session_id  uuid not null,
    version     int  not null,
    n           int  not null check (n in (1, 2)),
    signatory   text not null check (signatory in ('CHAIR', 'SECRETARY')),
    way         text not null check (way in ('IN_PRODUCT', 'OUTSIDE')),
    name        text not null,
    title       text not null,
    certificate text not null,
    issuer      text not null,
    serial      text not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    trusted     boolean not null,
    stamped     boolean not null,
    pdf         bytea not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    by          uuid not null,
    at          timestamptz not null,
    primary key (session_id, version, n),
    unique (session_id, version, signatory),
    foreign key (session_id, version) references council_minutes
);

create function council_minutes_stand() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'council_minutes'
        and to_jsonb(new) - '{thawed}'::text[] = to_jsonb(old) - '{thawed}'::text[]
        and not exists (select from council_signature s where s.session_id = old.session_id
            and s.version = old.version) then
        return new;
    end if;
    raise exception 'minutes stand' using errcode = 'check_violation';
end $$;
create trigger council_minutes_stand before update or delete on council_minutes
    for each row execute function council_minutes_stand();
create trigger council_minutes_stand before update or delete on council_signature
    for each row execute function council_minutes_stand();

-- Letters that propose what passed to who decides.
create table council_letter (
    id         uuid primary key,
    site_id    uuid not null references council,
    session_id uuid not null references council_session,
    number     text not null check (btrim(number) <> ''),
    sent_on    date not null,
    decider    text not null,
    pdf        bytea not null,
    docx       bytea not null,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    by         uuid not null,
    at         timestamptz not null,
    unique (site_id, number)
);
create index on council_letter (session_id);

-- A dossier is proposed once.
create table council_letter_item (
    letter_id  uuid not null references council_letter,
    session_id uuid not null,
    item       int  not null,
    primary key (session_id, item),
    foreign key (session_id, item) references council_item (session_id, n)
);

create function council_letter_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a letter stands' using errcode = 'check_violation';
end $$;
create trigger council_letter_stands before update or delete on council_letter
    for each row execute function council_letter_stands();
create trigger council_letter_stands before update or delete on council_letter_item
    for each row execute function council_letter_stands();

insert into guarded_right (right_key) values ('CouncilRight.KEEP'), ('CouncilRight.COUNT');
insert into role_right (role, right_key)
select role, right_key
from (values
    ('emulation-officer', 'CouncilRight.KEEP'), ('emulation-officer', 'CouncilRight.COUNT'),
    ('emulation-officer', 'CouncilRight.READ'),
    ('board', 'CouncilRight.READ'),
    ('unit-head', 'CouncilRight.COUNT'), ('unit-head', 'CouncilRight.READ'),
    ('unit-clerk', 'CouncilRight.COUNT'), ('unit-clerk', 'CouncilRight.READ')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
