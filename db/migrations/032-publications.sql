-- Where else an article was published, with the same text: an agency's in many newspapers.

CREATE TABLE publication (
  number INTEGER PRIMARY KEY,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  -- What it is called among those of its article, from 1; kept when others go.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  outlet TEXT,
  external_id TEXT,
  url TEXT UNIQUE,
  -- The date and the id of its article, which lists are in the order of.
  article_key TEXT NOT NULL,
  article_id TEXT NOT NULL,
  published_at TEXT CHECK (
    published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  created_at TEXT NOT NULL CHECK (
    created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  UNIQUE (article_number, ordinal),
  CHECK (outlet IS NOT NULL OR external_id IS NOT NULL OR url IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX publication_external_id ON publication (coalesce(outlet, ''), external_id)
WHERE external_id IS NOT NULL;

CREATE INDEX publication_by_external_id ON publication (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX publication_by_outlet ON publication (outlet COLLATE NOCASE, article_key, article_id)
WHERE outlet IS NOT NULL;

CREATE TRIGGER publication_dated AFTER UPDATE OF published_at ON article BEGIN
  UPDATE publication SET article_key = new.published_key WHERE article_number = new.number;
END;

CREATE TRIGGER publication_made_logged AFTER INSERT ON publication BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER publication_gone_logged AFTER DELETE ON publication BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;
