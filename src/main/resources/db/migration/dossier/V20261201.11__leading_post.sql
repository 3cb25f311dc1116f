-- Whether the person who is proposed holds a leading post; not known until somebody says so.
alter table dossier add column leads boolean check (leads is null or subject_kind = 'INDIVIDUAL');
