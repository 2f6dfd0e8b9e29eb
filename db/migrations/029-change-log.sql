-- What has changed, in the order in which it did, for those who keep a copy of the archive in step.
--
-- Each article, quote and speaker has one entry, of its last change, so that the log grows with the archive alone. The
-- triggers write it, whoever writes the rest: an entry is moved to the end whenever anything is different in what the
-- entity is answered with. Of a speaker that is all that lists show, counts included, but not who is quoted beside them;
-- of an article also its quotes; of a quote also the name and the role that its article gives a speaker, whose kind is
-- told of the speaker alone.

CREATE TABLE change_log (
  -- Higher than all before: the last entry only goes when a later one comes, so none is given twice.
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('article', 'quote', 'speaker')),
  -- Its row; NULL when that is gone, for the number may be another's then.
  number INTEGER,
  -- Once the row is gone, what it was known by. Kept for good.
  id TEXT,
  -- 0 while nothing has happened to it since the write that made it.
  changed INTEGER NOT NULL CHECK (changed IN (0, 1)),
  -- In milliseconds since 1970.
  at INTEGER NOT NULL,
  UNIQUE (kind, number),
  CHECK ((number IS NULL) <> (id IS NULL))
) STRICT;

CREATE UNIQUE INDEX change_log_by_id ON change_log (id) WHERE id IS NOT NULL;

-- Within one write, an entity is moved to the end once: what is behind this position was written by the write that is
-- under way. The highest number there is while none is, so that nobody need know of it for the log to be complete.
CREATE TABLE change_log_write (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  since INTEGER NOT NULL
) STRICT;

INSERT INTO change_log_write (one, since) VALUES (1, 9223372036854775807);

-- A stretch of the log that a process began behind a position. Where a copy of the archive is put in its place, or a loss
-- of power took the last of it away, the log goes on in another era: whoever followed what is gone can be told so.
CREATE TABLE change_log_era (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  after INTEGER NOT NULL CHECK (after >= 0)
) STRICT;

INSERT INTO change_log_era (id, after) VALUES (lower(hex(randomblob(8))), 0);

-- What is there already, with the time of this migration.

INSERT INTO change_log (kind, number, changed, at)
SELECT 'article', number, 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM article ORDER BY number;

INSERT INTO change_log (kind, number, changed, at)
SELECT 'speaker', number, 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM speaker ORDER BY number;

INSERT INTO change_log (kind, number, changed, at)
SELECT 'quote', number, 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM quote ORDER BY number;

INSERT INTO change_log (kind, id, changed, at)
SELECT 'speaker', id, 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM merged_speaker ORDER BY id;

-- Something has happened to what is inserted here.
CREATE VIEW change_log_touch (kind, number) AS SELECT kind, number FROM change_log;

CREATE TRIGGER change_log_touched INSTEAD OF INSERT ON change_log_touch BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE kind = new.kind AND number = new.number AND position <= (SELECT since FROM change_log_write);
END;

CREATE TRIGGER article_made_logged AFTER INSERT ON article BEGIN
  INSERT INTO change_log (kind, number, changed, at)
  VALUES ('article', new.number, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER));
END;

CREATE TRIGGER article_changed_logged AFTER UPDATE ON article BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.number);
END;

-- What quotes show of their article.
CREATE TRIGGER article_of_quotes_logged AFTER UPDATE OF title, url, outlet, published_at ON article
WHEN (new.title, new.url, new.outlet, new.published_at) IS NOT (old.title, old.url, old.outlet, old.published_at) BEGIN
  INSERT INTO change_log_touch (kind, number) SELECT 'quote', number FROM quote WHERE article_number = new.number;
END;

CREATE TRIGGER article_gone_logged AFTER DELETE ON article BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    number = NULL,
    id = old.id,
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE kind = 'article' AND number = old.number;
END;

