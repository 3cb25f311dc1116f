-- Who is to sign a frozen text, and how each stands. Invariant 8: whoever signed is the representative, or held a
-- delegation on that day; invariant 7: a refusal has its reason.
create table pact_party (
    pact_id         uuid not null,
    version         int  not null,
    n               int  not null check (n >= 1),
    role            text not null check (role in ('HEAD', 'DEPUTY', 'MEMBER', 'WITNESS')),
    unit_id         uuid not null references unit,
    unit_name       text not null check (btrim(unit_name) <> ''),
    person_id       uuid not null references person,
    person_name     text not null check (btrim(person_name) <> ''),
    position_id     uuid not null references position,
    title           text not null check (btrim(title) <> ''),
    state           text not null default 'PENDING' check (state in ('PENDING', 'DELEGATED', 'DECLINED', 'SIGNED')),
    declined_reason text not null default '',
    declined_at     timestamptz,
    delegate_id     uuid references person check (delegate_id <> person_id),
    delegate_name   text,
    delegate_title  text,
    delegate_paper  text check (btrim(delegate_paper) <> ''),
    delegate_since  date,
    delegate_until  date check (delegate_until >= delegate_since),
    way             text check (way in ('IN_PRODUCT', 'OUTSIDE', 'ON_PAPER')),
    signer_id       uuid,
    signer_name     text,
    signed_on       date,
    signed_at       timestamptz,
    certificate     text,
    issuer          text,
    serial          text,
    fingerprint     text check (fingerprint ~ '^[0-9a-f]{64}$'),
    trusted         boolean,
    stamped         boolean,
    primary key (pact_id, version, n),
    unique (pact_id, version, unit_id, role),
    unique (pact_id, version, fingerprint),
    foreign key (pact_id, version) references pact_version,
    check ((state = 'DECLINED') = (declined_at is not null)),
    check ((state = 'DECLINED') = (btrim(declined_reason) <> '')),
    check (num_nonnulls(delegate_id, delegate_name, delegate_title, delegate_paper, delegate_since, delegate_until)
           in (0, 6)),
    check (state <> 'DELEGATED' or delegate_id is not null),
    check (num_nonnulls(way, signer_id, signer_name, signed_on, signed_at) = case state when 'SIGNED' then 5 else 0 end),
    check (case when signer_id is null then true
                when delegate_id is null then signer_id = person_id
                else signer_id = delegate_id and signed_on between delegate_since and delegate_until end),
    check (num_nonnulls(certificate, issuer, serial, fingerprint, trusted, stamped)
           = case when way in ('IN_PRODUCT', 'OUTSIDE') then 6 else 0 end)
);
create unique index on pact_party (pact_id, version) where role = 'WITNESS';

-- What was signed stays signed.
create function pact_signature_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a signature and a refusal stand' using errcode = 'check_violation';
end $$;
create trigger pact_signature_stands before update or delete on pact_party
    for each row when (old.state in ('SIGNED', 'DECLINED')) execute function pact_signature_stands();

-- The bytes: 0 is the text that was frozen, each further one begins with every byte of the one before (invariant 6).
create table pact_file (
    pact_id uuid  not null,
    version int   not null,
    n       int   not null check (n >= 0),
    party   int,
    bytes   bytea not null check (octet_length(bytes) > 0),
    sha256  text  not null check (sha256 = encode(sha256(bytes), 'hex')),
    at      timestamptz not null,
    primary key (pact_id, version, n),
    unique (pact_id, version, party),
    foreign key (pact_id, version) references pact_version,
    foreign key (pact_id, version, party) references pact_party,
    check ((n = 0) = (party is null))
);
-- Signed PDFs hardly shrink, and reading parts of them is quick this way.
alter table pact_file alter column bytes set storage external;

create function pact_file_continues() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'files are kept as they are' using errcode = 'check_violation';
    end if;
    if new.n = 0 then
        if not exists (select from pact_version v
                       where v.pact_id = new.pact_id and v.version = new.version and v.sha256 = new.sha256) then
            raise exception 'not the frozen text' using errcode = 'check_violation';
        end if;
    elsif not exists (select from pact_file f
                      where f.pact_id = new.pact_id and f.version = new.version and f.n = new.n - 1
                        and octet_length(new.bytes) > octet_length(f.bytes)
                        and substring(new.bytes from 1 for octet_length(f.bytes)) = f.bytes) then
        raise exception 'does not continue the file before' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger pact_file_continues before insert or update or delete on pact_file
    for each row execute function pact_file_continues();

-- A sheet that was signed on paper, scanned. It counts when two different people have confirmed what it shows.
create table pact_sheet (
    pact_id     uuid not null,
    version     int  not null,
    party       int  not null,
    signed_on   date not null,
    bytes       bytea not null check (octet_length(bytes) > 0),
    sha256      text not null check (sha256 = encode(sha256(bytes), 'hex')),
    kind        text not null check (kind in ('application/pdf', 'image/jpeg', 'image/png')),
    attached_by uuid not null,
    attached_at timestamptz not null,
    primary key (pact_id, version, party),
    foreign key (pact_id, version, party) references pact_party
);
create table pact_sheet_confirmation (
    pact_id      uuid not null,
    version      int  not null,
    party        int  not null,
    confirmed_by uuid not null,
    at           timestamptz not null,
    primary key (pact_id, version, party, confirmed_by),
    foreign key (pact_id, version, party) references pact_sheet
);

-- Invariant 7, looked at when the transaction ends: signed needs the parties and the witness; a digital signature has
-- its bytes, one on paper its sheet and two who confirmed it.
create function pact_is_signed() returns trigger language plpgsql as $$
declare
    missing int;
begin
    if new.state <> 'SIGNED' then
        return null;
    end if;
    select count(*) into missing from pact_version v
    where v.pact_id = new.id and v.version = new.version
      and (select count(*) from pact_party p
           where p.pact_id = v.pact_id and p.version = v.version and p.role <> 'WITNESS' and p.state = 'SIGNED')
          >= (select case when v.minimum = 0 then count(*) else least(v.minimum, count(*)) end from pact_party p
              where p.pact_id = v.pact_id and p.version = v.version and p.role <> 'WITNESS')
      and exists (select from pact_party p
                  where p.pact_id = v.pact_id and p.version = v.version and p.role = 'WITNESS' and p.state = 'SIGNED')
      and not exists (
          select from pact_party p
          where p.pact_id = v.pact_id and p.version = v.version and p.state = 'SIGNED'
            and case when p.way = 'ON_PAPER'
                then (select count(*) from pact_sheet_confirmation c
                      where (c.pact_id, c.version, c.party) = (p.pact_id, p.version, p.n)) < 2
                else not exists (select from pact_file f
                                 where (f.pact_id, f.version, f.party) = (p.pact_id, p.version, p.n)) end);
    if missing = 0 then
        raise exception 'not all have signed' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger pact_is_signed after insert or update on pact deferrable initially deferred
    for each row execute function pact_is_signed();
