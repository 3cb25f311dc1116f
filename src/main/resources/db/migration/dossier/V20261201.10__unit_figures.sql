-- What quotas within a unit are worked out from, as somebody stated it; a correction is another row with its reason.
create table dossier_unit_figures (
    site_id      uuid not null references site,
    unit_id      uuid not null references unit,
    year         int  not null check (year between 1948 and 2200),
    n            int  not null check (n >= 1),
    people       int  not null check (people between 1 and 1000000),
    advanced     int  not null check (advanced between 0 and people),
    collectives  int  not null check (collectives between 0 and people),
    rating       text not null check (rating in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'UNRATED')),
    party_rating text not null
        check (party_rating in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'UNRATED', 'NO_BODY')),
    document     text not null check (btrim(document) <> ''),
    reason       text not null,
    by           uuid not null,
    by_name      text not null,
    at           timestamptz not null,
    primary key (site_id, unit_id, year, n),
    check (n = 1 or btrim(reason) <> '')
);

create function dossier_figures_stand() returns trigger language plpgsql as $$
begin
    raise exception 'figures that were stated stand' using errcode = 'check_violation';
end $$;
create trigger dossier_figures_stand before update or delete on dossier_unit_figures
    for each row execute function dossier_figures_stand();
