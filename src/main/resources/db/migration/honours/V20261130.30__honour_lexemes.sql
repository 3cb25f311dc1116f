-- Names by their words and by pairs of neighbouring words: several times quicker than by threes of letters, since
-- most names share their words, but few share two of them in a row. A pair begins with a blank, so that the beginning
-- of a word finds words alone. Names are kept as letters, digits and blanks.
create function honour_lexemes(folded text) returns tsvector language sql immutable strict parallel safe as $$
    select array_to_tsvector(array_agg(distinct lexeme))
    from unnest(string_to_array(folded, ' ')) with ordinality as one (word, n)
        left join unnest(string_to_array(folded, ' ')) with ordinality as next (word, n) on next.n = one.n + 1
        cross join lateral (values (one.word), (' ' || one.word || ' ' || next.word)) as said (lexeme)
    where lexeme <> ''
$$;

drop index honour_words;
create index honour_lexemes on honour using gin (honour_lexemes(folded));
