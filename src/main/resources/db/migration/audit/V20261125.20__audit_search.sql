-- For the page that searches the trail: by day within a site, by event, and the list of events there are.
create index audit_entry_site_at on audit_entry (site_id, at);
create index audit_entry_what on audit_entry (what);
