-- Lists of an archive that grows large. Where a quote stands in the list of
-- all quotes becomes one number, "place" (src/store/quote-place.ts): small in
-- every index, and the row number of the search index, so that words are found
-- in the order of the list. What a speaker's articles add up to is counted
-- once for each article and no longer once for each quote; parts and forms are
-- kept with the rows that they belong to.

DROP TRIGGER quote_dated;
DROP TRIGGER quote_search_added;
DROP TRIGGER quote_search_gone;
DROP TRIGGER quote_search_changed;
DROP TRIGGER quote_speaker_moved;
DROP TRIGGER quote_speaker_added;
DROP TRIGGER quote_speaker_gone;
DROP TRIGGER quote_speaker_changed;
DROP TRIGGER article_speaker_counted;
DROP TRIGGER article_speaker_gone;
DROP TRIGGER article_speaker_dated;
DROP TRIGGER article_speaker_moved;
DROP TRIGGER article_form_added;
DROP TRIGGER article_form_gone;
DROP TABLE quote_search;

-- No list asks for it.
DROP INDEX article_by_source;

CREATE TABLE new_quote (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  -- The seconds of its article's date, then the order within them; highest first in the list.
  place INTEGER NOT NULL CHECK (place > 0),
  -- The source of its article. Its case does not matter.
  outlet TEXT COLLATE NOCASE,
  type TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
  status TEXT NOT NULL DEFAULT 'unreviewed' CHECK (status IN ('unreviewed', 'confirmed', 'corrected', 'rejected')),
  -- When, and whether because the article has lost its words or because the engine no longer finds it.
  withdrawn_at TEXT CHECK (
    withdrawn_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  withdrawn_because TEXT CHECK (withdrawn_because IN ('text', 'engine')),
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
  source_start INTEGER CHECK (source_start >= 0),
  source_end INTEGER CHECK (source_end > source_start),
  source_text TEXT,
  -- How many words stand in it, between white space.
  word_count INTEGER NOT NULL CHECK (word_count >= 0),
  -- [[start, end], …] of its parts, in text order.
  parts TEXT NOT NULL CHECK (json_type(parts) = 'array' AND json_array_length(parts) > 0),
  -- The words of all parts, one after the other with a line feed between them.
  words TEXT NOT NULL,
  -- [{step, rule, spans: [{start, end, text}]}]
  evidence TEXT NOT NULL CHECK (json_valid(evidence) AND json_type(evidence) = 'array'),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL)),
  CHECK ((cue_start IS NULL) = (cue_end IS NULL) AND (cue_start IS NULL) = (cue_text IS NULL)),
  CHECK ((source_start IS NULL) = (source_end IS NULL) AND (source_start IS NULL) = (source_text IS NULL))
) STRICT;

INSERT INTO new_quote
  (number, id, article_number, place, outlet, type, status, withdrawn_at, withdrawn_because, listed, engine,
    revision, confidence, cue_start, cue_end, cue_text, source_start, source_end, source_text, word_count, parts, words, evidence)
SELECT number, id, article_number,
  (second << 24) + 16 * row_number() OVER (PARTITION BY second ORDER BY article_number, reading_rank),
  outlet, type, status, withdrawn_at, withdrawn_because, listed, engine, revision,
  confidence, cue_start, cue_end, cue_text, source_start, source_end, source_text, word_count,
  (SELECT json_group_array(json_array(p.start_offset, p.end_offset) ORDER BY p.ordinal)
    FROM quote_part AS p WHERE p.quote_number = q.number),
  words, evidence
FROM (
  -- From the first second of the year 0, which is 1; 0 is for what has no date.
  SELECT *, CASE published_key WHEN '' THEN 0 ELSE unixepoch(published_key) + 62167219201 END AS second FROM quote
) AS q;

DROP TABLE quote_part;
DROP TABLE quote;
ALTER TABLE new_quote RENAME TO quote;

