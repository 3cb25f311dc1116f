-- A discarded file is forgotten after thirty days, with what it said.
alter table attachment_text drop constraint attachment_text_media_id_fkey;
alter table attachment_text add constraint attachment_text_media_id_fkey
    foreign key (media_id) references media on delete cascade;
