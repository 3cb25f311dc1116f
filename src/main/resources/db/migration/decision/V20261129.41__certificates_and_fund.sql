-- Where words stand on the sheets of a printing house, in mm; and how far each person's printer is off.
create table certificate_layout (
    site_id uuid not null references site,
    award   text not null,
    name    text not null check (btrim(name) <> ''),
    width   numeric not null check (width between 50 and 600),
    height  numeric not null check (height between 50 and 600),
    primary key (site_id, award)
);

create table certificate_field (
    site_id uuid not null,
    award   text not null,
    field   text not null,
    place   int  not null,
    x       numeric not null check (x >= 0),
    y       numeric not null check (y > 0),
    width   numeric not null check (width > 0),
    size    numeric not null check (size between 4 and 72),
    align   text not null check (align in ('LEFT', 'MIDDLE', 'RIGHT')),
    bold    boolean not null,
    italic  boolean not null,
    primary key (site_id, award, field),
    foreign key (site_id, award) references certificate_layout
);

create table certificate_printer (
    site_id    uuid not null references site,
    account_id uuid not null,
    right_mm   numeric not null check (right_mm between -50 and 50),
    down_mm    numeric not null check (down_mm between -50 and 50),
    primary key (site_id, account_id)
);

-- The money of a year, in đồng.
create table commendation_fund (
    site_id uuid not null references site,
    year    int  not null check (year between 1945 and 2200),
    amount  bigint not null check (amount >= 0),
    source  text not null check (btrim(source) <> ''),
    primary key (site_id, year)
);
