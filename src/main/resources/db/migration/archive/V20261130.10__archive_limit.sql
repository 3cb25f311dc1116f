-- How many megabytes a package may have, where one failed because it has more.
alter table archive_package add column limit_mb int check (limit_mb > 0);
alter table archive_package add check (limit_mb is null or state = 'FAILED');
