-- Articles by the words of title and text, by outlet and by the sender's own id.

CREATE VIRTUAL TABLE article_search USING fts5 (
  title,
  text,
  content = 'article',
  content_rowid = 'number',
  columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO article_search (article_search) VALUES ('rebuild');

CREATE TRIGGER article_search_gone AFTER DELETE ON article BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;

CREATE TRIGGER article_search_changed AFTER UPDATE OF title, text ON article
WHEN (new.title, new.text) IS NOT (old.title, old.text) BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
  INSERT INTO article_search (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE INDEX article_by_outlet ON article (outlet COLLATE NOCASE, published_key, id) WHERE outlet IS NOT NULL;

CREATE INDEX article_by_external_id ON article (external_id) WHERE external_id IS NOT NULL;
