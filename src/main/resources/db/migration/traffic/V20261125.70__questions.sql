-- What readers looked for, and where they found nothing: numbers a day, no row for a person.
create table traffic_search_day (
    site_id uuid   not null references site,
    day     date   not null,
    folded  text   not null check (folded ~ '^[a-z0-9]+( [a-z0-9]+)*$' and length(folded) <= 120),
    shown   text   not null check (shown <> '' and length(shown) <= 60),
    asked   bigint not null check (asked > 0),
    in_vain bigint not null check (in_vain between 0 and asked),
    primary key (site_id, day, folded)
);
create index on traffic_search_day (site_id, folded);

create table traffic_lost_day (
    site_id uuid   not null references site,
    day     date   not null,
    path    text   not null check ((path like '/%' or path = '*') and length(path) <= 200),
    people  bigint not null check (people >= 0),
    robots  bigint not null check (robots >= 0),
    primary key (site_id, day, path),
    check (people + robots > 0)
);
