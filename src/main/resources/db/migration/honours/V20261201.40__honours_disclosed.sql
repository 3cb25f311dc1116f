-- The front page asks whether citizens find anything, the sitemap for which years.
create index honour_disclosed on honour (site_id, year desc) where disclosed_on is not null;
