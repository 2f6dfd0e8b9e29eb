-- Who said what. A list of quotes is in the order of their places, all
-- descending: (published_key, article_number, reading_rank), newest article
-- first and then in text order. The place stands in each table that is listed
-- by it, so that an index can give the order; triggers keep it in step.

CREATE TABLE quote (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  published_key TEXT NOT NULL,
  -- From 0, in text order.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  -- Descending like the rest of the place: SQLite compares rows of columns in one direction only.
  reading_rank INTEGER NOT NULL GENERATED ALWAYS AS (-ordinal) VIRTUAL,
  type TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  cue_start INTEGER CHECK (cue_start >= 0),
  cue_end INTEGER CHECK (cue_end > cue_start),
  cue_text TEXT,
  source_start INTEGER CHECK (source_start >= 0),
  source_end INTEGER CHECK (source_end > source_start),
  source_text TEXT,
  -- The words of all parts, for the search.
  words TEXT NOT NULL,
  -- [{step, rule, spans: [{start, end, text}]}]
  evidence TEXT NOT NULL CHECK (json_valid(evidence) AND json_type(evidence) = 'array'),
  UNIQUE (article_number, ordinal),
  CHECK ((cue_start IS NULL) = (cue_end IS NULL) AND (cue_start IS NULL) = (cue_text IS NULL)),
  CHECK ((source_start IS NULL) = (source_end IS NULL) AND (source_start IS NULL) = (source_text IS NULL))
) STRICT;

CREATE INDEX quote_by_place ON quote (published_key, article_number, reading_rank);
CREATE INDEX quote_by_type ON quote (type, published_key, article_number, reading_rank);

CREATE TRIGGER quote_dated AFTER UPDATE OF published_at ON article BEGIN
  UPDATE quote SET published_key = new.published_key WHERE article_number = new.number;
END;

-- One row for each stretch of an interrupted quotation, with its marks.
CREATE TABLE quote_part (
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  text TEXT NOT NULL,
  PRIMARY KEY (quote_number, ordinal)
) STRICT, WITHOUT ROWID;

-- Several rows for a joint source, none when the speaker is unknown.
CREATE TABLE quote_speaker (
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  published_key TEXT NOT NULL,
  article_number INTEGER NOT NULL,
  reading_rank INTEGER NOT NULL,
  PRIMARY KEY (quote_number, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX quote_speaker_by_place
  ON quote_speaker (speaker_number, published_key, article_number, reading_rank);

CREATE TRIGGER quote_speaker_added AFTER INSERT ON quote_speaker BEGIN
  UPDATE speaker SET quote_count = quote_count + 1 WHERE number = new.speaker_number;
END;

CREATE TRIGGER quote_speaker_gone AFTER DELETE ON quote_speaker BEGIN
  UPDATE speaker SET quote_count = quote_count - 1 WHERE number = old.speaker_number;
END;

CREATE TRIGGER quote_speaker_moved AFTER UPDATE OF published_key, ordinal ON quote BEGIN
  UPDATE quote_speaker SET published_key = new.published_key, reading_rank = new.reading_rank
  WHERE quote_number = new.number;
END;

CREATE VIRTUAL TABLE quote_search USING fts5 (
  words,
  content = 'quote',
  content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2'
);

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
