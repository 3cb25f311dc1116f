-- What was changed in a published article, in words for readers. Nothing is taken back here.
create table article_amendment (
    article_id uuid not null references article,
    n          int  not null check (n > 0),
    at         timestamptz not null,
    note       text not null check (note <> '' and note is nfc normalized),
    primary key (article_id, n)
);

create function article_amendment_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an amendment stays as it is';
end $$;
create trigger article_amendment_stays before update or delete on article_amendment
    for each row execute function article_amendment_stays();

-- Three ways to leave: by mistake (gone, or elsewhere), merged into another article, withdrawn with a notice.
alter table article drop constraint article_stage_check;
alter table article add constraint article_stage_check
    check (stage in ('PUBLISHED', 'WITHDRAWN', 'RETRACTED', 'MERGED'));
alter table article
    add column merged_into uuid references article check (merged_into <> id),
    add column gone_to text check (gone_to ~ '^(/|https?://)'),
    add constraint article_merged check ((stage = 'MERGED') = (merged_into is not null)),
    add constraint article_gone_to check (gone_to is null or stage = 'RETRACTED');
