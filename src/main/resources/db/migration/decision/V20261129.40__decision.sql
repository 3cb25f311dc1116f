-- Decisions on commendation, and the bodies that issue them. A decision keeps what its paper was drawn from: the body may
-- change its words or its signer later.
create table decision_issuer (
    id        uuid primary key,
    site_id   uuid not null references site,
    keeper    uuid not null references unit,
    superior  text not null default '',
    name      text not null check (btrim(name) <> ''),
    authority text not null check (btrim(authority) <> ''),
    place     text not null check (btrim(place) <> ''),
    symbol    text not null check (btrim(symbol) <> ''),
    capacity  text not null default '',
    title     text not null check (btrim(title) <> ''),
    signer    text not null check (btrim(signer) <> ''),
    receivers text not null default '',
    unique (site_id, name)
);

create table decision (
    id            uuid primary key,
    site_id       uuid not null references site,
    issuer_id     uuid not null references decision_issuer,
    kind          text not null check (kind in ('AWARD', 'AMENDMENT', 'REVOCATION')),
    year          int  not null check (year between 1945 and 2200),
    old_id        uuid references decision check (old_id <> id),
    reason        text not null default '',
    state         text not null check (state in
        ('DRAFT', 'FROZEN', 'SIGNED', 'NUMBERED', 'ISSUED', 'DISCLOSED', 'CANCELLED')),
    version       int  not null default 0 check (version >= 0),
    edition       int  not null default 1,
    keeper        uuid not null references unit,
    superior      text not null,
    issuer        text not null check (btrim(issuer) <> ''),
    authority     text not null check (btrim(authority) <> ''),
    place         text not null,
    symbol        text not null check (btrim(symbol) <> ''),
    capacity      text not null,
    title         text not null,
    signer        text not null,
    receivers     text not null,
    about         text not null,
    bases         text not null,
    letter        text not null,
    articles      text[] not null,
    annex         text not null,
    sha256        text check (sha256 ~ '^[0-9a-f]{64}$'),
    prepared_by   uuid not null,
    prepared_name text not null,
    prepared_at   timestamptz not null,
    confirmed_by  uuid,
    confirmed_name text,
    confirmed_at  timestamptz,
    signed_by     uuid,
    signed_name   text,
    signed_at     timestamptz,
    number        int check (number > 0),
    written       text check (btrim(written) <> ''),
    decided_on    date,
    number_year   int generated always as (extract(year from decided_on)::int) stored,
    numbered_by   uuid,
    numbered_name text,
    numbered_at   timestamptz,
    sealed_by     uuid,
    sealed_name   text,
    sealed_at     timestamptz,
    issued_by     uuid,
    issued_name   text,
    issued_at     timestamptz,
    disclosed_by  uuid,
    disclosed_name text,
    disclosed_at  timestamptz,
    cancelled_by  uuid,
    cancelled_name text,
    cancelled_at  timestamptz,
    cancelled_for text not null default '',
    check ((kind = 'AWARD') = (old_id is null)),
    check (kind = 'AWARD' or btrim(reason) <> ''),
    check (num_nulls(confirmed_by, confirmed_name, confirmed_at) in (0, 3)),
    check (num_nulls(signed_by, signed_name, signed_at) in (0, 3)),
    check (num_nulls(number, written, decided_on, numbered_by, numbered_name, numbered_at) in (0, 6)),
    check (num_nulls(sealed_by, sealed_name, sealed_at) in (0, 3)),
    check (num_nulls(issued_by, issued_name, issued_at) in (0, 3)),
    check (num_nulls(disclosed_by, disclosed_name, disclosed_at) in (0, 3)),
    check ((state = 'CANCELLED') = (cancelled_by is not null and btrim(cancelled_for) <> '')),
    -- A revocation is confirmed by somebody else before its text stands.
    constraint decision_two_people check (confirmed_by <> prepared_by),
    constraint decision_confirmed check (kind <> 'REVOCATION' or state in ('DRAFT', 'CANCELLED') or confirmed_by is not null),
    check (state in ('DRAFT', 'CANCELLED') or sha256 is not null),
    check (state not in ('SIGNED', 'NUMBERED', 'ISSUED', 'DISCLOSED') or signed_by is not null),
    -- The number comes after the signature, from another hand.
    constraint decision_number_after_signature check (number is null or signed_by is not null),
    constraint decision_other_hand check (numbered_by <> signed_by),
    check (state not in ('NUMBERED', 'ISSUED', 'DISCLOSED') or number is not null),
    check (state not in ('ISSUED', 'DISCLOSED') or (sealed_by is not null and issued_by is not null)),
    check (state <> 'DISCLOSED' or disclosed_by is not null),
    constraint decision_number_once unique (issuer_id, number_year, number)
);
create index on decision (site_id, state);
create index on decision (old_id);

