-- The names that clients see, in the database too: an article's newspaper is its outlet (a source is the words that
-- name a speaker), what a rejected span is has the field's words, and rules are spelt as Americans spell.

-- SQLite changes the name in the index and in the trigger that use it as well.
ALTER TABLE article RENAME COLUMN source TO outlet;
ALTER TABLE article_revision RENAME COLUMN source TO outlet;

CREATE TABLE new_rejected (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('title', 'nickname', 'scare-quotes', 'term', 'boilerplate')),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  PRIMARY KEY (article_number, ordinal)
) STRICT, WITHOUT ROWID;

INSERT INTO new_rejected (article_number, ordinal, kind, start_offset, end_offset)
SELECT article_number, ordinal, CASE kind WHEN 'scare' THEN 'scare-quotes' WHEN 'mention' THEN 'term' ELSE kind END,
  start_offset, end_offset
FROM rejected;

DROP TABLE rejected;
ALTER TABLE new_rejected RENAME TO rejected;

-- Within a string of JSON the marks would be escaped, so that these are the rules alone, and no words of an article.
UPDATE quote SET evidence = replace(evidence, '"rule":"organisation-', '"rule":"organization-')
WHERE instr(evidence, '"rule":"organisation-') > 0;

-- Kept answers have the old names.
DELETE FROM idempotency_key;
