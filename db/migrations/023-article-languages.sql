-- Articles, and quotes of articles, by language.

CREATE INDEX article_by_language ON article (language, published_key, id);