CREATE UNIQUE INDEX quote_by_article ON quote (article_number, place);
-- Has what lists choose by and what figures are made of, so that no quote is read that is not wanted.
CREATE INDEX quote_by_place ON quote (place, listed, confidence, type, outlet, word_count, article_number);
CREATE INDEX quote_by_type ON quote (type, place) WHERE listed = 1;
CREATE INDEX quote_by_outlet ON quote (outlet, place) WHERE listed = 1;
CREATE INDEX quote_by_confidence ON quote (confidence, place) WHERE listed = 1;
-- Most quotes are neither.
CREATE INDEX quote_by_status ON quote (status, place) WHERE status <> 'unreviewed' AND withdrawn_at IS NULL;
CREATE INDEX quote_withdrawn ON quote (place) WHERE withdrawn_at IS NOT NULL;

CREATE TABLE new_quote_speaker (
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  article_number INTEGER NOT NULL,
  -- Those of the quote.
  place INTEGER NOT NULL,
  listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
  PRIMARY KEY (quote_number, ordinal)
) STRICT, WITHOUT ROWID;

INSERT INTO new_quote_speaker (quote_number, ordinal, speaker_number, article_number, place, listed)
SELECT said.quote_number, said.ordinal, said.speaker_number, q.article_number, q.place, q.listed
FROM quote_speaker AS said JOIN quote AS q ON q.number = said.quote_number;

DROP TABLE quote_speaker;
ALTER TABLE new_quote_speaker RENAME TO quote_speaker;

CREATE UNIQUE INDEX quote_speaker_by_place ON quote_speaker (speaker_number, listed, place);

CREATE TABLE new_article_speaker (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  -- In order of first quote.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  -- Every form of the name that the article uses: ["Ann Lee", "Lee"]. Each is a form of the speaker.
  forms TEXT NOT NULL CHECK (json_type(forms) = 'array'),
  -- The date and the source of the article.
  published_key TEXT NOT NULL,
  outlet TEXT,
  -- Of listed quotes.
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
  PRIMARY KEY (article_number, speaker_number)
) STRICT, WITHOUT ROWID;

INSERT INTO new_article_speaker
  (article_number, speaker_number, ordinal, name, role, forms, published_key, outlet, quote_count)
SELECT s.article_number, s.speaker_number, s.ordinal, s.name, s.role,
  (SELECT json_group_array(f.form ORDER BY f.number)
    FROM article_form AS a JOIN speaker_form AS f ON f.number = a.form_number
    WHERE a.article_number = s.article_number AND f.speaker_number = s.speaker_number),
  s.published_key, s.outlet, s.quote_count
FROM article_speaker AS s;

DROP TABLE article_form;
DROP TABLE article_speaker;
ALTER TABLE new_article_speaker RENAME TO article_speaker;

CREATE INDEX article_speaker_by_role ON article_speaker (speaker_number, role, published_key);
CREATE INDEX article_speaker_by_date ON article_speaker (speaker_number, published_key) WHERE quote_count > 0;

-- What a speaker's articles call them, and when.
CREATE TABLE speaker_role (
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  role TEXT NOT NULL,
  article_count INTEGER NOT NULL CHECK (article_count >= 0),
  -- '' for no date.
  first_key TEXT NOT NULL,
  last_key TEXT NOT NULL,
  PRIMARY KEY (speaker_number, role)
) STRICT, WITHOUT ROWID;

INSERT INTO speaker_role (speaker_number, role, article_count, first_key, last_key)
SELECT speaker_number, role, count(*), coalesce(min(nullif(published_key, '')), ''), max(published_key)
FROM article_speaker WHERE role IS NOT NULL GROUP BY speaker_number, role;

