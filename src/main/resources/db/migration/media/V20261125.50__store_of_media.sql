-- A medium is described, framed, replaced and discarded; the bytes of each of its versions stay as they came.
alter table media drop constraint media_kind_check;
alter table media add constraint media_kind_check check (kind in ('PICTURE', 'FILE', 'VIDEO'));
alter table media
    add column title        text        not null default '',
    add column alt          text        not null default '',
    add column caption      text        not null default '',
    add column folded       text        not null default '',
    add column focus_x      int         not null default 50 check (focus_x between 0 and 100),
    add column focus_y      int         not null default 50 check (focus_y between 0 and 100),
    add column crop_left    int         not null default 0 check (crop_left >= 0),
    add column crop_top     int         not null default 0 check (crop_top >= 0),
    add column crop_width   int         not null default 100 check (crop_width >= 5),
    add column crop_height  int         not null default 100 check (crop_height >= 5),
    -- grows with bytes and framing: it stands in the address
    add column version      int         not null default 1 check (version > 0),
    -- grows with every change: whoever saves must have seen the last
    add column edition      int         not null default 1 check (edition > 0),
    add column added_by     uuid,
    add column discarded_at timestamptz,
    add column discarded_by uuid,
    add check (crop_left + crop_width <= 100),
    add check (crop_top + crop_height <= 100),
    add check ((discarded_at is null) = (discarded_by is null));
update media set title = name, folded = name;

-- No duplicates within a site. Rows of before this column may be.
create unique index media_once on media (site_id, sha256) where added_by is not null and discarded_at is null;
create index media_newest on media (site_id, added_at desc, id desc) where discarded_at is null;
create index media_by_bytes on media (sha256);

-- What a medium was before it was replaced.
create table media_version (
    media_id    uuid        not null references media on delete cascade,
    version     int         not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    mime        text        not null,
    bytes       bigint      not null check (bytes > 0),
    width       int,
    height      int,
    name        text        not null,
    title       text        not null,
    replaced_at timestamptz not null,
    replaced_by uuid        not null,
    primary key (media_id, version)
);
create index on media_version (sha256);
