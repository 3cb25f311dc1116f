-- Names by their words: two to five times quicker than by threes of letters, and a tenth of the size. Names are kept
-- as letters, digits and single blanks, so every word is a lexeme as it is.
drop index honour_words;
create index honour_lexemes on honour
    using gin (array_to_tsvector(array_remove(string_to_array(folded, ' '), '')));