-- @param effect GRANT an award, REPLACE the words of an earlier line, REVOKE an earlier line
create table decision_line (
    id          uuid primary key,
    decision_id uuid not null references decision,
    n           int  not null check (n > 0),
    effect      text not null check (effect in ('GRANT', 'REPLACE', 'REVOKE')),
    award       text not null,
    award_name  text not null check (btrim(award_name) <> ''),
    award_place int  not null,
    kind        text not null check (kind in ('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD')),
    name        text not null check (btrim(name) <> ''),
    unit_id     uuid references unit,
    person_id   uuid references person,
    of_unit     text not null,
    position    text not null,
    merit       text not null,
    from_on     date not null,
    to_on       date not null check (to_on >= from_on),
    dossier_id  uuid references dossier,
    old_line    uuid references decision_line,
    honour_id   uuid references honour,
    reward      bigint check (reward >= 0),
    reward_for  text not null default '',
    awarded_on  date,
    awarded_to  text,
    check ((effect = 'GRANT') = (old_line is null)),
    check (num_nulls(awarded_on, awarded_to) in (0, 2)),
    constraint decision_line_once unique (decision_id, old_line)
);
create index on decision_line (decision_id, n);
create index on decision_line (dossier_id);
create index on decision_line (old_line);

-- Every text that was frozen and every file that was signed, with what was found of its signature.
create table decision_file (
    decision_id uuid not null references decision,
    version     int  not null check (version > 0),
    seq         int  not null check (seq >= 0),
    kind        text not null check (kind in ('FROZEN', 'PERSON', 'ORGANISATION')),
    way         text not null check (way in ('DRAWN', 'IN_PRODUCT', 'OUTSIDE')),
    bytes       bytea not null,
    sha256      text not null check (sha256 = encode(sha256(bytes), 'hex')),
    holder      text not null,
    authority   text not null,
    serial      text not null,
    fingerprint text not null,
    trusted     boolean not null,
    stamped     boolean not null,
    verdict     text not null,
    at          timestamptz not null,
    by_account  uuid not null,
    by_name     text not null,
    primary key (decision_id, version, seq),
    check ((seq = 0) = (kind = 'FROZEN')),
    check ((kind = 'FROZEN') = (way = 'DRAWN')),
    check (kind = 'FROZEN' or fingerprint ~ '^[0-9a-f]{64}$')
);

create function decision_file_stands() returns trigger language plpgsql as $$
declare before bytea;
begin
    if tg_op <> 'INSERT' then
        raise exception 'files of decisions stand' using errcode = 'check_violation';
    end if;
    if new.seq > 0 then
        select bytes into before from decision_file
        where decision_id = new.decision_id and version = new.version and seq = new.seq - 1;
        if before is null or substring(new.bytes for length(before)) <> before then
            raise exception 'a signed file begins with what was to be signed' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end $$;
create trigger decision_file_stands before insert or update or delete on decision_file
    for each row execute function decision_file_stands();