-- Words, each quote at its place.
CREATE VIRTUAL TABLE quote_search USING fts5 (
  words,
  content = 'quote',
  content_rowid = 'place',
  tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO quote_search (quote_search) VALUES ('rebuild');

-- Its words, for those who look for all forms of one.
CREATE VIRTUAL TABLE quote_vocabulary USING fts5vocab (quote_search, 'row');

-- What is added is put in by src/store/search-index.ts, many rows at a time, and so is what changes its place.
DROP TRIGGER speaker_search_added;

CREATE TRIGGER quote_search_gone AFTER DELETE ON quote BEGIN
  INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', old.place, old.words);
END;

CREATE TRIGGER quote_search_changed AFTER UPDATE OF words ON quote BEGIN
  INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', old.place, old.words);
  INSERT INTO quote_search (rowid, words) VALUES (new.place, new.words);
END;

CREATE TRIGGER article_dated AFTER UPDATE OF published_at, source ON article BEGIN
  UPDATE quote SET outlet = new.source WHERE article_number = new.number AND outlet COLLATE BINARY IS NOT new.source;
  UPDATE article_speaker SET published_key = new.published_key, outlet = new.source WHERE article_number = new.number;
END;

-- A quote counts for its speakers in its article,

CREATE TRIGGER quote_speaker_moved AFTER UPDATE OF place, listed ON quote BEGIN
  UPDATE quote_speaker SET place = new.place, listed = new.listed WHERE quote_number = new.number;
END;

CREATE TRIGGER quote_speaker_added AFTER INSERT ON quote_speaker WHEN new.listed = 1 BEGIN
  UPDATE article_speaker SET quote_count = quote_count + 1
  WHERE article_number = new.article_number AND speaker_number = new.speaker_number;
END;

CREATE TRIGGER quote_speaker_gone AFTER DELETE ON quote_speaker WHEN old.listed = 1 BEGIN
  UPDATE article_speaker SET quote_count = quote_count - 1
  WHERE article_number = old.article_number AND speaker_number = old.speaker_number;
END;

CREATE TRIGGER quote_speaker_changed AFTER UPDATE OF listed, speaker_number ON quote_speaker
WHEN new.listed <> old.listed OR new.speaker_number <> old.speaker_number BEGIN
  UPDATE article_speaker SET quote_count = quote_count - old.listed
  WHERE article_number = old.article_number AND speaker_number = old.speaker_number;
  UPDATE article_speaker SET quote_count = quote_count + new.listed
  WHERE article_number = new.article_number AND speaker_number = new.speaker_number;
END;

-- and an article for its speakers in the archive, where at least one of its quotes does.

CREATE TRIGGER article_speaker_added AFTER INSERT ON article_speaker BEGIN
  UPDATE speaker SET
    quote_count = quote_count + new.quote_count,
    article_count = article_count + (new.quote_count > 0),
    first_key = CASE
      WHEN new.quote_count > 0 AND new.published_key > '' AND (first_key = '' OR first_key > new.published_key)
      THEN new.published_key ELSE first_key END,
    last_key = CASE WHEN new.quote_count > 0 AND last_key < new.published_key THEN new.published_key ELSE last_key END
  WHERE number = new.speaker_number;
  INSERT INTO speaker_outlet (speaker_number, outlet, article_count)
  SELECT new.speaker_number, new.outlet, 1 WHERE new.quote_count > 0 AND new.outlet IS NOT NULL
  ON CONFLICT DO UPDATE SET article_count = article_count + 1;
  INSERT INTO speaker_role (speaker_number, role, article_count, first_key, last_key)
  SELECT new.speaker_number, new.role, 1, new.published_key, new.published_key WHERE new.role IS NOT NULL
  ON CONFLICT DO UPDATE SET
    article_count = article_count + 1,
    first_key = CASE
      WHEN new.published_key > '' AND (first_key = '' OR first_key > new.published_key)
      THEN new.published_key ELSE first_key END,
    last_key = max(last_key, new.published_key);
  UPDATE speaker_form SET article_count = article_count + 1
  WHERE speaker_number = new.speaker_number AND form IN (SELECT value FROM json_each(new.forms));
END;

CREATE TRIGGER article_speaker_counted AFTER UPDATE OF quote_count, published_key, outlet ON article_speaker
WHEN (new.quote_count, new.published_key, new.outlet) IS NOT (old.quote_count, old.published_key, old.outlet) BEGIN
  UPDATE speaker SET
    quote_count = quote_count + new.quote_count - old.quote_count,
    article_count = article_count + (new.quote_count > 0) - (old.quote_count > 0),
    first_key = (SELECT coalesce(min(published_key), '') FROM article_speaker
      WHERE speaker_number = new.speaker_number AND quote_count > 0 AND published_key > ''),
    last_key = (SELECT coalesce(max(published_key), '') FROM article_speaker
      WHERE speaker_number = new.speaker_number AND quote_count > 0)
  WHERE number = new.speaker_number;
  UPDATE speaker_outlet SET article_count = article_count - 1
  WHERE old.quote_count > 0 AND speaker_number = old.speaker_number AND outlet = old.outlet;
  INSERT INTO speaker_outlet (speaker_number, outlet, article_count)
  SELECT new.speaker_number, new.outlet, 1 WHERE new.quote_count > 0 AND new.outlet IS NOT NULL
  ON CONFLICT DO UPDATE SET article_count = article_count + 1;
  DELETE FROM speaker_outlet
  WHERE speaker_number = old.speaker_number AND outlet = old.outlet AND article_count = 0;
END;

CREATE TRIGGER article_speaker_called AFTER UPDATE OF role, published_key ON article_speaker
WHEN (new.role, new.published_key) IS NOT (old.role, old.published_key) BEGIN
  INSERT INTO speaker_role (speaker_number, role, article_count, first_key, last_key)
  SELECT new.speaker_number, new.role, 1, '', '' WHERE new.role IS NOT NULL
  ON CONFLICT DO UPDATE SET article_count = article_count + 1;
  UPDATE speaker_role SET article_count = article_count - 1
  WHERE speaker_number = old.speaker_number AND role = old.role;
  UPDATE speaker_role SET
    first_key = (SELECT coalesce(min(a.published_key), '') FROM article_speaker AS a
      WHERE a.speaker_number = speaker_role.speaker_number AND a.role = speaker_role.role AND a.published_key > ''),
    last_key = (SELECT coalesce(max(a.published_key), '') FROM article_speaker AS a
      WHERE a.speaker_number = speaker_role.speaker_number AND a.role = speaker_role.role)
  WHERE speaker_number = new.speaker_number AND role IN (old.role, new.role);
  DELETE FROM speaker_role WHERE speaker_number = old.speaker_number AND role = old.role AND article_count = 0;
END;

CREATE TRIGGER article_speaker_formed AFTER UPDATE OF forms ON article_speaker WHEN new.forms <> old.forms BEGIN
  UPDATE speaker_form SET article_count = article_count + 1
  WHERE speaker_number = new.speaker_number AND form IN (SELECT value FROM json_each(new.forms));
  UPDATE speaker_form SET article_count = article_count - 1
  WHERE speaker_number = old.speaker_number AND form IN (SELECT value FROM json_each(old.forms));
  DELETE FROM speaker_form
  WHERE speaker_number = old.speaker_number AND form IN (SELECT value FROM json_each(old.forms))
    AND article_count = 0 AND confirmed = 0;
END;

CREATE TRIGGER article_speaker_gone AFTER DELETE ON article_speaker BEGIN
  UPDATE speaker SET
    quote_count = quote_count - old.quote_count,
    article_count = article_count - (old.quote_count > 0),
    first_key = (SELECT coalesce(min(published_key), '') FROM article_speaker
      WHERE speaker_number = old.speaker_number AND quote_count > 0 AND published_key > ''),
    last_key = (SELECT coalesce(max(published_key), '') FROM article_speaker
      WHERE speaker_number = old.speaker_number AND quote_count > 0)
  WHERE number = old.speaker_number;
  UPDATE speaker_outlet SET article_count = article_count - 1
  WHERE old.quote_count > 0 AND speaker_number = old.speaker_number AND outlet = old.outlet;
  DELETE FROM speaker_outlet
  WHERE speaker_number = old.speaker_number AND outlet = old.outlet AND article_count = 0;
  UPDATE speaker_role SET
    article_count = article_count - 1,
    first_key = (SELECT coalesce(min(published_key), '') FROM article_speaker
      WHERE speaker_number = old.speaker_number AND role = old.role AND published_key > ''),
    last_key = (SELECT coalesce(max(published_key), '') FROM article_speaker
      WHERE speaker_number = old.speaker_number AND role = old.role)
  WHERE speaker_number = old.speaker_number AND role = old.role;
  DELETE FROM speaker_role WHERE speaker_number = old.speaker_number AND role = old.role AND article_count = 0;
  UPDATE speaker_form SET article_count = article_count - 1
  WHERE speaker_number = old.speaker_number AND form IN (SELECT value FROM json_each(old.forms));
  DELETE FROM speaker_form
  WHERE speaker_number = old.speaker_number AND form IN (SELECT value FROM json_each(old.forms))
    AND article_count = 0 AND confirmed = 0;
  DELETE FROM speaker WHERE number = old.speaker_number AND curated = 0
    AND NOT EXISTS (SELECT 1 FROM article_speaker WHERE speaker_number = old.speaker_number);
END;
