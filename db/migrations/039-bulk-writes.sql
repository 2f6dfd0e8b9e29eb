-- Thousands of rows that one statement writes, as those of a long article: while they are being written there is a row here,
-- and what the triggers below do for each of them is done for all of them at once, before the write ends
-- (src/store/sqlite/staging/bulk-write.ts).

CREATE TABLE bulk_write (
  one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;

DROP TRIGGER quote_to_cluster_added;

CREATE TRIGGER quote_to_cluster_added AFTER INSERT ON quote
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.listed = 1 AND new.type <> 'indirect' BEGIN
  INSERT INTO quote_to_cluster (quote_number) VALUES (new.number);
END;

DROP TRIGGER quote_tallied;

CREATE TRIGGER quote_tallied AFTER INSERT ON quote
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.withdrawn_at IS NULL BEGIN
  INSERT INTO quote_tally VALUES (new.type, new.status, coalesce(new.cue_kind, ''), 1, new.word_count)
  ON CONFLICT DO UPDATE SET quote_count = quote_count + 1, word_count = word_count + excluded.word_count;
  INSERT INTO month_tally
  SELECT iif(new.place >> 24 > 3600, strftime('%Y-%m', (new.place >> 24) - 62167219201, 'unixepoch'), ''), 1, new.word_count
  WHERE new.listed = 1
  ON CONFLICT DO UPDATE SET quote_count = quote_count + 1, word_count = word_count + excluded.word_count;
  INSERT INTO article_tally SELECT new.article_number, coalesce(new.outlet, ''), 1 WHERE new.listed = 1
  ON CONFLICT DO UPDATE SET quote_count = quote_count + 1;
  INSERT INTO outlet_tally
  SELECT outlet, 1, new.word_count, quote_count = 1 FROM article_tally
  WHERE new.listed = 1 AND article_number = new.article_number AND outlet = coalesce(new.outlet, '')
  ON CONFLICT DO UPDATE SET
    quote_count = quote_count + 1,
    word_count = word_count + excluded.word_count,
    article_count = article_count + excluded.article_count;
END;

DROP TRIGGER quote_made_logged;

CREATE TRIGGER quote_made_logged AFTER INSERT ON quote
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log (kind, number, changed, at)
  VALUES ('quote', new.number, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER));
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

DROP TRIGGER quote_changed_logged;

CREATE TRIGGER quote_changed_logged AFTER UPDATE ON quote
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', new.number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

DROP TRIGGER quote_speaker_added;

CREATE TRIGGER quote_speaker_added AFTER INSERT ON quote_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.listed = 1 BEGIN
  UPDATE article_speaker SET quote_count = quote_count + 1
  WHERE article_number = new.article_number AND speaker_number = new.speaker_number;
END;

DROP TRIGGER quote_speaker_tallied;

CREATE TRIGGER quote_speaker_tallied AFTER INSERT ON quote_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.listed = 1 BEGIN
  UPDATE speaker SET
    word_count = word_count + new.word_count,
    first_quote_count = first_quote_count + (new.ordinal = 0),
    first_word_count = first_word_count + (new.ordinal = 0) * new.word_count
  WHERE number = new.speaker_number;
END;

DROP TRIGGER quote_speaker_made_logged;

CREATE TRIGGER quote_speaker_made_logged AFTER INSERT ON quote_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', new.quote_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

DROP TRIGGER cluster_speaker_added;

CREATE TRIGGER cluster_speaker_added AFTER INSERT ON quote_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT cluster_number FROM quote_occurrence WHERE quote_number = new.quote_number;
END;

DROP TRIGGER article_speaker_added;

CREATE TRIGGER article_speaker_added AFTER INSERT ON article_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
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

DROP TRIGGER article_speaker_pronouns_added;

CREATE TRIGGER article_speaker_pronouns_added AFTER INSERT ON article_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.pronouns IS NOT NULL BEGIN
  UPDATE speaker SET
    she_count = she_count + (new.pronouns = 'she'),
    he_count = he_count + (new.pronouns = 'he'),
    they_count = they_count + (new.pronouns = 'they')
  WHERE number = new.speaker_number;
END;

DROP TRIGGER speaker_made_logged;

CREATE TRIGGER speaker_made_logged AFTER INSERT ON speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
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

DROP TRIGGER speaker_changed_logged;

CREATE TRIGGER speaker_changed_logged AFTER UPDATE ON speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.number);
END;

DROP TRIGGER speaker_form_made_logged;

CREATE TRIGGER speaker_form_made_logged AFTER INSERT ON speaker_form
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;
