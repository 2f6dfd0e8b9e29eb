-- Speakers over the whole archive: which names lead to them, what people have
-- said about them, and how they were merged and split, so that it can be undone.

DROP TRIGGER article_speaker_added;
DROP TRIGGER article_speaker_gone;
DROP TRIGGER article_speaker_dated;
DROP TRIGGER quote_speaker_added;
DROP TRIGGER quote_speaker_gone;
DROP TRIGGER article_form_gone;

CREATE TABLE new_speaker (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'document', 'unnamed')),
  -- The name without case, marks and honorifics (src/store/name-key.ts): what lists are sorted by.
  name_key TEXT NOT NULL CHECK (name_key <> ''),
  -- What the speaker is called elsewhere: "wikidata:Q7747".
  external_id TEXT UNIQUE CHECK (external_id <> ''),
  -- 1 where a person has named or merged them: then they stay, even if nothing quotes them.
  curated INTEGER NOT NULL DEFAULT 0 CHECK (curated IN (0, 1)),
  -- Of listed quotes only.
  quote_count INTEGER NOT NULL DEFAULT 0 CHECK (quote_count >= 0),
  article_count INTEGER NOT NULL DEFAULT 0 CHECK (article_count >= 0),
  -- First and last date that they are quoted with; '' for none.
  first_key TEXT NOT NULL DEFAULT '',
  last_key TEXT NOT NULL DEFAULT '',
  shown INTEGER NOT NULL GENERATED ALWAYS AS (quote_count > 0 OR curated = 1) VIRTUAL
) STRICT;

INSERT INTO new_speaker (number, id, name, kind, name_key, quote_count, article_count, first_key, last_key)
SELECT number, id, name, kind, name_key, quote_count,
  (SELECT count(DISTINCT article_number) FROM quote_speaker WHERE speaker_number = speaker.number),
  (SELECT coalesce(min(published_key), '') FROM quote_speaker WHERE speaker_number = speaker.number AND published_key <> ''),
  (SELECT coalesce(max(published_key), '') FROM quote_speaker WHERE speaker_number = speaker.number)
FROM speaker;

-- A name that leads to a speaker wherever it is read: their full name, or an alias that a person has confirmed.
CREATE TABLE speaker_link (
  link_key TEXT NOT NULL CHECK (link_key <> ''),
  -- Of those who are called so in an article; a speaker's own kind may have been corrected.
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'document', 'unnamed')),
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
  PRIMARY KEY (link_key, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX speaker_link_by_speaker ON speaker_link (speaker_number);

INSERT INTO speaker_link (link_key, kind, speaker_number)
SELECT link_key, kind, number FROM speaker WHERE link_key IS NOT NULL;

DROP TABLE speaker;
ALTER TABLE new_speaker RENAME TO speaker;

CREATE INDEX speaker_by_name ON speaker (name_key, id) WHERE shown = 1;
CREATE INDEX speaker_by_quotes ON speaker (quote_count, id) WHERE shown = 1;
CREATE INDEX speaker_by_last ON speaker (last_key, id) WHERE shown = 1;

-- A speaker as one article has them. Where they are taken from:
--   quote_count: listed quotes in it; outlet: its source.
ALTER TABLE article_speaker ADD COLUMN outlet TEXT;
ALTER TABLE article_speaker ADD COLUMN quote_count INTEGER NOT NULL DEFAULT 0 CHECK (quote_count >= 0);

UPDATE article_speaker SET
  outlet = (SELECT source FROM article WHERE number = article_number),
  quote_count = (
    SELECT count(*) FROM quote_speaker AS q
    WHERE q.speaker_number = article_speaker.speaker_number AND q.article_number = article_speaker.article_number
  );

CREATE INDEX article_speaker_by_date ON article_speaker (speaker_number, published_key) WHERE quote_count > 0;

CREATE TABLE speaker_outlet (
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  outlet TEXT NOT NULL,
  article_count INTEGER NOT NULL CHECK (article_count >= 0),
  PRIMARY KEY (speaker_number, outlet)
) STRICT, WITHOUT ROWID;

INSERT INTO speaker_outlet (speaker_number, outlet, article_count)
SELECT speaker_number, outlet, count(*) FROM article_speaker
WHERE quote_count > 0 AND outlet IS NOT NULL GROUP BY speaker_number, outlet;

-- Quotes count for the speaker and for the speaker in the article.

CREATE TRIGGER quote_speaker_added AFTER INSERT ON quote_speaker BEGIN
  UPDATE speaker SET quote_count = quote_count + new.listed WHERE number = new.speaker_number;
  UPDATE article_speaker SET quote_count = quote_count + new.listed
  WHERE article_number = new.article_number AND speaker_number = new.speaker_number;
END;

CREATE TRIGGER quote_speaker_gone AFTER DELETE ON quote_speaker BEGIN
  UPDATE speaker SET quote_count = quote_count - old.listed WHERE number = old.speaker_number;
  UPDATE article_speaker SET quote_count = quote_count - old.listed
  WHERE article_number = old.article_number AND speaker_number = old.speaker_number;
END;

CREATE TRIGGER quote_speaker_changed AFTER UPDATE OF listed, speaker_number ON quote_speaker BEGIN
  UPDATE speaker SET quote_count = quote_count - old.listed WHERE number = old.speaker_number;
  UPDATE speaker SET quote_count = quote_count + new.listed WHERE number = new.speaker_number;
  UPDATE article_speaker SET quote_count = quote_count - old.listed
  WHERE article_number = old.article_number AND speaker_number = old.speaker_number;
  UPDATE article_speaker SET quote_count = quote_count + new.listed
  WHERE article_number = new.article_number AND speaker_number = new.speaker_number;
END;

-- Articles count where at least one quote does, and so do their dates and outlets.

CREATE TRIGGER article_speaker_counted AFTER UPDATE OF quote_count ON article_speaker
WHEN (old.quote_count > 0) <> (new.quote_count > 0) BEGIN
  UPDATE speaker SET
    article_count = article_count + (new.quote_count > 0) - (old.quote_count > 0),
    first_key = (SELECT coalesce(min(published_key), '') FROM article_speaker
      WHERE speaker_number = new.speaker_number AND quote_count > 0 AND published_key > ''),
    last_key = (SELECT coalesce(max(published_key), '') FROM article_speaker
      WHERE speaker_number = new.speaker_number AND quote_count > 0)
  WHERE number = new.speaker_number;
  INSERT INTO speaker_outlet (speaker_number, outlet, article_count)
  SELECT new.speaker_number, new.outlet, 1 WHERE new.quote_count > 0 AND new.outlet IS NOT NULL
  ON CONFLICT DO UPDATE SET article_count = article_count + 1;
  UPDATE speaker_outlet SET article_count = article_count - 1
  WHERE new.quote_count = 0 AND speaker_number = old.speaker_number AND outlet = old.outlet;
  DELETE FROM speaker_outlet
  WHERE speaker_number = old.speaker_number AND outlet = old.outlet AND article_count = 0;
END;

CREATE TRIGGER article_speaker_gone AFTER DELETE ON article_speaker BEGIN
  UPDATE speaker SET
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
  DELETE FROM speaker WHERE number = old.speaker_number AND curated = 0
    AND NOT EXISTS (SELECT 1 FROM article_speaker WHERE speaker_number = old.speaker_number);
END;

CREATE TRIGGER article_speaker_dated AFTER UPDATE OF published_at, source ON article BEGIN
  UPDATE article_speaker SET published_key = new.published_key, outlet = new.source WHERE article_number = new.number;
END;

CREATE TRIGGER article_speaker_moved AFTER UPDATE OF published_key, outlet ON article_speaker
WHEN new.quote_count > 0 BEGIN
  UPDATE speaker SET
    first_key = (SELECT coalesce(min(published_key), '') FROM article_speaker
      WHERE speaker_number = new.speaker_number AND quote_count > 0 AND published_key > ''),
    last_key = (SELECT coalesce(max(published_key), '') FROM article_speaker
      WHERE speaker_number = new.speaker_number AND quote_count > 0)
  WHERE number = new.speaker_number;
  UPDATE speaker_outlet SET article_count = article_count - 1
  WHERE speaker_number = old.speaker_number AND outlet = old.outlet;
  INSERT INTO speaker_outlet (speaker_number, outlet, article_count)
  SELECT new.speaker_number, new.outlet, 1 WHERE new.outlet IS NOT NULL
  ON CONFLICT DO UPDATE SET article_count = article_count + 1;
  DELETE FROM speaker_outlet
  WHERE speaker_number = old.speaker_number AND outlet = old.outlet AND article_count = 0;
END;

-- A form of the name that a person has confirmed stays, whether an article uses it or not.
ALTER TABLE speaker_form ADD COLUMN confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1));

