-- Review meetings of bloc years. `begins_at` is the clock of the hall. `edition` grows with every change of the plan.
create table review_meeting (
    id                uuid primary key,
    site_id           uuid not null references site,
    bloc_year_id      uuid not null references bloc_year,
    kind              text not null check (kind in ('MID_YEAR', 'YEAR_END')),
    title             text not null check (btrim(title) <> ''),
    place             text not null check (btrim(place) <> ''),
    online            text not null default '',
    begins_at         timestamp not null,
    chair_name        text not null default '',
    chair_title       text not null default '',
    secretary_name    text not null default '',
    secretary_title   text not null default '',
    documents         text[] not null default '{}',
    quorum_over       int,
    quorum_under      int,
    quorum_source     text not null default '',
    delegating        boolean not null default false,
    delegating_source text not null default '',
    edition           int  not null check (edition >= 1),
    state             text not null default 'PLANNED' check (state in
        ('PLANNED', 'INVITED', 'OPEN', 'CLOSED', 'MINUTES_FROZEN', 'MINUTES_SIGNED', 'CANCELLED')),
    invited_at        timestamptz,
    opened_at         timestamptz,
    held_over         int,
    held_under        int,
    held_source       text not null default '',
    held_present      int,
    held_members      int,
    closed_at         timestamptz,
    frozen_at         timestamptz,
    signed_at         timestamptz,
    reason            text not null default '',
    check (num_nulls(quorum_over, quorum_under) in (0, 2)),
    check ((quorum_over is null) = (btrim(quorum_source) = '')),
    check (quorum_over between 1 and quorum_under),
    check (not delegating or btrim(delegating_source) <> ''),
    check (state <> 'INVITED' or invited_at is not null),
    check (state not in ('OPEN', 'CLOSED', 'MINUTES_FROZEN', 'MINUTES_SIGNED') or (invited_at is not null
        and opened_at is not null and btrim(held_source) <> ''
        and held_present::bigint * held_under >= held_members::bigint * held_over)),
    check (state not in ('CLOSED', 'MINUTES_FROZEN', 'MINUTES_SIGNED') or closed_at is not null),
    check (state not in ('MINUTES_FROZEN', 'MINUTES_SIGNED') or frozen_at is not null),
    check ((state = 'MINUTES_SIGNED') = (signed_at is not null)),
    check ((state = 'CANCELLED') = (btrim(reason) <> ''))
);
create unique index on review_meeting (bloc_year_id, kind) where state <> 'CANCELLED';
create index on review_meeting (site_id, begins_at desc);

create table review_item (
    meeting_id uuid not null references review_meeting,
    n          int  not null check (n >= 1),
    title      text not null check (btrim(title) <> ''),
    presenter  text not null default '',
    minutes    int  not null check (minutes between 0 and 600),
    primary key (meeting_id, n)
);

create table review_guest (
    meeting_id uuid not null references review_meeting,
    n          int  not null check (n >= 1),
    name       text not null check (btrim(name) <> ''),
    title      text not null default '',
    of_unit    text not null default '',
    came       boolean not null default false,
    primary key (meeting_id, n)
);

-- What members answer. An answer stands; a later one takes its place.
create table review_answer (
    seq        bigint generated always as identity,
    id         uuid primary key,
    meeting_id uuid not null references review_meeting,
    unit_id    uuid not null references unit,
    coming     text not null check (coming in ('IN_PERSON', 'ONLINE', 'ABSENT')),
    name       text not null default '',
    title      text not null default '',
    paper      text not null default '',
    paper_on   date,
    scan       bytea,
    scan_kind  text check (scan_kind in ('application/pdf', 'image/jpeg', 'image/png')),
    by         uuid not null,
    at         timestamptz not null,
    check ((coming = 'ABSENT') = (btrim(name) = '')),
    check ((btrim(paper) = '') = (paper_on is null)),
    check (num_nulls(scan, scan_kind) in (0, 2)),
    check (scan is null or paper_on is not null)
);
create index on review_answer (meeting_id, seq);

-- What was written down at the door.
create table review_attendance (
    seq            bigint generated always as identity primary key,
    meeting_id     uuid not null references review_meeting,
    unit_id        uuid not null references unit,
    attendance     text not null check (attendance in ('IN_PERSON', 'ONLINE', 'ABSENT', 'LEFT')),
    representative text not null default '',
    note           text not null default '',
    at             timestamptz not null,
    by             uuid not null,
    written_at     timestamptz not null,
    check (attendance not in ('IN_PERSON', 'ONLINE') or btrim(representative) <> '')
);
create index on review_attendance (meeting_id, seq);

-- What happened. A correction is a later row of the same `id`; one without words takes it out.
create table review_proceeding (
    seq        bigint generated always as identity primary key,
    id         uuid not null,
    meeting_id uuid not null,
    item       int  not null,
    kind       text not null check (kind in ('SPEECH', 'CONCLUSION', 'RESOLUTION')),
    who        text not null default '',
    text       text not null,
    by         uuid not null,
    at         timestamptz not null,
    foreign key (meeting_id, item) references review_item (meeting_id, n)
);
create index on review_proceeding (meeting_id, seq);

