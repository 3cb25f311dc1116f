create table role (
    key     text primary key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    name    text not null check (name <> ''),
    name_en text not null check (name_en <> '')
);

create table role_right (
    role        text not null references role,
    right_key   text not null check (right_key ~ '^[A-Z][A-Za-z]*\.[A-Z][A-Z_]*$'),
    primary key (role, right_key)
);

create table account_assignment (
    account_id uuid not null references account,
    role       text not null references role,
    -- null: every site of the platform, those of later included
    site_id    uuid references site,
    section    text,
    unit_id    uuid,
    check (site_id is not null or section is null and unit_id is null),
    unique nulls not distinct (account_id, role, site_id, section, unit_id)
);

insert into role (key, name, name_en) values ('administrator', 'Quản trị tài khoản', 'Administrator of accounts');
insert into role_right (role, right_key) values
    ('administrator', 'AccountRight.INVITE'),
    ('administrator', 'AccountRight.ASSIGN'),
    ('administrator', 'AccountRight.DISABLE'),
    ('administrator', 'AccountRight.UNLOCK');
