-- Books that papers take their numbers from: one for each owner, kind and year. `taken` is the last number given; whoever
-- takes the next locks the row, so there is no gap and no number twice.
create table number_book (
    id      uuid primary key,
    site_id uuid not null references site,
    owner   uuid not null,
    keeper  uuid not null,
    name    text not null check (name <> ''),
    kind    text not null check (kind <> ''),
    year    int  not null check (year between 1945 and 9999),
    pattern text not null check (pattern like '{số}/%'),
    taken   int  not null default 0 check (taken >= 0),
    unique (site_id, owner, kind, year)
);

create table number_taken (
    book     uuid        not null references number_book,
    number   int         not null check (number > 0),
    written  text        not null check (written <> ''),
    about    text        not null check (about <> ''),
    document uuid,
    taken_at timestamptz not null,
    by_account uuid      not null,
    primary key (book, number),
    unique (book, written),
    unique (document)
);

-- A number once given stays given.
create function number_taken_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then raise exception 'a number once given is never taken back'; end if;
    if (old.book, old.number, old.written) is distinct from (new.book, new.number, new.written)
        or (old.document is not null and old.document is distinct from new.document)
    then raise exception 'a number once given is not changed'; end if;
    return new;
end $$;
create trigger number_taken_stays before update or delete on number_taken
    for each row execute function number_taken_stays();

insert into role_right (role, right_key) values
    ('administrator', 'DocumentRight.NUMBER'), ('administrator', 'DocumentRight.READ'),
    ('board', 'DocumentRight.NUMBER'), ('board', 'DocumentRight.READ');
