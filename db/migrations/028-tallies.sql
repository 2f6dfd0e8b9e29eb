-- What the statistics of the whole archive are: counted as quotes are written, since to count them all takes longer the
-- more there are.

-- Of quotes that are not withdrawn; '' for a cue of which it is not told.
CREATE TABLE quote_tally (
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  cue_kind TEXT NOT NULL,
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
  word_count INTEGER NOT NULL CHECK (word_count >= 0),
  PRIMARY KEY (type, status, cue_kind)
) STRICT, WITHOUT ROWID;

-- Of listed quotes, as are those below. "2022-01"; '' for articles without a date.
CREATE TABLE month_tally (
  month TEXT PRIMARY KEY,
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
  word_count INTEGER NOT NULL CHECK (word_count >= 0)
) STRICT, WITHOUT ROWID;

-- '' for articles without an outlet.
CREATE TABLE outlet_tally (
  outlet TEXT PRIMARY KEY COLLATE NOCASE,
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
  word_count INTEGER NOT NULL CHECK (word_count >= 0),
  article_count INTEGER NOT NULL CHECK (article_count >= 0)
) STRICT, WITHOUT ROWID;

-- With the outlet that its quotes have: while that changes they have two.
CREATE TABLE article_tally (
  article_number INTEGER NOT NULL,
  outlet TEXT NOT NULL COLLATE NOCASE,
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
  PRIMARY KEY (article_number, outlet)
) STRICT, WITHOUT ROWID;

INSERT INTO quote_tally
SELECT type, status, coalesce(cue_kind, ''), count(*), sum(word_count) FROM quote WHERE withdrawn_at IS NULL GROUP BY 1, 2, 3;

INSERT INTO month_tally
SELECT iif(place >> 24 > 3600, strftime('%Y-%m', (place >> 24) - 62167219201, 'unixepoch'), ''), count(*), sum(word_count)
FROM quote WHERE listed = 1 GROUP BY 1;

INSERT INTO article_tally
SELECT article_number, coalesce(outlet, ''), count(*) FROM quote WHERE listed = 1 GROUP BY article_number, coalesce(outlet, '') COLLATE NOCASE;

INSERT INTO outlet_tally
SELECT coalesce(outlet, ''), count(*), sum(word_count), count(DISTINCT article_number)
FROM quote WHERE listed = 1 GROUP BY coalesce(outlet, '') COLLATE NOCASE;

-- Of the quote.
ALTER TABLE quote_speaker ADD COLUMN word_count INTEGER NOT NULL DEFAULT 0 CHECK (word_count >= 0);

UPDATE quote_speaker SET word_count = (SELECT q.word_count FROM quote AS q WHERE q.number = quote_number);

-- Words in listed quotes; quotes of which they are the first speaker, and the words in these.
ALTER TABLE speaker ADD COLUMN word_count INTEGER NOT NULL DEFAULT 0 CHECK (word_count >= 0);
ALTER TABLE speaker ADD COLUMN first_quote_count INTEGER NOT NULL DEFAULT 0 CHECK (first_quote_count >= 0);
ALTER TABLE speaker ADD COLUMN first_word_count INTEGER NOT NULL DEFAULT 0 CHECK (first_word_count >= 0);

UPDATE speaker SET word_count = own.words, first_quote_count = own.first_quotes, first_word_count = own.first_words
FROM (
  SELECT speaker_number, sum(word_count) AS words, sum(ordinal = 0) AS first_quotes, sum((ordinal = 0) * word_count) AS first_words
  FROM quote_speaker WHERE listed = 1 GROUP BY speaker_number
) AS own
WHERE own.speaker_number = speaker.number;

CREATE TRIGGER quote_tallied AFTER INSERT ON quote WHEN new.withdrawn_at IS NULL BEGIN
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

CREATE TRIGGER quote_untallied AFTER DELETE ON quote WHEN old.withdrawn_at IS NULL BEGIN
  UPDATE quote_tally SET quote_count = quote_count - 1, word_count = word_count - old.word_count
  WHERE type = old.type AND status = old.status AND cue_kind = coalesce(old.cue_kind, '');
  DELETE FROM quote_tally
  WHERE type = old.type AND status = old.status AND cue_kind = coalesce(old.cue_kind, '') AND quote_count = 0;
  UPDATE month_tally SET quote_count = quote_count - 1, word_count = word_count - old.word_count
  WHERE old.listed = 1
    AND month = iif(old.place >> 24 > 3600, strftime('%Y-%m', (old.place >> 24) - 62167219201, 'unixepoch'), '');
  DELETE FROM month_tally
  WHERE month = iif(old.place >> 24 > 3600, strftime('%Y-%m', (old.place >> 24) - 62167219201, 'unixepoch'), '')
    AND quote_count = 0;
  UPDATE article_tally SET quote_count = quote_count - 1
  WHERE old.listed = 1 AND article_number = old.article_number AND outlet = coalesce(old.outlet, '');
  UPDATE outlet_tally SET
    quote_count = quote_count - 1,
    word_count = word_count - old.word_count,
    article_count = article_count - (SELECT a.quote_count = 0 FROM article_tally AS a
      WHERE a.article_number = old.article_number AND a.outlet = coalesce(old.outlet, ''))
  WHERE old.listed = 1 AND outlet = coalesce(old.outlet, '');
  DELETE FROM article_tally
  WHERE article_number = old.article_number AND outlet = coalesce(old.outlet, '') AND quote_count = 0;
  DELETE FROM outlet_tally WHERE outlet = coalesce(old.outlet, '') AND quote_count = 0;
