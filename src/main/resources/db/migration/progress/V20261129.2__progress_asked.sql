-- Which kinds of period a bloc asks its members to report in a year.
create table progress_asked (
    bloc_year_id uuid not null references bloc_year,
    period_kind  text not null check (period_kind in ('MONTH', 'QUARTER', 'HALF', 'YEAR')),
    by           uuid not null,
    at           timestamptz not null,
    primary key (bloc_year_id, period_kind)
);
