-- Evidence without the names of its members and without the end of each span, which its words tell:
-- [["source", "verb-after-quote", 9, "said", 14, "Ann Lee"]] for what was
-- [{"step": "source", "rule": "verb-after-quote", "spans": [{"start": 9, "end": 13, "text": "said"}, …]}].
-- It was half of the table. The table is written anew, so that the file gets smaller at once.

DROP TRIGGER quote_search_gone;
DROP TRIGGER quote_search_changed;
DROP TRIGGER article_dated;
DROP TRIGGER quote_speaker_moved;

CREATE TABLE new_quote (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  -- The seconds of its article's date, then the order within them; highest first in the list.
  place INTEGER NOT NULL CHECK (place > 0),
  -- That of its article. Its case does not matter.
  outlet TEXT COLLATE NOCASE,
  type TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
  status TEXT NOT NULL DEFAULT 'unreviewed' CHECK (status IN ('unreviewed', 'confirmed', 'corrected', 'rejected')),
  -- When, and whether because the article has lost its words or because the engine no longer finds it.
  withdrawn_at TEXT CHECK (
    withdrawn_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  withdrawn_because TEXT CHECK (withdrawn_because IN ('text', 'engine')),
  -- 1 where a reviewed quote stands with other words than were reviewed.
  words_changed INTEGER NOT NULL DEFAULT 0 CHECK (words_changed IN (0, 1)),
  -- A column of its own, since no index covers a query that asks for a generated one.
  listed INTEGER NOT NULL CHECK (listed = (status <> 'rejected' AND withdrawn_at IS NULL)),
  -- The version of the engine that found it; NULL where a person added it.
  engine TEXT CHECK (engine <> ''),
  -- The revision of the article whose text its offsets count.
  revision INTEGER NOT NULL CHECK (revision >= 1),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  cue_start INTEGER CHECK (cue_start >= 0),
  cue_end INTEGER CHECK (cue_end > cue_start),
  cue_text TEXT,
  -- NULL also for quotes of engines that did not tell.
  cue_kind TEXT CHECK (cue_kind IN ('saying', 'writing', 'thinking', 'wanting', 'doing')),
  source_start INTEGER CHECK (source_start >= 0),
  source_end INTEGER CHECK (source_end > source_start),
  source_text TEXT,
  -- How many words stand in it, between white space.
  word_count INTEGER NOT NULL CHECK (word_count >= 0),
  -- [[start, end], …] of its parts, in text order.
  parts TEXT NOT NULL CHECK (json_type(parts) = 'array' AND json_array_length(parts) > 0),
  -- The words of all parts, one after the other with a line feed between them.
  words TEXT NOT NULL,
  -- [[step, rule, start, words, …]]: a start and the words for each of its spans.
  evidence TEXT NOT NULL CHECK (json_type(evidence) = 'array'),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL)),
  CHECK ((cue_start IS NULL) = (cue_end IS NULL) AND (cue_start IS NULL) = (cue_text IS NULL)),
  CHECK ((source_start IS NULL) = (source_end IS NULL) AND (source_start IS NULL) = (source_text IS NULL))
) STRICT;

INSERT INTO new_quote (
  number, id, article_number, place, outlet, type, status, withdrawn_at, withdrawn_because, words_changed, listed, engine,
  revision, confidence, cue_start, cue_end, cue_text, cue_kind, source_start, source_end, source_text, word_count, parts,
  words, evidence
)
SELECT
  number, id, article_number, place, outlet, type, status, withdrawn_at, withdrawn_because, words_changed, listed, engine,
  revision, confidence, cue_start, cue_end, cue_text, cue_kind, source_start, source_end, source_text, word_count, parts,
  words, (
    SELECT coalesce(json_group_array(json(reason) ORDER BY at), '[]') FROM (
      SELECT one.key AS at, '[' || json_quote(one.value ->> 'step') || ',' || json_quote(one.value ->> 'rule') || coalesce(
        (SELECT group_concat(',' || (span.value ->> 'start') || ',' || json_quote(span.value ->> 'text'), '' ORDER BY span.key)
        FROM json_each(one.value, '$.spans') AS span), '') || ']' AS reason
      FROM json_each(quote.evidence) AS one
    )
  )
FROM quote;

DROP TABLE quote;
ALTER TABLE new_quote RENAME TO quote;

CREATE UNIQUE INDEX quote_by_article ON quote (article_number, place);

CREATE INDEX quote_by_place ON quote (place, listed, confidence, type, outlet, word_count, article_number);

CREATE INDEX quote_by_type ON quote (type, place) WHERE listed = 1;

CREATE INDEX quote_by_outlet ON quote (outlet, place) WHERE listed = 1;

CREATE INDEX quote_by_status ON quote (status, place) WHERE status <> 'unreviewed' AND withdrawn_at IS NULL;

CREATE INDEX quote_withdrawn ON quote (place) WHERE withdrawn_at IS NOT NULL;

CREATE TRIGGER quote_search_gone AFTER DELETE ON quote BEGIN
  INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', old.place, old.words);
END;

CREATE TRIGGER quote_search_changed AFTER UPDATE OF words ON quote BEGIN
  INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', old.place, old.words);
  INSERT INTO quote_search (rowid, words) VALUES (new.place, new.words);
END;

CREATE TRIGGER article_dated AFTER UPDATE OF published_at, outlet ON article BEGIN
  UPDATE quote SET outlet = new.outlet WHERE article_number = new.number AND outlet COLLATE BINARY IS NOT new.outlet;
  UPDATE article_speaker SET published_key = new.published_key, outlet = new.outlet WHERE article_number = new.number;
END;

CREATE TRIGGER quote_speaker_moved AFTER UPDATE OF place, listed ON quote BEGIN
  UPDATE quote_speaker SET place = new.place, listed = new.listed WHERE quote_number = new.number;
END;

CREATE INDEX quote_by_confidence ON quote (confidence, place, status) WHERE listed = 1;
