-- Votes of a bloc in its review. `edition` grows with every change. No table here has a time of a vote, a sequence or a
-- history: what could tell who voted what is not kept.
create table ballot (
    id                uuid primary key,
    site_id           uuid not null references site,
    bloc_year_id      uuid not null references bloc_year,
    state             text not null
        check (state in ('DRAFT', 'OPEN', 'CLOSED', 'TALLIED', 'CERTIFIED', 'VOID')),
    way               text not null check (way in ('OPEN', 'PAPER', 'SEALED')),
    question          text not null check (btrim(question) <> ''),
    kind              text not null check (kind in ('YES_NO', 'CHOOSE')),
    most              int  not null check (most >= 1),
    least_over        numeric not null check (least_over > 0),
    least_under       numeric not null check (least_under >= least_over),
    exceeded          boolean not null,
    electorate        text not null check (electorate in ('ALL_MEMBERS', 'TAKING_PART')),
    source_package    text not null,
    source_version    int  not null,
    source_rule       text not null,
    source_basis      text not null check (btrim(source_basis) <> ''),
    source_article    text not null,
    quorum_over       numeric not null check (quorum_over > 0),
    quorum_under      numeric not null check (quorum_under >= quorum_over),
    quorum_source     text not null check (btrim(quorum_source) <> ''),
    delegates         boolean not null,
    conflict_excludes boolean not null,
    written_by        timestamptz,
    closes_at         timestamptz,
    opened_at         timestamptz,
    closed_at         timestamptz,
    roll_hash         text not null default '' check (roll_hash ~ '^([0-9a-f]{64})?$'),
    election_key      bytea,
    receipts          text[] not null default '{}',
    reason            text not null default '',
    replaces          uuid references ballot,
    edition           int  not null default 1,
    check (state in ('DRAFT', 'VOID') or (opened_at is not null and roll_hash <> '')),
    check (way <> 'SEALED' or closes_at is not null),
    check (state <> 'OPEN' or (way = 'SEALED') = (election_key is not null)),
    check ((state = 'VOID') = (btrim(reason) <> ''))
);
create index on ballot (bloc_year_id);

create table ballot_option (
    ballot_id uuid not null references ballot,
    n         int  not null check (n between 1 and 60),
    words     text not null check (btrim(words) <> ''),
    unit_id   uuid references unit,
    primary key (ballot_id, n)
);

-- One voter for each member. `took_part` says that, never how.
create table ballot_voter (
    ballot_id  uuid not null references ballot,
    n          int  not null check (n >= 1),
    unit_id    uuid not null references unit,
    unit_name  text not null check (btrim(unit_name) <> ''),
    account    uuid not null,
    person     text not null check (btrim(person) <> ''),
    attendance text not null check (attendance in ('IN_PERSON', 'ONLINE', 'ABSENT')),
    delegation text not null,
    conflict   text not null,
    written    boolean not null default false check (not written or attendance = 'ABSENT'),
    took_part  boolean not null default false,
    primary key (ballot_id, n),
    unique (ballot_id, unit_id),
    unique (ballot_id, account)
);

-- Who runs it. The first three hold shares of the key of a sealed vote: `share_key` is the public half.
create table ballot_officer (
    ballot_id uuid not null references ballot,
    n         int  not null check (n >= 1),
    account   uuid not null,
    name      text not null check (btrim(name) <> ''),
    share_key bytea,
    primary key (ballot_id, n),
    unique (ballot_id, account)
);

-- The election key, wrapped; each pair of holders can open it, nobody alone.
create table ballot_wrapped_key (
    ballot_id uuid primary key references ballot,
    body      bytea not null,
    pair_12   bytea not null,
    pair_13   bytea not null,
    pair_23   bytea not null
);

-- One for each voter: a new vote takes the place of the one before. All are of one size.
create table ballot_envelope (
    ballot_id uuid  not null,
    voter     int   not null,
    envelope  bytea not null check (octet_length(envelope) = 384),
    primary key (ballot_id, voter),
    foreign key (ballot_id, voter) references ballot_voter
);

-- Votes by raised hand.
create table ballot_hand (
    ballot_id uuid  not null,
    voter     int   not null,
    options   int[] not null,
    primary key (ballot_id, voter),
    foreign key (ballot_id, voter) references ballot_voter
);

