-- What was erased for good, by id or date and never by name or words: so that an erasure goes on when the service was
-- stopped in the middle, and that it can be shown later that it was done.

CREATE TABLE erasure (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('speaker', 'article', 'before')),
  -- The id of the speaker or of the article, or the instant before which all goes.
  target TEXT NOT NULL CHECK (target <> ''),
  begun_at TEXT NOT NULL CHECK (
    begun_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  key_id TEXT,
  key_name TEXT,
  -- What is being done: the articles, then what elsewhere names the speaker, then the kept responses, then the remains
  -- of it in the search indexes, then those in the write-ahead log.
  stage TEXT NOT NULL CHECK (stage IN ('articles', 'mentions', 'responses', 'indexes', 'log', 'done')),
  -- How far the stage is.
  place INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0),
  article_count INTEGER NOT NULL DEFAULT 0 CHECK (article_count >= 0),
  quote_count INTEGER NOT NULL DEFAULT 0 CHECK (quote_count >= 0),
  ended_at TEXT CHECK (
    ended_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- When the file was written anew after it.
  compacted_at TEXT CHECK (
    compacted_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  CHECK ((stage = 'done') = (ended_at IS NOT NULL))
) STRICT;

CREATE INDEX erasure_under_way ON erasure (number) WHERE stage <> 'done';
