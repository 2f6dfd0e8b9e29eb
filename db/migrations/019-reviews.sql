-- Review as work: which key did what, whose words a revision has changed, and what is to be reviewed first.

-- The key that a person's request came with, as it was called then; NULL without one.
ALTER TABLE quote_change ADD COLUMN key_id TEXT;
ALTER TABLE quote_change ADD COLUMN key_name TEXT;

-- 1 where a revision has other words than those that a person reviewed, though nearly the same.
ALTER TABLE quote ADD COLUMN words_changed INTEGER NOT NULL DEFAULT 0 CHECK (words_changed IN (0, 1));

-- With the status, so that the least sure ones that nobody reviewed are found without looking at the others.
DROP INDEX quote_by_confidence;
CREATE INDEX quote_by_confidence ON quote (confidence, place, status) WHERE listed = 1;
