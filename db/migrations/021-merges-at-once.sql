-- Speakers who were merged at once are one change to people: it is listed once, and undone at once.

-- The number of the first of them, for each of them.
ALTER TABLE speaker_change ADD COLUMN batch_number INTEGER;

CREATE INDEX speaker_change_by_batch ON speaker_change (batch_number, number) WHERE batch_number IS NOT NULL;
