-- Articles as they were received, and what was in marks but said by nobody.
--
-- `number` is for joins within this file and never leaves it; `id` is a UUID
-- of version 7 and is what the world sees. Offsets everywhere are UTF-16 code
-- units, end exclusive. SQLite counts code points, so texts are never cut
-- here: the words of a span are stored beside it.

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

-- The sender's id is unique within a source; no source counts as one.
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
