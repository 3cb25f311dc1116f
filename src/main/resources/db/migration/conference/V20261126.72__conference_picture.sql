-- Pictures of a conference with their captions: what the article about it shows.
create table conference_picture (
    bloc_year_id uuid not null references conference,
    n            int  not null check (n >= 1),
    media_id     uuid not null references media,
    alt          text not null check (btrim(alt) <> ''),
    caption      text not null check (btrim(caption) <> ''),
    primary key (bloc_year_id, n),
    unique (bloc_year_id, media_id)
);
create index on conference_picture (media_id);