-- The minutes as they were frozen; a later version follows one that nobody had signed.
create table review_minutes (
    meeting_id uuid not null references review_meeting,
    version    int  not null check (version >= 1),
    pdf        bytea not null,
    docx       bytea not null,
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    frozen_by  uuid not null,
    frozen_at  timestamptz not null,
    thawed     text not null default '',
    primary key (meeting_id, version)
);

-- Signatures, each with the bytes that hold it and all before it.
create table review_signature (
    meeting_id  uuid not null,
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
    primary key (meeting_id, version, n),
    unique (meeting_id, version, signatory),
    unique (meeting_id, version, fingerprint),
    foreign key (meeting_id, version) references review_minutes
);

-- A scan of the minutes signed on paper by both; it counts when two people have confirmed it.
create table review_sheet (
    meeting_id  uuid not null,
    version     int  not null,
    signed_on   date not null,
    bytes       bytea not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kind        text not null check (kind in ('application/pdf', 'image/jpeg', 'image/png')),
    attached_by uuid not null,
    attached_at timestamptz not null,
    primary key (meeting_id, version),
    foreign key (meeting_id, version) references review_minutes
);

create table review_sheet_confirmation (
    meeting_id   uuid not null,
    version      int  not null,
    confirmed_by uuid not null,
    at           timestamptz not null,
    primary key (meeting_id, version, confirmed_by),
    foreign key (meeting_id, version) references review_sheet
);

-- Signed minutes stand, and so does the meeting they tell of; frozen ones are signed, or written again.
create function review_meeting_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.state in ('MINUTES_SIGNED', 'CANCELLED')
        or old.state = 'MINUTES_FROZEN' and (new.state not in ('MINUTES_SIGNED', 'CLOSED')
            or (old.title, old.place, old.begins_at, old.chair_name, old.chair_title, old.secretary_name,
                old.secretary_title, old.opened_at, old.closed_at, old.held_present, old.held_members)
            is distinct from (new.title, new.place, new.begins_at, new.chair_name, new.chair_title,
                new.secretary_name, new.secretary_title, new.opened_at, new.closed_at, new.held_present,
                new.held_members)) then
        raise exception 'the meeting stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger review_meeting_stands before update or delete on review_meeting
    for each row execute function review_meeting_stands();

-- What belongs to a meeting is written while its minutes are open.
create function review_is_written() returns trigger language plpgsql as $$
declare
    meeting uuid;
begin
    if tg_op = 'DELETE' then meeting := old.meeting_id; else meeting := new.meeting_id; end if;
    if (select state from review_meeting where id = meeting) in ('MINUTES_FROZEN', 'MINUTES_SIGNED', 'CANCELLED') then
        raise exception 'the minutes are frozen' using errcode = 'check_violation';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
end $$;
create trigger review_item_is_written before insert or update or delete on review_item
    for each row execute function review_is_written();
create trigger review_guest_is_written before insert or update or delete on review_guest
    for each row execute function review_is_written();
create trigger review_answer_is_written before insert on review_answer
    for each row execute function review_is_written();
create trigger review_attendance_is_written before insert on review_attendance
    for each row execute function review_is_written();
create trigger review_proceeding_is_written before insert on review_proceeding
    for each row execute function review_is_written();

create function review_entry_stands() returns trigger language plpgsql as $$
begin
    raise exception 'entries stand' using errcode = 'check_violation';
end $$;
create trigger review_answer_stands before update or delete on review_answer
    for each row execute function review_entry_stands();
create trigger review_attendance_stands before update or delete on review_attendance
    for each row execute function review_entry_stands();
create trigger review_proceeding_stands before update or delete on review_proceeding
    for each row execute function review_entry_stands();
create trigger review_signature_stands before update or delete on review_signature
    for each row execute function review_entry_stands();
create trigger review_sheet_confirmation_stands before update or delete on review_sheet_confirmation
    for each row execute function review_entry_stands();

-- Of frozen minutes only the reason for writing them again is ever added, and never once they are signed.
create function review_minutes_stand() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (old.pdf, old.docx, old.sha256, old.frozen_by, old.frozen_at, old.version, old.meeting_id)
            is distinct from (new.pdf, new.docx, new.sha256, new.frozen_by, new.frozen_at, new.version, new.meeting_id)
        or old.thawed <> ''
        or exists (select from review_signature s
            where (s.meeting_id, s.version) = (old.meeting_id, old.version))
        or exists (select from review_meeting m where m.id = old.meeting_id and m.state = 'MINUTES_SIGNED') then
        raise exception 'minutes stand' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger review_minutes_stand before update or delete on review_minutes
    for each row execute function review_minutes_stand();

create function review_sheet_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or exists (select from review_sheet_confirmation c
        where (c.meeting_id, c.version) = (old.meeting_id, old.version)) then
        raise exception 'a confirmed sheet stands' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger review_sheet_stands before update or delete on review_sheet
    for each row execute function review_sheet_stands();
