-- Who is spoken about in a quote. Quotes of before are not read yet: `about` stays NULL until they are.

-- [[name_number, start, words, name], …] in text order.
ALTER TABLE quote ADD COLUMN about TEXT CHECK (about IS NULL OR json_type(about) = 'array');

-- The names of those who are spoken about, without case and marks (src/store/name-key.ts).
CREATE TABLE mentioned_name (
  number INTEGER PRIMARY KEY,
  name_key TEXT NOT NULL CHECK (name_key <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization')),
  -- The last word of a person's key.
  surname_key TEXT CHECK (surname_key <> ''),
  UNIQUE (name_key, kind)
) STRICT;

CREATE INDEX mentioned_name_by_surname ON mentioned_name (surname_key) WHERE surname_key IS NOT NULL;

-- Each name once for a quote.
CREATE TABLE quote_mention (
  name_number INTEGER NOT NULL REFERENCES mentioned_name (number),
  -- That of the quote.
  place INTEGER NOT NULL,
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  -- Who is meant, where the article quotes them as well; else the name says it, whenever it is asked.
  speaker_number INTEGER REFERENCES speaker (number) ON DELETE SET NULL,
  PRIMARY KEY (name_number, place, quote_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_mention_by_quote ON quote_mention (quote_number);

CREATE INDEX quote_mention_by_speaker ON quote_mention (speaker_number, place) WHERE speaker_number IS NOT NULL;

CREATE TRIGGER quote_mention_moved AFTER UPDATE OF place ON quote WHEN new.place <> old.place BEGIN
  UPDATE quote_mention SET place = new.place WHERE quote_number = new.number;
END;

CREATE TRIGGER quote_mention_gone AFTER DELETE ON quote_mention BEGIN
  DELETE FROM mentioned_name WHERE number = old.name_number
    AND NOT EXISTS (SELECT 1 FROM quote_mention WHERE name_number = old.name_number);
END;