-- What was frozen is not written on; number, hands and what was issued never change.
create function decision_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'decisions stay' using errcode = 'check_violation';
    end if;
    if (old.id, old.site_id, old.issuer_id, old.kind, old.old_id, old.prepared_by)
        is distinct from (new.id, new.site_id, new.issuer_id, new.kind, new.old_id, new.prepared_by) then
        raise exception 'a decision stays what it is' using errcode = 'check_violation';
    end if;
    if old.state <> 'DRAFT' and (old.year, old.reason, old.superior, old.issuer, old.authority, old.place, old.symbol,
            old.capacity, old.title, old.signer, old.receivers, old.about, old.bases, old.letter, old.articles, old.annex)
        is distinct from (new.year, new.reason, new.superior, new.issuer, new.authority, new.place, new.symbol,
            new.capacity, new.title, new.signer, new.receivers, new.about, new.bases, new.letter, new.articles, new.annex) then
        raise exception 'a frozen decision is not written on' using errcode = 'check_violation';
    end if;
    if old.number is not null
        and (old.number, old.written, old.decided_on) is distinct from (new.number, new.written, new.decided_on) then
        raise exception 'a number once given stays' using errcode = 'check_violation';
    end if;
    if old.state in ('ISSUED', 'DISCLOSED', 'CANCELLED') and new.state not in ('DISCLOSED', old.state) then
        raise exception 'what was issued is changed by a new decision' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger decision_stands before update or delete on decision
    for each row execute function decision_stands();

-- Lines change with the draft; afterwards only what becomes of them is added.
create function decision_line_stands() returns trigger language plpgsql as $$
declare found text;
begin
    select state into found from decision where id = coalesce(new.decision_id, old.decision_id);
    if found = 'DRAFT' then
        return coalesce(new, old);
    end if;
    if tg_op <> 'UPDATE' or (old.honour_id is not null and old.honour_id is distinct from new.honour_id)
        or (new.id, new.decision_id, new.n, new.effect, new.award, new.award_name, new.kind, new.name, new.unit_id,
            new.person_id, new.of_unit, new.position, new.merit, new.from_on, new.to_on, new.dossier_id, new.old_line,
            new.reward, new.reward_for)
        is distinct from (old.id, old.decision_id, old.n, old.effect, old.award, old.award_name, old.kind, old.name,
            old.unit_id, old.person_id, old.of_unit, old.position, old.merit, old.from_on, old.to_on, old.dossier_id,
            old.old_line, old.reward, old.reward_for) then
        raise exception 'lines of a frozen decision stand' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger decision_line_stands before insert or update or delete on decision_line
    for each row execute function decision_line_stands();

insert into role (key, name, name_en) values
    ('decision-signer', 'Người ký quyết định', 'Signer of decisions'),
    ('records-clerk', 'Văn thư', 'Records clerk');

insert into role_right (role, right_key)
select role, right_key
from (values
    ('emulation-officer', 'DecisionRight.READ'), ('emulation-officer', 'DecisionRight.PREPARE'),
    ('emulation-officer', 'DecisionRight.CONFIRM'), ('emulation-officer', 'DecisionRight.AWARD'),
    ('emulation-officer', 'DecisionRight.DISCLOSE'), ('records-clerk', 'DecisionRight.DISCLOSE'),
    ('decision-signer', 'DecisionRight.READ'), ('decision-signer', 'DecisionRight.SIGN'),
    ('decision-signer', 'DecisionRight.CONFIRM'),
    ('records-clerk', 'DecisionRight.READ'), ('records-clerk', 'DecisionRight.NUMBER'),
    ('records-clerk', 'DocumentRight.NUMBER'), ('records-clerk', 'DocumentRight.READ'),
    ('records-clerk', 'HonourRight.KEEP'), ('records-clerk', 'DossierRight.TURN'),
    ('emulation-officer', 'DossierRight.TURN'), ('emulation-officer', 'HonourRight.KEEP'),
    ('auditor', 'DecisionRight.READ'), ('board', 'DecisionRight.READ'),
    ('administrator', 'Role.DECISION_SIGNER'), ('administrator', 'Role.RECORDS_CLERK')
) as given (role, right_key)
where exists (select from role where role.key = given.role)
on conflict do nothing;

insert into guarded_right (right_key) values ('DecisionRight.SIGN'), ('DecisionRight.NUMBER') on conflict do nothing;