-- What one teller counted; gone once two agree.
create table ballot_count (
    ballot_id uuid  not null,
    officer   int   not null,
    cast_n    int   not null,
    valid     int   not null,
    invalid   int   not null,
    votes     int[] not null,
    primary key (ballot_id, officer),
    foreign key (ballot_id, officer) references ballot_officer
);

create table ballot_tally (
    ballot_id uuid primary key references ballot,
    cast_n    int   not null check (cast_n >= 0),
    valid     int   not null check (valid >= 0),
    invalid   int   not null check (invalid >= 0),
    votes     int[] not null
);

-- What was voted, item by item and sorted: never a whole ballot, and no way back to whose it was. Option 0 stands for a
-- blank or invalid ballot.
create table ballot_mark (
    ballot_id uuid not null references ballot,
    n         int  not null,
    option_n  int  not null check (option_n >= 0),
    primary key (ballot_id, n)
);

create table ballot_certification (
    ballot_id uuid not null,
    officer   int  not null,
    primary key (ballot_id, officer),
    foreign key (ballot_id, officer) references ballot_officer
);

-- Late by the clock of the database is late.
create function ballot_envelope_in_time() returns trigger language plpgsql as $$
begin
    perform from ballot b where b.id = new.ballot_id and b.state = 'OPEN' and b.way = 'SEALED'
        and clock_timestamp() < b.closes_at for share;
    if not found then
        raise exception 'the urn is closed' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ballot_envelope_in_time before insert or update on ballot_envelope
    for each row execute function ballot_envelope_in_time();

-- The roll and what is asked are frozen at opening; only that somebody took part is written into the roll afterwards.
create function ballot_part_stands() returns trigger language plpgsql as $$
declare
    now_in text;
begin
    select state into now_in from ballot where id = coalesce(new.ballot_id, old.ballot_id);
    if now_in <> 'DRAFT' and (tg_table_name <> 'ballot_voter' or tg_op <> 'UPDATE' or now_in not in ('OPEN', 'CLOSED')
        or to_jsonb(new) - '{written,took_part}'::text[] <> to_jsonb(old) - '{written,took_part}'::text[]) then
        raise exception 'an opened ballot stands' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger ballot_part_stands before insert or update or delete on ballot_voter
    for each row execute function ballot_part_stands();
create trigger ballot_part_stands before insert or update or delete on ballot_option
    for each row execute function ballot_part_stands();
create trigger ballot_part_stands before insert or update or delete on ballot_officer
    for each row execute function ballot_part_stands();

-- Invariant 25: what was certified is never edited. It may be declared void with a reason, and stays readable.
create function ballot_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state = 'VOID' or (old.state = 'CERTIFIED' and (new.state <> 'VOID'
        or to_jsonb(new) - '{state,reason,edition}'::text[] <> to_jsonb(old) - '{state,reason,edition}'::text[])) then
        raise exception 'a certified ballot stands' using errcode = 'check_violation';
    end if;
    if old.state <> 'DRAFT' and to_jsonb(new) - '{state,reason,edition,closed_at,receipts}'::text[]
        <> to_jsonb(old) - '{state,reason,edition,closed_at,receipts}'::text[] then
        raise exception 'an opened ballot stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ballot_stands before update or delete on ballot
    for each row execute function ballot_stands();

create function ballot_tally_stands() returns trigger language plpgsql as $$
begin
    if exists (select from ballot where id = coalesce(new.ballot_id, old.ballot_id) and state in ('CERTIFIED', 'VOID')) then
        raise exception 'a certified tally stands' using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;
create trigger ballot_tally_stands before insert or update or delete on ballot_tally
    for each row execute function ballot_tally_stands();
create trigger ballot_tally_stands before insert or update or delete on ballot_mark
    for each row execute function ballot_tally_stands();
create trigger ballot_tally_stands before insert or update or delete on ballot_hand
    for each row execute function ballot_tally_stands();
create trigger ballot_tally_stands before insert or update or delete on ballot_certification
    for each row execute function ballot_tally_stands();

insert into guarded_right (right_key) values ('BallotRight.VOTE'), ('BallotRight.COUNT');
insert into role_right (role, right_key)
select role, right_key
from (values
    ('emulation-officer', 'BallotRight.COUNT'),
    ('unit-head', 'BallotRight.VOTE'), ('unit-head', 'BallotRight.COUNT'),
    ('unit-clerk', 'BallotRight.VOTE'), ('unit-clerk', 'BallotRight.COUNT')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