CREATE TRIGGER article_form_gone AFTER DELETE ON article_form BEGIN
  UPDATE speaker_form SET article_count = article_count - 1 WHERE number = old.form_number;
  DELETE FROM speaker_form WHERE number = old.form_number AND article_count = 0 AND confirmed = 0;
END;

-- Where the id of a speaker leads who was merged into another.
CREATE TABLE merged_speaker (
  id TEXT PRIMARY KEY,
  survivor_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX merged_speaker_by_survivor ON merged_speaker (survivor_number);

-- What people did to speakers. Speakers are named by their ids, because a change outlives them.
CREATE TABLE speaker_change (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  action TEXT NOT NULL CHECK (action IN ('edit', 'merge', 'split')),
  -- Who was edited, who survives, or from whom another was split off.
  speaker_id TEXT NOT NULL,
  -- Who was merged into them, or who was split off.
  other_id TEXT,
  at TEXT NOT NULL CHECK (
    at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  by TEXT,
  note TEXT,
  -- {name, kind, aliases, externalId} of the edited or of the merged speaker; for a merge with the names that led there.
  before TEXT NOT NULL CHECK (json_type(before) = 'object'),
  after TEXT NOT NULL CHECK (json_type(after) = 'object'),
  undone_at TEXT CHECK (
    undone_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  undone_by TEXT,
  CHECK ((action = 'edit') = (other_id IS NULL))
) STRICT;

CREATE INDEX speaker_change_by_speaker ON speaker_change (speaker_id, number);
CREATE INDEX speaker_change_by_other ON speaker_change (other_id, number);

-- The quotes that a merge or a split moved.
CREATE TABLE moved_quote (
  change_number INTEGER NOT NULL REFERENCES speaker_change (number) ON DELETE CASCADE,
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  -- 1 where both had said it together, so that the one that it moved to was there already.
  joint INTEGER NOT NULL CHECK (joint IN (0, 1)),
  PRIMARY KEY (change_number, quote_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX moved_quote_by_quote ON moved_quote (quote_number);

-- How their articles had the speaker that they were moved from.
CREATE TABLE moved_article (
  change_number INTEGER NOT NULL REFERENCES speaker_change (number) ON DELETE CASCADE,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  -- The forms of the name in it, ["Ann Lee", "Lee"]: of the one that was moved from, and of the other if it was there.
  forms TEXT NOT NULL CHECK (json_type(forms) = 'array'),
  other_forms TEXT CHECK (other_forms IS NULL OR json_type(other_forms) = 'array'),
  PRIMARY KEY (change_number, article_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX moved_article_by_article ON moved_article (article_number);
