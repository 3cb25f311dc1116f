-- Sessions of before know no token for their forms: they end.
delete from account_session;
alter table account_session add column form_token text not null check (length(form_token) = 43);

-- A second factor shown to its owner, sealed, until they confirm it with a code.
alter table account add column offered_factor bytea;

-- A person of the demo: comes in without a password where the product was started for showing it, else not at all.
alter table account add column demo boolean not null default false;
