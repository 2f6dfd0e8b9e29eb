-- Articles change after publication. The article is its latest revision; what
-- it was before is kept beside it, since quotes that were withdrawn still
-- point into the text that they were found in.
--
-- The table is made anew, so that the text stays its last column.

CREATE TABLE new_article (
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
  -- From 1; when and by whom the latest was handed in. NULLs for the first.
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  revised_at TEXT CHECK (
    revised_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  revised_by TEXT,
  -- The version of the engine that read the text last.
  engine TEXT NOT NULL CHECK (engine <> ''),
  -- Last, so that lists do not read through the pages of a long text.
  text TEXT NOT NULL
) STRICT;

INSERT INTO new_article
  (number, id, source, external_id, url, text_sha256, title, author, published_at, language, created_at, engine, text)
SELECT number, id, source, external_id, url, text_sha256, title, author, published_at, language, created_at, '0.1.0', text
FROM article;

DROP TABLE article;
ALTER TABLE new_article RENAME TO article;

-- The sender's id is unique within a source; no source counts as one.
CREATE UNIQUE INDEX article_external_id ON article (coalesce(source, ''), external_id) WHERE external_id IS NOT NULL;
CREATE INDEX article_by_date ON article (published_key, id);
CREATE INDEX article_by_source ON article (source, published_key, id);
-- Finds what an older engine has read.
CREATE INDEX article_by_engine ON article (engine, number);

CREATE TRIGGER article_speaker_dated AFTER UPDATE OF published_at ON article BEGIN
  UPDATE article_speaker SET published_key = new.published_key WHERE article_number = new.number;
END;

CREATE TRIGGER quote_dated AFTER UPDATE OF published_at ON article BEGIN
  UPDATE quote SET published_key = new.published_key WHERE article_number = new.number;
END;

-- An article as it was before it was replaced.
CREATE TABLE article_revision (
  number INTEGER PRIMARY KEY,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  source TEXT,
  external_id TEXT,
  url TEXT,
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  title TEXT,
  author TEXT,
  published_at TEXT CHECK (
    published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  language TEXT NOT NULL CHECK (language <> ''),
  -- When and by whom it was handed in.
  created_at TEXT NOT NULL CHECK (
    created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  created_by TEXT,
  text TEXT NOT NULL,
  UNIQUE (article_number, revision)
) STRICT;
