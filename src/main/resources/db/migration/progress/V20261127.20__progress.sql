-- What members report of their targets. Entries stand; a correction is a later entry of the same target and period.
create table progress_entry (
    seq          bigint generated always as identity,
    id           uuid primary key,
    programme_id uuid not null references programme,
    target_id    uuid not null,
    pact_id      uuid not null,
    pact_version int  not null,
    period_kind  text not null check (period_kind in ('MONTH', 'QUARTER', 'HALF', 'YEAR')),
    period_n     int  not null,
    amount       numeric check (amount >= 0),
    done         boolean,
    difficulties text not null,
    evidence     text not null,
    late         boolean not null,
    reason       text not null,
    by           uuid not null,
    at           timestamptz not null,
    check (num_nonnulls(amount, done) = 1),
    check (period_n between 1 and case period_kind when 'MONTH' then 12 when 'QUARTER' then 4 when 'HALF' then 2 else 1 end),
    foreign key (pact_id, pact_version, target_id) references pact_target (pact_id, version, target_id)
);
create index on progress_entry (programme_id, seq);

create table progress_file (
    entry_id uuid primary key references progress_entry,
    kind     text  not null check (kind in ('application/pdf', 'image/jpeg', 'image/png')),
    bytes    bytea not null check (octet_length(bytes) > 0)
);

-- Only the first entry of a target and period needs no reason.
create function progress_entry_stands() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'entries stand' using errcode = 'check_violation';
    end if;
    if (btrim(new.reason) <> '') <> exists (
        select from progress_entry e
        where (e.programme_id, e.target_id, e.period_kind, e.period_n)
            = (new.programme_id, new.target_id, new.period_kind, new.period_n)) then
        raise exception 'a correction has a reason, a first entry none' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger progress_entry_stands before insert or update or delete on progress_entry
    for each row execute function progress_entry_stands();
