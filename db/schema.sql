-- What the migrations in db/migrations add up to, to be read only.
-- Written by "npm run schema"; a test compares it with a fresh database.

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT,
  external_id TEXT,
  url TEXT UNIQUE,
  text_sha256 TEXT NOT NULL UNIQUE CHECK (length(text_sha256) = 64),
  title TEXT,
  author TEXT,
  -- One spelling of an instant, so that order of text is order of time.
  published_at TEXT CHECK (
    published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- What lists are sorted by: a row of NULLs cannot be compared with a position, and '' is before every date.
  published_key TEXT NOT NULL GENERATED ALWAYS AS (coalesce(published_at, '')) VIRTUAL,
  language TEXT NOT NULL CHECK (language <> ''),
  created_at TEXT NOT NULL CHECK (
    created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- Last, so that lists do not read through the pages of a long text.
  text TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX article_external_id ON article (coalesce(source, ''), external_id) WHERE external_id IS NOT NULL;

CREATE INDEX article_by_date ON article (published_key, id);

CREATE TABLE rejected (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('title', 'nickname', 'scare', 'mention', 'boilerplate')),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  PRIMARY KEY (article_number, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'document', 'unnamed')),
  -- The name without case, marks and honorifics (src/store/name-key.ts): what lists are sorted by.
  name_key TEXT NOT NULL CHECK (name_key <> ''),
  -- The same where it names one person or body wherever it is read, and NULL where it does not: "Smith", "two officials".
  link_key TEXT CHECK (link_key IS NULL OR (link_key <> '' AND kind IN ('person', 'organization'))),
  quote_count INTEGER NOT NULL DEFAULT 0 CHECK (quote_count >= 0),
  article_count INTEGER NOT NULL DEFAULT 0 CHECK (article_count >= 0),
  UNIQUE (link_key, kind)
) STRICT;

CREATE INDEX speaker_by_name ON speaker (name_key, id);

CREATE TABLE article_speaker (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  -- In order of first quote.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  published_key TEXT NOT NULL,
  PRIMARY KEY (article_number, speaker_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_speaker_by_speaker ON article_speaker (speaker_number, role, published_key);

CREATE TRIGGER article_speaker_added AFTER INSERT ON article_speaker BEGIN
  UPDATE speaker SET article_count = article_count + 1 WHERE number = new.speaker_number;
END;

CREATE TRIGGER article_speaker_gone AFTER DELETE ON article_speaker BEGIN
  UPDATE speaker SET article_count = article_count - 1 WHERE number = old.speaker_number;
  DELETE FROM speaker WHERE number = old.speaker_number AND article_count = 0;
END;

CREATE TRIGGER article_speaker_dated AFTER UPDATE OF published_at ON article BEGIN
  UPDATE article_speaker SET published_key = new.published_key WHERE article_number = new.number;
END;

CREATE TABLE speaker_form (
  number INTEGER PRIMARY KEY,
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  form TEXT NOT NULL CHECK (form <> ''),
  name_key TEXT NOT NULL CHECK (name_key <> ''),
  article_count INTEGER NOT NULL DEFAULT 0 CHECK (article_count >= 0),
  UNIQUE (speaker_number, form)
) STRICT;

CREATE INDEX speaker_form_by_key ON speaker_form (name_key, speaker_number);

CREATE TABLE article_form (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  form_number INTEGER NOT NULL REFERENCES speaker_form (number) ON DELETE CASCADE,
  PRIMARY KEY (article_number, form_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_form_by_form ON article_form (form_number);

CREATE TRIGGER article_form_added AFTER INSERT ON article_form BEGIN
  UPDATE speaker_form SET article_count = article_count + 1 WHERE number = new.form_number;
END;

CREATE TRIGGER article_form_gone AFTER DELETE ON article_form BEGIN
  UPDATE speaker_form SET article_count = article_count - 1 WHERE number = old.form_number;
  DELETE FROM speaker_form WHERE number = old.form_number AND article_count = 0;
END;

CREATE VIRTUAL TABLE speaker_search USING fts5 (
  name_key,
  content = 'speaker_form',
  content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3'
);

CREATE TRIGGER speaker_search_added AFTER INSERT ON speaker_form BEGIN
  INSERT INTO speaker_search (rowid, name_key) VALUES (new.number, new.name_key);
END;

CREATE TRIGGER speaker_search_gone AFTER DELETE ON speaker_form BEGIN
  INSERT INTO speaker_search (speaker_search, rowid, name_key) VALUES ('delete', old.number, old.name_key);
END;

CREATE TRIGGER speaker_search_changed AFTER UPDATE OF name_key ON speaker_form BEGIN
  INSERT INTO speaker_search (speaker_search, rowid, name_key) VALUES ('delete', old.number, old.name_key);
  INSERT INTO speaker_search (rowid, name_key) VALUES (new.number, new.name_key);
END;

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

CREATE TABLE quote_part (
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  text TEXT NOT NULL,
  PRIMARY KEY (quote_number, ordinal)
) STRICT, WITHOUT ROWID;

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
