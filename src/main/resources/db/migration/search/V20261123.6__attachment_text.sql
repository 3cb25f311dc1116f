-- What an attached file says is read once: files never change.
create table attachment_text (
    media_id uuid primary key references media,
    text     text not null,
    reason   text
);
