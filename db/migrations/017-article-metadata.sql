-- What senders say of an article that has no column of its own: an object of theirs, as each revision had it.

CREATE TABLE article_metadata (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  metadata TEXT NOT NULL CHECK (json_type(metadata) = 'object'),
  PRIMARY KEY (article_number, revision)
) STRICT;
