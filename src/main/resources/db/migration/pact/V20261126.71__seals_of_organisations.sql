-- An organisation may sign besides the person who represents it, each with a certificate of its own (NĐ 30/2020, Điều 13),
-- where the text was frozen with places for that.
alter table pact_version add column sealed boolean not null default false;

create table pact_seal (
    pact_id     uuid not null,
    version     int  not null,
    party       int  not null,
    way         text not null check (way in ('IN_PRODUCT', 'OUTSIDE')),
    at          timestamptz not null,
    certificate text not null,
    issuer      text not null,
    serial      text not null,
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    trusted     boolean not null,
    stamped     boolean not null,
    primary key (pact_id, version, party),
    unique (pact_id, version, fingerprint),
    foreign key (pact_id, version, party) references pact_party
);

-- A seal follows a person's digital signature, never the witness's, and stays.
create function pact_seal_follows() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'a seal stands' using errcode = 'check_violation';
    end if;
    if not exists (select from pact_party p join pact_version v on (v.pact_id, v.version) = (p.pact_id, p.version)
                   where (p.pact_id, p.version, p.n) = (new.pact_id, new.version, new.party)
                     and v.sealed and p.state = 'SIGNED' and p.way <> 'ON_PAPER' and p.role <> 'WITNESS'
                     and p.fingerprint <> new.fingerprint) then
        raise exception 'nothing to seal' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger pact_seal_follows before insert or update or delete on pact_seal
    for each row execute function pact_seal_follows();

alter table pact_file add column seal int;
alter table pact_file add foreign key (pact_id, version, seal) references pact_seal, add unique (pact_id, version, seal);
do $$
declare
    old text;
begin
    for old in select conname from pg_constraint
               where conrelid = 'pact_file'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%stamp%' loop
        execute format('alter table pact_file drop constraint %I', old);
    end loop;
end $$;
alter table pact_file add constraint pact_file_is_one_kind check (
    num_nonnulls(party, seal) + stamp::int = case when n = 0 then 0 else 1 end);

-- Signed altogether: besides what was asked so far, every digital signature of a party is followed by its seal, and a
-- seal has its bytes.
create function pact_is_sealed() returns trigger language plpgsql as $$
begin
    if new.state <> 'SIGNED' then
        return null;
    end if;
    if exists (select from pact_version v join pact_party p on (p.pact_id, p.version) = (v.pact_id, v.version)
               where v.pact_id = new.id and v.version = new.version and v.sealed
                 and p.role <> 'WITNESS' and p.state = 'SIGNED' and p.way <> 'ON_PAPER'
                 and not exists (select from pact_file f
                                 where (f.pact_id, f.version, f.seal) = (p.pact_id, p.version, p.n))) then
        raise exception 'not all have sealed' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger pact_is_sealed after insert or update on pact deferrable initially deferred
    for each row execute function pact_is_sealed();
