-- Secret votes of the council on phones: what a round has of it stands beside the round. No table here has a time of a
-- vote, a sequence or a history: what could tell who voted what is not kept.
alter table council_session drop constraint council_session_mode_check;
alter table council_session add constraint council_session_mode_check check (mode in ('PAPER', 'HANDS', 'SEALED'));

alter table council_ballot
    add column closes_at    timestamptz,
    add column election_key bytea,
    add column roll_hash    text not null default '' check (roll_hash ~ '^([0-9a-f]{64})?$'),
    add column receipts     text[] not null default '{}',
    add constraint council_ballot_sealed check ((election_key is null) = (closes_at is null)
        and (election_key is null) = (roll_hash = ''));

-- What of a holder's share is known: the public half, taken before the round is opened. 1 presides, 2 is the secretary,
-- 3 the first teller.
create table council_share (
    session_id uuid  not null references council_session,
    round      int   not null check (round >= 1),
    holder     int   not null check (holder in (1, 2, 3)),
    share_key  bytea not null,
    primary key (session_id, round, holder)
);

-- The election key, wrapped; each pair of holders can open it, nobody alone.
create table council_wrapped_key (
    session_id uuid  not null,
    round      int   not null,
    body       bytea not null,
    pair_12    bytea not null,
    pair_13    bytea not null,
    pair_23    bytea not null,
    primary key (session_id, round),
    foreign key (session_id, round) references council_ballot
);

-- One for each member and round: a new vote takes the place of the one before. All are of one size. The seat is checked
-- by the trigger and not referred to: a reference would lock its row and leave there in which order members voted.
create table council_envelope (
    session_id uuid  not null,
    round      int   not null,
    seat       int   not null,
    envelope   bytea not null check (octet_length(envelope) = 384),
    primary key (session_id, round, seat),
    foreign key (session_id, round) references council_ballot
);

-- Whose envelope there was when the urn was closed, never what was in it.
create table council_took_part (
    session_id uuid not null,
    round      int  not null,
    seat       int  not null,
    primary key (session_id, round, seat),
    foreign key (session_id, round) references council_ballot,
    foreign key (session_id, seat) references council_seat (session_id, n)
);

-- What was voted, dossier by dossier and sorted: never a whole sheet, and no way back to whose it was. 1 is in favour,
-- 2 against, 0 blank or invalid. Whoever may not vote on a dossier has no mark there.
create table council_marks (
    session_id uuid  not null,
    round      int   not null,
    item       int   not null,
    marks      int[] not null check (marks <@ array[0, 1, 2]),
    primary key (session_id, round, item),
    foreign key (session_id, round) references council_ballot,
    foreign key (session_id, item) references council_item (session_id, n)
);

-- Late by the clock of the database is late; whoever is not there has no envelope.
create function council_envelope_in_time() returns trigger language plpgsql as $$
begin
    perform from council_ballot b where b.session_id = new.session_id and b.round = new.round and b.state = 'OPEN'
        and clock_timestamp() < b.closes_at for share;
    if not found then
        raise exception 'the urn is closed' using errcode = 'check_violation';
    end if;
    if not exists (select from council_seat s where s.session_id = new.session_id and s.n = new.seat
        and s.part = 'PRESENT') then
        raise exception 'nobody is there' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_envelope_in_time before insert or update on council_envelope
    for each row execute function council_envelope_in_time();

-- Shares are drawn before a round is opened.
create function council_share_in_time() returns trigger language plpgsql as $$
begin
    if exists (select from council_ballot b where b.session_id = new.session_id and b.round >= new.round) then
        raise exception 'the round is opened' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_share_in_time before insert or update on council_share
    for each row execute function council_share_in_time();

-- Key, end and roll of a round stand once it is opened, and receipts once it is closed.
create function council_urn_stands() returns trigger language plpgsql as $$
begin
    if (new.election_key, new.closes_at, new.roll_hash) is distinct from (old.election_key, old.closes_at, old.roll_hash)
        or (new.receipts <> old.receipts and not (old.state = 'OPEN' and new.state = 'CLOSED')) then
        raise exception 'an urn stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_urn_stands before update on council_ballot
    for each row execute function council_urn_stands();

-- That somebody took part is written when the urn is closed, for all at once, and stands.
create function council_took_part_stands() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' or not exists (select from council_ballot b where b.session_id = new.session_id
        and b.round = new.round and b.state = 'OPEN' and b.election_key is not null) then
        raise exception 'the roll stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_took_part_stands before insert or update or delete on council_took_part
    for each row execute function council_took_part_stands();

create trigger council_count_in_time before insert on council_marks
    for each row execute function council_count_in_time();
create trigger council_tally_stands before update or delete on council_marks
    for each row execute function council_tally_stands();

-- What is on written sheets of absent members goes among the envelopes at once and is never written down apart.
create function council_count_on_paper() returns trigger language plpgsql as $$
begin
    if exists (select from council_ballot b where b.session_id = new.session_id and b.round = new.round
        and b.election_key is not null) then
        raise exception 'a sealed round is counted at once' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger council_count_on_paper before insert or update on council_count
    for each row execute function council_count_on_paper();
