-- Quotes that people review. What a person has decided stands beside what the
-- engine found, and is not overwritten by it. A quote is listed unless it was
-- rejected or withdrawn.
--
-- The place of a quote in its article no longer depends on how many come
-- before it, so that a list that is being read stays right when one is added.

CREATE TABLE new_quote (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  published_key TEXT NOT NULL,
  -- The source of its article.
  outlet TEXT,
  -- In text order: 64 for each code unit before it, and the next free number where several begin at the same one.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  -- Descending like the rest of the place: SQLite compares rows of columns in one direction only.
  reading_rank INTEGER NOT NULL GENERATED ALWAYS AS (-ordinal) VIRTUAL,
  type TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
  status TEXT NOT NULL DEFAULT 'unreviewed' CHECK (status IN ('unreviewed', 'confirmed', 'corrected', 'rejected')),
  -- When, and whether because the article has lost its words or because the engine no longer finds it.
  withdrawn_at TEXT CHECK (
    withdrawn_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  withdrawn_because TEXT CHECK (withdrawn_because IN ('text', 'engine')),
  listed INTEGER NOT NULL GENERATED ALWAYS AS (status <> 'rejected' AND withdrawn_at IS NULL) VIRTUAL,
  -- The version of the engine that found it; NULL where a person added it.
  engine TEXT CHECK (engine <> ''),
  -- The revision of the article whose text its offsets count.
  revision INTEGER NOT NULL CHECK (revision >= 1),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  cue_start INTEGER CHECK (cue_start >= 0),
  cue_end INTEGER CHECK (cue_end > cue_start),
  cue_text TEXT,
  source_start INTEGER CHECK (source_start >= 0),
  source_end INTEGER CHECK (source_end > source_start),
  source_text TEXT,
  -- How many words stand in it, between white space.
  word_count INTEGER NOT NULL CHECK (word_count >= 0),
  -- The words of all parts, for the search.
  words TEXT NOT NULL,
  -- [{step, rule, spans: [{start, end, text}]}]
  evidence TEXT NOT NULL CHECK (json_valid(evidence) AND json_type(evidence) = 'array'),
  UNIQUE (article_number, ordinal),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL)),
  CHECK ((cue_start IS NULL) = (cue_end IS NULL) AND (cue_start IS NULL) = (cue_text IS NULL)),
  CHECK ((source_start IS NULL) = (source_end IS NULL) AND (source_start IS NULL) = (source_text IS NULL))
) STRICT;

INSERT INTO new_quote
  (number, id, article_number, published_key, outlet, ordinal, type, engine, revision, confidence,
    cue_start, cue_end, cue_text, source_start, source_end, source_text, word_count, words, evidence)
SELECT q.number, q.id, q.article_number, q.published_key, a.source,
  64 * q.start + row_number() OVER (PARTITION BY q.article_number, q.start ORDER BY q.ordinal) - 1,
  q.type, '0.1.0', 1, q.confidence,
  q.cue_start, q.cue_end, q.cue_text, q.source_start, q.source_end, q.source_text,
  length(q.spaced) - length(replace(q.spaced, ' ', '')) + 1, q.words, q.evidence
FROM (
  SELECT quote.*, coalesce(first.start_offset, 0) AS start,
    -- White space as single spaces, up to 32 in a row.
    trim(replace(replace(replace(replace(replace(
      replace(replace(replace(replace(words, char(10), ' '), char(13), ' '), char(9), ' '), char(160), ' '),
      '  ', ' '), '  ', ' '), '  ', ' '), '  ', ' '), '  ', ' ')) AS spaced
  FROM quote LEFT JOIN quote_part AS first ON first.quote_number = quote.number AND first.ordinal = 0
) AS q
JOIN article AS a ON a.number = q.article_number;

DROP TRIGGER quote_dated;
DROP TABLE quote;
ALTER TABLE new_quote RENAME TO quote;

