-- Which access key changed a speaker, or handed in a revision: `by` is only what people call themselves.

-- The key that the request came with, as it was called then; NULL without one, and for what was done before.
ALTER TABLE speaker_change ADD COLUMN key_id TEXT;
ALTER TABLE speaker_change ADD COLUMN key_name TEXT;
ALTER TABLE speaker_change ADD COLUMN undone_key_id TEXT;
ALTER TABLE speaker_change ADD COLUMN undone_key_name TEXT;

-- Of who undoes it.
ALTER TABLE speaker_move ADD COLUMN key_id TEXT;
ALTER TABLE speaker_move ADD COLUMN key_name TEXT;

-- Apart from the articles, whose rows end with a long text; no row for a revision without one.
CREATE TABLE revision_key (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  key_id TEXT NOT NULL,
  key_name TEXT NOT NULL,
  PRIMARY KEY (article_number, revision)
) STRICT, WITHOUT ROWID;
