-- Numbers are given under one lock, so a reader that has seen n will never see a smaller one appear later.
create table change (
    n       bigint generated always as identity primary key,
    site_id uuid not null,
    subject text not null check (subject ~ '^[a-z]+:'),
    at      timestamptz not null
);
