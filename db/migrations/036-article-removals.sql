-- An article of many quotes that is being deleted: they go in steps, so that others can write between them, and after a
-- stop of the service the steps go on from here. Until the last the article is there, with the quotes that are left.

CREATE TABLE article_removal (
  article_number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE
) STRICT;
