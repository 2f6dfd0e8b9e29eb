-- What a cue tells stands in the index of the list as well: quotes of a rare kind are found, and all are counted, without
-- reading each quote.

DROP INDEX quote_by_place;

CREATE INDEX quote_by_place ON quote (place, listed, confidence, type, outlet, word_count, article_number, cue_kind);
