-- A window in which the people see a list. Invariant 36: its lines have no room for more than may be said.
create table disclosure (
    id             uuid primary key,
    site_id        uuid not null references site,
    timing         text not null check (timing in ('BEFORE_COUNCIL', 'AFTER_DECISION')),
    title          text not null check (btrim(title) <> ''),
    about          text not null,
    decision_id    uuid,
    decision_words text not null check (timing = 'BEFORE_COUNCIL' or btrim(decision_words) <> ''),
    year           int  not null check (year between 1948 and 2200),
    from_on        date not null,
    to_on          date not null,
    days           int  not null check (days > 0),
    source         text not null check (btrim(source) <> ''),
    rule           text not null,
    mailbox         text not null,
    prepared_by    uuid not null,
    prepared_at    timestamptz not null,
    state          text not null check (state in ('SCHEDULED', 'OPEN', 'CLOSED', 'WITHDRAWN')),
    opened_by      uuid,
    opened_at      timestamptz,
    ended_by       uuid,
    ended_at       timestamptz,
    words          text not null default '' check (state <> 'WITHDRAWN' or btrim(words) <> ''),
    draft_id       uuid references draft,
    check (to_on > from_on),
    check (decision_id is null or timing = 'AFTER_DECISION'),
    constraint disclosure_two_people check (opened_by <> prepared_by),
    check (num_nulls(opened_by, opened_at) in (0, 2)),
    check (num_nulls(ended_by, ended_at) in (0, 2)),
    check (state not in ('OPEN', 'CLOSED') or opened_at is not null),
    check ((ended_at is not null) = (state in ('CLOSED', 'WITHDRAWN')))
);
create index on disclosure (site_id, from_on desc);

create table disclosure_line (
    disclosure_id uuid not null references disclosure,
    n             int  not null check (n > 0),
    name          text not null check (btrim(name) <> ''),
    unit          text not null,
    award         text not null check (btrim(award) <> ''),
    merit         text not null,
    dossier_id    uuid,
    primary key (disclosure_id, n)
);
create index on disclosure_line (dossier_id) where dossier_id is not null;

-- What was announced stands: a mistake is taken back, and another window announced.
create function disclosure_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'windows stay' using errcode = 'check_violation';
    end if;
    if (old.id, old.site_id, old.timing, old.title, old.about, old.decision_words, old.year, old.days, old.source,
        old.rule, old.prepared_by, old.prepared_at)
        is distinct from (new.id, new.site_id, new.timing, new.title, new.about, new.decision_words, new.year, new.days,
        new.source, new.rule, new.prepared_by, new.prepared_at)
        or old.decision_id is distinct from new.decision_id
        or (old.state <> 'SCHEDULED' and (old.from_on, old.to_on) is distinct from (new.from_on, new.to_on))
        or (old.state in ('CLOSED', 'WITHDRAWN') and old.state <> new.state)
        or (old.state = 'OPEN' and new.state = 'SCHEDULED') then
        raise exception 'what was announced stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger disclosure_stands before update or delete on disclosure
    for each row execute function disclosure_stands();

create function disclosure_line_stands() returns trigger language plpgsql as $$
begin
    raise exception 'what was announced stands' using errcode = 'check_violation';
end $$;
create trigger disclosure_line_stands before update or delete on disclosure_line
    for each row execute function disclosure_line_stands();

-- What the people wrote. Who wrote goes with what they wrote once the time for it is over; kind, outcome and answer
-- stay.
create table disclosure_voice (
    id             uuid primary key,
    disclosure_id  uuid not null references disclosure,
    kind           text not null check (kind in ('OPINION', 'COMPLAINT', 'DENUNCIATION')),
    line           int,
    words          text not null,
    name           text not null,
    contact        text not null,
    receipt_sha256 text not null unique,
    at             timestamptz not null,
    due            date not null,
    assignee       uuid,
    accepted_at    timestamptz,
    outcome        text check (outcome in ('TAKEN', 'EXPLAINED', 'NOT_ACCEPTED', 'UPHELD', 'DISMISSED')),
    answer         text check (btrim(answer) <> ''),
    answered_at    timestamptz,
    forgotten_at   timestamptz,
    foreign key (disclosure_id, line) references disclosure_line,
    check (num_nulls(outcome, answer, answered_at) in (0, 3)),
    check (accepted_at is null or kind <> 'OPINION' and assignee is not null),
    check (answered_at is null or assignee is not null),
    check (outcome not in ('TAKEN', 'EXPLAINED') or kind = 'OPINION'),
    check (outcome not in ('UPHELD', 'DISMISSED') or accepted_at is not null),
    check (forgotten_at is null or answered_at is not null and words = '' and name = '' and contact = ''),
    check (forgotten_at is not null or btrim(words) <> ''),
    check (forgotten_at is not null or kind = 'OPINION' or btrim(name) <> '' and btrim(contact) <> '')
);
create index on disclosure_voice (disclosure_id);
create index on disclosure_voice (due) where answered_at is null;

create function disclosure_voice_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.id, new.disclosure_id, new.kind, new.receipt_sha256, new.at, new.due)
            is distinct from (old.id, old.disclosure_id, old.kind, old.receipt_sha256, old.at, old.due)
        or new.line is distinct from old.line
        or (new.forgotten_at is null
            and (new.words, new.name, new.contact) is distinct from (old.words, old.name, old.contact))
        or (old.answered_at is not null and (new.outcome, new.answer, new.answered_at, new.assignee)
            is distinct from (old.outcome, old.answer, old.answered_at, old.assignee))
        or (old.accepted_at is not null and new.accepted_at is distinct from old.accepted_at) then
        raise exception 'what was written and answered stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger disclosure_voice_stands before update or delete on disclosure_voice
    for each row execute function disclosure_voice_stands();

insert into role_right (role, right_key)
select role, right_key
from (values
    ('emulation-officer', 'DisclosureRight.PREPARE'), ('emulation-officer', 'DisclosureRight.OPEN'),
    ('emulation-officer', 'DisclosureRight.ANSWER'),
    ('board', 'DisclosureRight.OPEN')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