CREATE INDEX quote_by_place ON quote (published_key, article_number, reading_rank) WHERE listed = 1;
CREATE INDEX quote_by_type ON quote (type, published_key, article_number, reading_rank) WHERE listed = 1;
CREATE INDEX quote_by_outlet ON quote (outlet, published_key, article_number, reading_rank) WHERE listed = 1;
CREATE INDEX quote_by_confidence ON quote (confidence, published_key, article_number, reading_rank) WHERE listed = 1;
-- Has all that figures are made of, so that they are counted without reading the quotes themselves.
CREATE INDEX quote_by_figures ON quote (published_key, outlet, type, word_count, article_number) WHERE listed = 1;
CREATE INDEX quote_by_status ON quote (status, published_key, article_number, reading_rank) WHERE withdrawn_at IS NULL;
CREATE INDEX quote_withdrawn ON quote (published_key, article_number, reading_rank) WHERE withdrawn_at IS NOT NULL;

CREATE TRIGGER quote_dated AFTER UPDATE OF published_at, source ON article BEGIN
  UPDATE quote SET published_key = new.published_key, outlet = new.source WHERE article_number = new.number;
END;

CREATE TRIGGER quote_search_added AFTER INSERT ON quote BEGIN
  INSERT INTO quote_search (rowid, words) VALUES (new.number, new.words);
END;

CREATE TRIGGER quote_search_gone AFTER DELETE ON quote BEGIN
  INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', old.number, old.words);
END;

CREATE TRIGGER quote_search_changed AFTER UPDATE OF words ON quote BEGIN
  INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', old.number, old.words);
  INSERT INTO quote_search (rowid, words) VALUES (new.number, new.words);
END;

-- Only listed quotes count for a speaker, and stand in the list of what they said.
DROP TRIGGER quote_speaker_added;
DROP TRIGGER quote_speaker_gone;
DROP INDEX quote_speaker_by_place;
ALTER TABLE quote_speaker ADD COLUMN listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1));
UPDATE quote_speaker SET reading_rank = (SELECT q.reading_rank FROM quote AS q WHERE q.number = quote_number);

CREATE UNIQUE INDEX quote_speaker_by_place
  ON quote_speaker (speaker_number, listed, published_key, article_number, reading_rank);

CREATE TRIGGER quote_speaker_moved AFTER UPDATE OF published_key, ordinal, status, withdrawn_at ON quote BEGIN
  UPDATE quote_speaker
  SET published_key = new.published_key, reading_rank = new.reading_rank, listed = new.listed
  WHERE quote_number = new.number;
END;

CREATE TRIGGER quote_speaker_added AFTER INSERT ON quote_speaker BEGIN
  UPDATE speaker SET quote_count = quote_count + new.listed WHERE number = new.speaker_number;
END;

CREATE TRIGGER quote_speaker_gone AFTER DELETE ON quote_speaker BEGIN
  UPDATE speaker SET quote_count = quote_count - old.listed WHERE number = old.speaker_number;
END;

-- What became of a quote since it was first found, oldest first.
CREATE TABLE quote_change (
  number INTEGER PRIMARY KEY,
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  action TEXT NOT NULL CHECK (
    action IN ('added', 'reviewed', 'corrected', 'moved', 'reanalysed', 'withdrawn', 'restored')
  ),
  at TEXT NOT NULL CHECK (
    at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- Who did it, as they call themselves; NULL where nobody said so.
  by TEXT,
  -- The engine that did it; NULL where a person did.
  engine TEXT,
  note TEXT,
  -- {status, type, parts: [{start, end, text}], speakers: [{id, name}], withdrawn, revision}; NULL before it was there.
  before TEXT CHECK (before IS NULL OR json_type(before) = 'object'),
  after TEXT NOT NULL CHECK (json_type(after) = 'object')
) STRICT;

CREATE INDEX quote_change_by_quote ON quote_change (quote_number, number);
