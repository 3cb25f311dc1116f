-- A time stamp that no server gave at the signing is made up for by one over the whole document: bytes that continue
-- those before and are nobody's signature.
alter table pact_file add column stamp boolean not null default false;
alter table pact_file drop constraint pact_file_check1;
alter table pact_file add check ((n = 0) = (party is null and not stamp)), add check (not (stamp and party is not null));
