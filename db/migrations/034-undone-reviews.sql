-- What people do to a quote can be undone: a change keeps what it replaced and
-- what of that `before` does not say, and who took it back. Changes of earlier
-- versions keep nothing, and stay.

-- {wordsChanged, withdrawnAt, cueKind, about, speakers}; NULL where an engine did it, or an earlier version wrote it.
ALTER TABLE quote_change ADD COLUMN kept TEXT CHECK (kept IS NULL OR json_type(kept) = 'object');

ALTER TABLE quote_change ADD COLUMN undone_at TEXT CHECK (
  undone_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
);

ALTER TABLE quote_change ADD COLUMN undone_by TEXT;

ALTER TABLE quote_change ADD COLUMN undone_key_id TEXT;

ALTER TABLE quote_change ADD COLUMN undone_key_name TEXT;
