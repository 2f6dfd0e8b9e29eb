-- Lists of speakers are of people and bodies unless other kinds are asked for, so that each kind is read by itself, in order.

DROP INDEX speaker_by_name;
DROP INDEX speaker_by_quotes;
DROP INDEX speaker_by_last;

CREATE INDEX speaker_by_name ON speaker (kind, name_key, id) WHERE shown = 1;
CREATE INDEX speaker_by_quotes ON speaker (kind, quote_count, id) WHERE shown = 1;
CREATE INDEX speaker_by_last ON speaker (kind, last_key, id) WHERE shown = 1;
