-- Where a medium is used is asked on its page and before it is discarded.
create index article_media_by_medium on article_media (media_id);