CREATE TRIGGER canonical_url_made_logged AFTER INSERT ON canonical_url BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER canonical_url_changed_logged AFTER UPDATE ON canonical_url BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER canonical_url_gone_logged AFTER DELETE ON canonical_url BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TRIGGER article_metadata_made_logged AFTER INSERT ON article_metadata BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER article_metadata_changed_logged AFTER UPDATE ON article_metadata BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER article_metadata_gone_logged AFTER DELETE ON article_metadata BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TRIGGER rejected_made_logged AFTER INSERT ON rejected BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER rejected_changed_logged AFTER UPDATE ON rejected BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER rejected_gone_logged AFTER DELETE ON rejected BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TRIGGER quote_made_logged AFTER INSERT ON quote BEGIN
  INSERT INTO change_log (kind, number, changed, at)
  VALUES ('quote', new.number, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER));
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER quote_changed_logged AFTER UPDATE ON quote BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', new.number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER quote_gone_logged AFTER DELETE ON quote BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    number = NULL,
    id = old.id,
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE kind = 'quote' AND number = old.number;
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TRIGGER quote_speaker_made_logged AFTER INSERT ON quote_speaker BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', new.quote_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER quote_speaker_changed_logged AFTER UPDATE OF speaker_number, ordinal ON quote_speaker BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', new.quote_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER quote_speaker_gone_logged AFTER DELETE ON quote_speaker BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', old.quote_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

-- What quotes show of their speakers. They are found between the first and the last of the article: a speaker may have
-- thousands elsewhere, and the article thousands of others.
CREATE TRIGGER article_speaker_called_logged AFTER UPDATE OF name, role ON article_speaker
WHEN (new.name, new.role) IS NOT (old.name, old.role) BEGIN
  INSERT INTO change_log_touch (kind, number)
  SELECT 'quote', quote_number FROM quote_speaker
  WHERE speaker_number = new.speaker_number AND listed IN (0, 1) AND article_number = new.article_number
    AND place >= (SELECT min(place) FROM quote WHERE article_number = new.article_number)
    AND place <= (SELECT max(place) FROM quote WHERE article_number = new.article_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER article_speaker_changed_logged AFTER UPDATE OF name, role, forms ON article_speaker BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

-- One who was merged comes back with the id that they had.
CREATE TRIGGER speaker_made_logged AFTER INSERT ON speaker BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    number = new.number,
    id = NULL,
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE id = new.id;
  INSERT INTO change_log (kind, number, changed, at)
  SELECT 'speaker', new.number, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE NOT EXISTS (SELECT 1 FROM change_log WHERE kind = 'speaker' AND number = new.number);
END;

CREATE TRIGGER speaker_changed_logged AFTER UPDATE ON speaker BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.number);
END;

CREATE TRIGGER speaker_gone_logged AFTER DELETE ON speaker BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    number = NULL,
    id = old.id,
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE kind = 'speaker' AND number = old.number;
END;

CREATE TRIGGER speaker_form_made_logged AFTER INSERT ON speaker_form BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

CREATE TRIGGER speaker_form_changed_logged AFTER UPDATE OF confirmed, form ON speaker_form BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

CREATE TRIGGER speaker_form_gone_logged AFTER DELETE ON speaker_form BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', old.speaker_number);
END;

CREATE TRIGGER vouched_name_made_logged AFTER INSERT ON vouched_name BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

CREATE TRIGGER vouched_name_changed_logged AFTER UPDATE ON vouched_name BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', old.speaker_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

CREATE TRIGGER vouched_name_gone_logged AFTER DELETE ON vouched_name BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', old.speaker_number);
END;

-- Into whom a speaker was merged is read from there.

CREATE TRIGGER merged_speaker_made_logged AFTER INSERT ON merged_speaker BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE id = new.id;
END;

CREATE TRIGGER merged_speaker_changed_logged AFTER UPDATE ON merged_speaker BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE id = new.id;
END;

CREATE TRIGGER merged_speaker_gone_logged AFTER DELETE ON merged_speaker BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE id = old.id;
END;