END;

CREATE TRIGGER quote_tallied_anew AFTER UPDATE OF listed, place, outlet, type, status, withdrawn_at, word_count, cue_kind ON quote
WHEN (new.listed, new.place, new.outlet, new.type, new.status, new.withdrawn_at, new.word_count, new.cue_kind)
  IS NOT (old.listed, old.place, old.outlet, old.type, old.status, old.withdrawn_at, old.word_count, old.cue_kind) BEGIN
  UPDATE quote_tally SET quote_count = quote_count - 1, word_count = word_count - old.word_count
  WHERE old.withdrawn_at IS NULL AND type = old.type AND status = old.status AND cue_kind = coalesce(old.cue_kind, '');
  DELETE FROM quote_tally
  WHERE type = old.type AND status = old.status AND cue_kind = coalesce(old.cue_kind, '') AND quote_count = 0;
  UPDATE month_tally SET quote_count = quote_count - 1, word_count = word_count - old.word_count
  WHERE old.listed = 1
    AND month = iif(old.place >> 24 > 3600, strftime('%Y-%m', (old.place >> 24) - 62167219201, 'unixepoch'), '');
  DELETE FROM month_tally
  WHERE month = iif(old.place >> 24 > 3600, strftime('%Y-%m', (old.place >> 24) - 62167219201, 'unixepoch'), '')
    AND quote_count = 0;
  UPDATE article_tally SET quote_count = quote_count - 1
  WHERE old.listed = 1 AND article_number = old.article_number AND outlet = coalesce(old.outlet, '');
  UPDATE outlet_tally SET
    quote_count = quote_count - 1,
    word_count = word_count - old.word_count,
    article_count = article_count - (SELECT a.quote_count = 0 FROM article_tally AS a
      WHERE a.article_number = old.article_number AND a.outlet = coalesce(old.outlet, ''))
  WHERE old.listed = 1 AND outlet = coalesce(old.outlet, '');
  DELETE FROM article_tally
  WHERE article_number = old.article_number AND outlet = coalesce(old.outlet, '') AND quote_count = 0;
  DELETE FROM outlet_tally WHERE outlet = coalesce(old.outlet, '') AND quote_count = 0;
  INSERT INTO quote_tally SELECT new.type, new.status, coalesce(new.cue_kind, ''), 1, new.word_count
  WHERE new.withdrawn_at IS NULL
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

DROP TRIGGER quote_speaker_moved;

CREATE TRIGGER quote_speaker_moved AFTER UPDATE OF place, listed, word_count ON quote BEGIN
  UPDATE quote_speaker SET place = new.place, listed = new.listed, word_count = new.word_count
  WHERE quote_number = new.number;
END;

CREATE TRIGGER quote_speaker_tallied AFTER INSERT ON quote_speaker WHEN new.listed = 1 BEGIN
  UPDATE speaker SET
    word_count = word_count + new.word_count,
    first_quote_count = first_quote_count + (new.ordinal = 0),
    first_word_count = first_word_count + (new.ordinal = 0) * new.word_count
  WHERE number = new.speaker_number;
END;

CREATE TRIGGER quote_speaker_untallied AFTER DELETE ON quote_speaker WHEN old.listed = 1 BEGIN
  UPDATE speaker SET
    word_count = word_count - old.word_count,
    first_quote_count = first_quote_count - (old.ordinal = 0),
    first_word_count = first_word_count - (old.ordinal = 0) * old.word_count
  WHERE number = old.speaker_number;
END;

CREATE TRIGGER quote_speaker_tallied_anew AFTER UPDATE OF listed, speaker_number, ordinal, word_count ON quote_speaker
WHEN (new.listed, new.speaker_number, new.ordinal, new.word_count)
  <> (old.listed, old.speaker_number, old.ordinal, old.word_count) BEGIN
  UPDATE speaker SET
    word_count = word_count - old.listed * old.word_count,
    first_quote_count = first_quote_count - old.listed * (old.ordinal = 0),
    first_word_count = first_word_count - old.listed * (old.ordinal = 0) * old.word_count
  WHERE number = old.speaker_number;
  UPDATE speaker SET
    word_count = word_count + new.listed * new.word_count,
    first_quote_count = first_quote_count + new.listed * (new.ordinal = 0),
    first_word_count = first_word_count + new.listed * (new.ordinal = 0) * new.word_count
  WHERE number = new.speaker_number;
END;
