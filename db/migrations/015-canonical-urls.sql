-- The address that the page of an article gives itself. It says where the article is read, and not which one it is: other
-- articles may give the same. It has a table of its own, since a column would come after the text, through which lists
-- would have to read.

CREATE TABLE canonical_url (
  article_number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
  url TEXT NOT NULL CHECK (url <> '')
) STRICT;
