-- One speaker per person or body over the whole archive, and what each article
-- calls them. Counts are kept by triggers, so that whatever writes here keeps
-- them right, and a speaker whom no article quotes any more is gone.

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

-- A speaker as one article has them.
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

-- A form of a speaker's name: "Ramzan Kadyrov", "Kadyrov", "Mr. Kadyrov".
CREATE TABLE speaker_form (
  number INTEGER PRIMARY KEY,
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  form TEXT NOT NULL CHECK (form <> ''),
  name_key TEXT NOT NULL CHECK (name_key <> ''),
  article_count INTEGER NOT NULL DEFAULT 0 CHECK (article_count >= 0),
  UNIQUE (speaker_number, form)
) STRICT;

CREATE INDEX speaker_form_by_key ON speaker_form (name_key, speaker_number);

-- Which articles use it.
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

-- Finds forms by the beginnings of their words.
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
