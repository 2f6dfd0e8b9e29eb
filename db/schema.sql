-- What the migrations in db/migrations add up to, to be read only.
-- Written by "npm run schema"; a test compares it with a fresh database.

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE speaker_form (
  number INTEGER PRIMARY KEY,
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  form TEXT NOT NULL CHECK (form <> ''),
  name_key TEXT NOT NULL CHECK (name_key <> ''),
  article_count INTEGER NOT NULL DEFAULT 0 CHECK (article_count >= 0), confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
  UNIQUE (speaker_number, form)
) STRICT;

CREATE INDEX speaker_form_by_key ON speaker_form (name_key, speaker_number);

CREATE VIRTUAL TABLE speaker_search USING fts5 (
  name_key,
  content = 'speaker_form',
  content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2 3'
);

CREATE TRIGGER speaker_search_gone AFTER DELETE ON speaker_form BEGIN
  INSERT INTO speaker_search (speaker_search, rowid, name_key) VALUES ('delete', old.number, old.name_key);
END;

CREATE TRIGGER speaker_search_changed AFTER UPDATE OF name_key ON speaker_form BEGIN
  INSERT INTO speaker_search (speaker_search, rowid, name_key) VALUES ('delete', old.number, old.name_key);
  INSERT INTO speaker_search (rowid, name_key) VALUES (new.number, new.name_key);
END;

CREATE TABLE "article" (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  outlet TEXT,
  external_id TEXT,
  url TEXT UNIQUE,
  text_sha256 TEXT NOT NULL UNIQUE CHECK (length(text_sha256) = 64),
  title TEXT,
  author TEXT,
  -- One spelling of an instant, so that order of text is order of time.
  published_at TEXT CHECK (
    published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- What lists are sorted by: a row of NULLs cannot be compared with a position, and '' is before every date.
  published_key TEXT NOT NULL GENERATED ALWAYS AS (coalesce(published_at, '')) VIRTUAL,
  language TEXT NOT NULL CHECK (language <> ''),
  created_at TEXT NOT NULL CHECK (
    created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- From 1; when and by whom the latest was handed in. NULLs for the first.
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  revised_at TEXT CHECK (
    revised_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  revised_by TEXT,
  -- The version of the engine that read the text last.
  engine TEXT NOT NULL CHECK (engine <> ''),
  -- Last, so that lists do not read through the pages of a long text.
  text TEXT NOT NULL
, reader TEXT CHECK (reader IN ('pretrained', 'linear', 'patterns'))) STRICT;

CREATE UNIQUE INDEX article_external_id ON article (coalesce(outlet, ''), external_id) WHERE external_id IS NOT NULL;

CREATE INDEX article_by_date ON article (published_key, id);

CREATE INDEX article_by_engine ON article (engine, number);

CREATE TABLE article_revision (
  number INTEGER PRIMARY KEY,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  outlet TEXT,
  external_id TEXT,
  url TEXT,
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  title TEXT,
  author TEXT,
  published_at TEXT CHECK (
    published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  language TEXT NOT NULL CHECK (language <> ''),
  -- When and by whom it was handed in.
  created_at TEXT NOT NULL CHECK (
    created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  created_by TEXT,
  text TEXT NOT NULL,
  UNIQUE (article_number, revision)
) STRICT;

CREATE TABLE quote_change (
  number INTEGER PRIMARY KEY,
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  action TEXT NOT NULL CHECK (
    action IN ('added', 'reviewed', 'corrected', 'moved', 'reanalysed', 'withdrawn', 'restored')
  ),
  at TEXT NOT NULL CHECK (
    at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- Who did it, as they call themselves; NULL where nobody said so.
  by TEXT,
  -- The engine that did it; NULL where a person did.
  engine TEXT,
  note TEXT,
  -- {status, type, parts: [{start, end, text}], speakers: [{id, name}], withdrawn, revision}; NULL before it was there.
  before TEXT CHECK (before IS NULL OR json_type(before) = 'object'),
  after TEXT NOT NULL CHECK (json_type(after) = 'object')
, key_id TEXT, key_name TEXT, kept TEXT CHECK (kept IS NULL OR json_type(kept) = 'object'), undone_at TEXT CHECK (
  undone_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
), undone_by TEXT, undone_key_id TEXT, undone_key_name TEXT) STRICT;

CREATE INDEX quote_change_by_quote ON quote_change (quote_number, number);

CREATE TABLE "speaker" (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'document', 'unnamed')),
  -- The name without case, marks and honorifics (src/store/name-key.ts): what lists are sorted by.
  name_key TEXT NOT NULL CHECK (name_key <> ''),
  -- What the speaker is called elsewhere: "wikidata:Q7747".
  external_id TEXT UNIQUE CHECK (external_id <> ''),
  -- 1 where a person has named or merged them: then they stay, even if nothing quotes them.
  curated INTEGER NOT NULL DEFAULT 0 CHECK (curated IN (0, 1)),
  -- Of listed quotes only.
  quote_count INTEGER NOT NULL DEFAULT 0 CHECK (quote_count >= 0),
  article_count INTEGER NOT NULL DEFAULT 0 CHECK (article_count >= 0),
  -- First and last date that they are quoted with; '' for none.
  first_key TEXT NOT NULL DEFAULT '',
  last_key TEXT NOT NULL DEFAULT '',
  shown INTEGER NOT NULL GENERATED ALWAYS AS (quote_count > 0 OR curated = 1) VIRTUAL
, word_count INTEGER NOT NULL DEFAULT 0 CHECK (word_count >= 0), first_quote_count INTEGER NOT NULL DEFAULT 0 CHECK (first_quote_count >= 0), first_word_count INTEGER NOT NULL DEFAULT 0 CHECK (first_word_count >= 0), she_count INTEGER NOT NULL DEFAULT 0 CHECK (she_count >= 0), he_count INTEGER NOT NULL DEFAULT 0 CHECK (he_count >= 0), they_count INTEGER NOT NULL DEFAULT 0 CHECK (they_count >= 0), pronouns TEXT GENERATED ALWAYS AS (
  CASE
    WHEN she_count > he_count + they_count THEN 'she'
    WHEN he_count > she_count + they_count THEN 'he'
    WHEN they_count > she_count + he_count THEN 'they'
  END
) VIRTUAL) STRICT;

CREATE TABLE speaker_link (
  link_key TEXT NOT NULL CHECK (link_key <> ''),
  -- Of those who are called so in an article; a speaker's own kind may have been corrected.
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'group', 'document', 'unnamed')),
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)), outer_key TEXT CHECK (outer_key <> ''), middle_names TEXT,
  PRIMARY KEY (link_key, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX speaker_link_by_speaker ON speaker_link (speaker_number);

CREATE TABLE speaker_outlet (
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  outlet TEXT NOT NULL,
  article_count INTEGER NOT NULL CHECK (article_count >= 0),
  PRIMARY KEY (speaker_number, outlet)
) STRICT, WITHOUT ROWID;

CREATE TABLE merged_speaker (
  id TEXT PRIMARY KEY,
  survivor_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX merged_speaker_by_survivor ON merged_speaker (survivor_number);

CREATE TABLE speaker_change (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  action TEXT NOT NULL CHECK (action IN ('edit', 'merge', 'split')),
  -- Who was edited, who survives, or from whom another was split off.
  speaker_id TEXT NOT NULL,
  -- Who was merged into them, or who was split off.
  other_id TEXT,
  at TEXT NOT NULL CHECK (
    at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  by TEXT,
  note TEXT,
  -- {name, kind, aliases, externalId} of the edited or of the merged speaker; for a merge with the names that led there.
  before TEXT NOT NULL CHECK (json_type(before) = 'object'),
  after TEXT NOT NULL CHECK (json_type(after) = 'object'),
  undone_at TEXT CHECK (
    undone_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  undone_by TEXT, batch_number INTEGER, key_id TEXT, key_name TEXT, undone_key_id TEXT, undone_key_name TEXT,
  CHECK ((action = 'edit') = (other_id IS NULL))
) STRICT;

CREATE INDEX speaker_change_by_speaker ON speaker_change (speaker_id, number);

CREATE INDEX speaker_change_by_other ON speaker_change (other_id, number);

CREATE TABLE moved_quote (
  change_number INTEGER NOT NULL REFERENCES speaker_change (number) ON DELETE CASCADE,
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  -- 1 where both had said it together, so that the one that it moved to was there already.
  joint INTEGER NOT NULL CHECK (joint IN (0, 1)),
  PRIMARY KEY (change_number, quote_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX moved_quote_by_quote ON moved_quote (quote_number);

CREATE TABLE moved_article (
  change_number INTEGER NOT NULL REFERENCES speaker_change (number) ON DELETE CASCADE,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  -- The forms of the name in it, ["Ann Lee", "Lee"]: of the one that was moved from, and of the other if it was there.
  forms TEXT NOT NULL CHECK (json_type(forms) = 'array'),
  other_forms TEXT CHECK (other_forms IS NULL OR json_type(other_forms) = 'array'), pronouns TEXT CHECK (pronouns IN ('she', 'he', 'they')), other_pronouns TEXT CHECK (other_pronouns IN ('she', 'he', 'they')),
  PRIMARY KEY (change_number, article_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX moved_article_by_article ON moved_article (article_number);

CREATE TABLE idempotency_key (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  -- Of the method, the address and the body.
  request_sha256 TEXT NOT NULL CHECK (length(request_sha256) = 64),
  -- While in flight, when its process last said that it still works on it; then when it was answered. In milliseconds since 1970.
  touched_at INTEGER NOT NULL,
  status INTEGER CHECK (status BETWEEN 200 AND 299),
  -- {name: value}
  headers TEXT CHECK (headers IS NULL OR json_type(headers) = 'object'),
  body TEXT,
  CHECK ((status IS NULL) = (headers IS NULL) AND (status IS NULL) = (body IS NULL))
) STRICT;

CREATE INDEX idempotency_key_by_age ON idempotency_key (touched_at);

CREATE TABLE "quote_speaker" (
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  article_number INTEGER NOT NULL,
  -- Those of the quote.
  place INTEGER NOT NULL,
  listed INTEGER NOT NULL CHECK (listed IN (0, 1)), word_count INTEGER NOT NULL DEFAULT 0 CHECK (word_count >= 0),
  PRIMARY KEY (quote_number, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX quote_speaker_by_place ON quote_speaker (speaker_number, listed, place);

CREATE TABLE "article_speaker" (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  -- In order of first quote.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  -- Every form of the name that the article uses: ["Ann Lee", "Lee"]. Each is a form of the speaker.
  forms TEXT NOT NULL CHECK (json_type(forms) = 'array'),
  -- The date and the source of the article.
  published_key TEXT NOT NULL,
  outlet TEXT,
  -- Of listed quotes.
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0), pronouns TEXT CHECK (pronouns IN ('she', 'he', 'they')),
  PRIMARY KEY (article_number, speaker_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_speaker_by_role ON article_speaker (speaker_number, role, published_key);

CREATE INDEX article_speaker_by_date ON article_speaker (speaker_number, published_key) WHERE quote_count > 0;

CREATE TABLE speaker_role (
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  role TEXT NOT NULL,
  article_count INTEGER NOT NULL CHECK (article_count >= 0),
  -- '' for no date.
  first_key TEXT NOT NULL,
  last_key TEXT NOT NULL,
  PRIMARY KEY (speaker_number, role)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE quote_search USING fts5 (
  words,
  content = 'quote',
  content_rowid = 'place',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE quote_vocabulary USING fts5vocab (quote_search, 'row');

CREATE TRIGGER quote_speaker_gone AFTER DELETE ON quote_speaker WHEN old.listed = 1 BEGIN
  UPDATE article_speaker SET quote_count = quote_count - 1
  WHERE article_number = old.article_number AND speaker_number = old.speaker_number;
END;

CREATE TRIGGER quote_speaker_changed AFTER UPDATE OF listed, speaker_number ON quote_speaker
WHEN new.listed <> old.listed OR new.speaker_number <> old.speaker_number BEGIN
  UPDATE article_speaker SET quote_count = quote_count - old.listed
  WHERE article_number = old.article_number AND speaker_number = old.speaker_number;
  UPDATE article_speaker SET quote_count = quote_count + new.listed
  WHERE article_number = new.article_number AND speaker_number = new.speaker_number;
END;

CREATE TRIGGER article_speaker_counted AFTER UPDATE OF quote_count, published_key, outlet ON article_speaker
WHEN (new.quote_count, new.published_key, new.outlet) IS NOT (old.quote_count, old.published_key, old.outlet) BEGIN
  UPDATE speaker SET
    quote_count = quote_count + new.quote_count - old.quote_count,
    article_count = article_count + (new.quote_count > 0) - (old.quote_count > 0),
    first_key = (SELECT coalesce(min(published_key), '') FROM article_speaker
      WHERE speaker_number = new.speaker_number AND quote_count > 0 AND published_key > ''),
    last_key = (SELECT coalesce(max(published_key), '') FROM article_speaker
      WHERE speaker_number = new.speaker_number AND quote_count > 0)
  WHERE number = new.speaker_number;
  UPDATE speaker_outlet SET article_count = article_count - 1
  WHERE old.quote_count > 0 AND speaker_number = old.speaker_number AND outlet = old.outlet;
  INSERT INTO speaker_outlet (speaker_number, outlet, article_count)
  SELECT new.speaker_number, new.outlet, 1 WHERE new.quote_count > 0 AND new.outlet IS NOT NULL
  ON CONFLICT DO UPDATE SET article_count = article_count + 1;
  DELETE FROM speaker_outlet
  WHERE speaker_number = old.speaker_number AND outlet = old.outlet AND article_count = 0;
END;

CREATE TRIGGER article_speaker_called AFTER UPDATE OF role, published_key ON article_speaker
WHEN (new.role, new.published_key) IS NOT (old.role, old.published_key) BEGIN
  INSERT INTO speaker_role (speaker_number, role, article_count, first_key, last_key)
  SELECT new.speaker_number, new.role, 1, '', '' WHERE new.role IS NOT NULL
  ON CONFLICT DO UPDATE SET article_count = article_count + 1;
  UPDATE speaker_role SET article_count = article_count - 1
  WHERE speaker_number = old.speaker_number AND role = old.role;
  UPDATE speaker_role SET
    first_key = (SELECT coalesce(min(a.published_key), '') FROM article_speaker AS a
      WHERE a.speaker_number = speaker_role.speaker_number AND a.role = speaker_role.role AND a.published_key > ''),
    last_key = (SELECT coalesce(max(a.published_key), '') FROM article_speaker AS a
      WHERE a.speaker_number = speaker_role.speaker_number AND a.role = speaker_role.role)
  WHERE speaker_number = new.speaker_number AND role IN (old.role, new.role);
  DELETE FROM speaker_role WHERE speaker_number = old.speaker_number AND role = old.role AND article_count = 0;
END;

CREATE TRIGGER article_speaker_formed AFTER UPDATE OF forms ON article_speaker WHEN new.forms <> old.forms BEGIN
  UPDATE speaker_form SET article_count = article_count + 1
  WHERE speaker_number = new.speaker_number AND form IN (SELECT value FROM json_each(new.forms));
  UPDATE speaker_form SET article_count = article_count - 1
  WHERE speaker_number = old.speaker_number AND form IN (SELECT value FROM json_each(old.forms));
  DELETE FROM speaker_form
  WHERE speaker_number = old.speaker_number AND form IN (SELECT value FROM json_each(old.forms))
    AND article_count = 0 AND confirmed = 0;
END;

CREATE TRIGGER article_speaker_gone AFTER DELETE ON article_speaker BEGIN
  UPDATE speaker SET
    quote_count = quote_count - old.quote_count,
    article_count = article_count - (old.quote_count > 0),
    first_key = (SELECT coalesce(min(published_key), '') FROM article_speaker
      WHERE speaker_number = old.speaker_number AND quote_count > 0 AND published_key > ''),
    last_key = (SELECT coalesce(max(published_key), '') FROM article_speaker
      WHERE speaker_number = old.speaker_number AND quote_count > 0)
  WHERE number = old.speaker_number;
  UPDATE speaker_outlet SET article_count = article_count - 1
  WHERE old.quote_count > 0 AND speaker_number = old.speaker_number AND outlet = old.outlet;
  DELETE FROM speaker_outlet
  WHERE speaker_number = old.speaker_number AND outlet = old.outlet AND article_count = 0;
  UPDATE speaker_role SET
    article_count = article_count - 1,
    first_key = (SELECT coalesce(min(published_key), '') FROM article_speaker
      WHERE speaker_number = old.speaker_number AND role = old.role AND published_key > ''),
    last_key = (SELECT coalesce(max(published_key), '') FROM article_speaker
      WHERE speaker_number = old.speaker_number AND role = old.role)
  WHERE speaker_number = old.speaker_number AND role = old.role;
  DELETE FROM speaker_role WHERE speaker_number = old.speaker_number AND role = old.role AND article_count = 0;
  UPDATE speaker_form SET article_count = article_count - 1
  WHERE speaker_number = old.speaker_number AND form IN (SELECT value FROM json_each(old.forms));
  DELETE FROM speaker_form
  WHERE speaker_number = old.speaker_number AND form IN (SELECT value FROM json_each(old.forms))
    AND article_count = 0 AND confirmed = 0;
  DELETE FROM speaker WHERE number = old.speaker_number AND curated = 0
    AND NOT EXISTS (SELECT 1 FROM article_speaker WHERE speaker_number = old.speaker_number);
END;

CREATE TABLE "access_key" (
  number INTEGER PRIMARY KEY,
  -- Public: it stands in lists and in logs.
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 12 AND id NOT GLOB '*[^0-9a-f]*'),
  -- What people call it: who has it, or what it is for.
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  -- One round is enough: nobody can guess the 256 random bits of a secret, as they can a password.
  secret_sha256 BLOB NOT NULL CHECK (length(secret_sha256) = 32),
  -- Each allows what those before it do.
  scope TEXT NOT NULL CHECK (scope IN ('read', 'write', 'admin')),
  created_at TEXT NOT NULL CHECK (
    created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- To the minute.
  last_used_at TEXT CHECK (
    last_used_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- The row stays: an archive that once had a key is never open to all again by itself.
  revoked_at TEXT CHECK (
    revoked_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  )
, expires_at TEXT CHECK (
  expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
)) STRICT;

CREATE TABLE "rejected" (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('title', 'nickname', 'scare-quotes', 'term', 'boilerplate')),
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  PRIMARY KEY (article_number, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE speaker_move (
  -- What is being done, or undone.
  change_number INTEGER PRIMARY KEY REFERENCES speaker_change (number) ON DELETE CASCADE,
  action TEXT NOT NULL CHECK (action IN ('merge', 'undo-merge', 'undo-split')),
  -- Who undoes it, as they call themselves.
  by TEXT,
  -- Articles with a row id up to this have been gone through; only an undone merge goes through them in order.
  done_to INTEGER NOT NULL DEFAULT 0 CHECK (done_to >= 0)
, key_id TEXT, key_name TEXT) STRICT;

CREATE INDEX speaker_link_by_outer_key ON speaker_link (outer_key, kind) WHERE outer_key IS NOT NULL;

CREATE TABLE canonical_url (
  article_number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
  url TEXT NOT NULL CHECK (url <> '')
) STRICT;

CREATE INDEX speaker_by_name ON speaker (kind, name_key, id) WHERE shown = 1;

CREATE INDEX speaker_by_quotes ON speaker (kind, quote_count, id) WHERE shown = 1;

CREATE INDEX speaker_by_last ON speaker (kind, last_key, id) WHERE shown = 1;

CREATE TABLE article_metadata (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  metadata TEXT NOT NULL CHECK (json_type(metadata) = 'object'),
  PRIMARY KEY (article_number, revision)
) STRICT;

CREATE TABLE vouched_name (
  number INTEGER PRIMARY KEY,
  speaker_number INTEGER NOT NULL REFERENCES speaker (number) ON DELETE CASCADE,
  form TEXT NOT NULL CHECK (form <> ''),
  -- The form without case and marks, with its title (src/store/name-key.ts): "president bush".
  called_key TEXT NOT NULL CHECK (called_key <> ''),
  -- The articles in which it holds: published from the one on and before the other. NULL for no bound.
  from_at TEXT CHECK (
    from_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  to_at TEXT CHECK (
    to_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  )
) STRICT;

CREATE INDEX vouched_name_by_key ON vouched_name (called_key);

CREATE INDEX vouched_name_by_speaker ON vouched_name (speaker_number);

CREATE VIRTUAL TABLE article_search USING fts5 (
  title,
  text,
  content = 'article',
  content_rowid = 'number',
  columnsize = 0,
  tokenize = 'unicode61 remove_diacritics 2'
);

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

CREATE INDEX speaker_change_by_batch ON speaker_change (batch_number, number) WHERE batch_number IS NOT NULL;

CREATE TABLE "quote" (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  -- The seconds of its article's date, then the order within them; highest first in the list.
  place INTEGER NOT NULL CHECK (place > 0),
  -- That of its article. Its case does not matter.
  outlet TEXT COLLATE NOCASE,
  type TEXT NOT NULL CHECK (type IN ('direct', 'mixed', 'indirect')),
  status TEXT NOT NULL DEFAULT 'unreviewed' CHECK (status IN ('unreviewed', 'confirmed', 'corrected', 'rejected')),
  -- When, and whether because the article has lost its words or because the engine no longer finds it.
  withdrawn_at TEXT CHECK (
    withdrawn_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  withdrawn_because TEXT CHECK (withdrawn_because IN ('text', 'engine')),
  -- 1 where a reviewed quote stands with other words than were reviewed.
  words_changed INTEGER NOT NULL DEFAULT 0 CHECK (words_changed IN (0, 1)),
  -- A column of its own, since no index covers a query that asks for a generated one.
  listed INTEGER NOT NULL CHECK (listed = (status <> 'rejected' AND withdrawn_at IS NULL)),
  -- The version of the engine that found it; NULL where a person added it.
  engine TEXT CHECK (engine <> ''),
  -- The revision of the article whose text its offsets count.
  revision INTEGER NOT NULL CHECK (revision >= 1),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  cue_start INTEGER CHECK (cue_start >= 0),
  cue_end INTEGER CHECK (cue_end > cue_start),
  cue_text TEXT,
  -- NULL also for quotes of engines that did not tell.
  cue_kind TEXT CHECK (cue_kind IN ('saying', 'writing', 'thinking', 'wanting', 'doing')),
  source_start INTEGER CHECK (source_start >= 0),
  source_end INTEGER CHECK (source_end > source_start),
  source_text TEXT,
  -- How many words stand in it, between white space.
  word_count INTEGER NOT NULL CHECK (word_count >= 0),
  -- [[start, end], …] of its parts, in text order.
  parts TEXT NOT NULL CHECK (json_type(parts) = 'array' AND json_array_length(parts) > 0),
  -- The words of all parts, one after the other with a line feed between them.
  words TEXT NOT NULL,
  -- [[step, rule, start, words, …]]: a start and the words for each of its spans.
  evidence TEXT NOT NULL CHECK (json_type(evidence) = 'array'), about TEXT CHECK (about IS NULL OR json_type(about) = 'array'),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_because IS NULL)),
  CHECK ((cue_start IS NULL) = (cue_end IS NULL) AND (cue_start IS NULL) = (cue_text IS NULL)),
  CHECK ((source_start IS NULL) = (source_end IS NULL) AND (source_start IS NULL) = (source_text IS NULL))
) STRICT;

CREATE UNIQUE INDEX quote_by_article ON quote (article_number, place);

CREATE INDEX quote_by_type ON quote (type, place) WHERE listed = 1;

CREATE INDEX quote_by_outlet ON quote (outlet, place) WHERE listed = 1;

CREATE INDEX quote_by_status ON quote (status, place) WHERE status <> 'unreviewed' AND withdrawn_at IS NULL;

CREATE INDEX quote_withdrawn ON quote (place) WHERE withdrawn_at IS NOT NULL;

CREATE TRIGGER quote_search_gone AFTER DELETE ON quote BEGIN
  INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', old.place, old.words);
END;

CREATE TRIGGER quote_search_changed AFTER UPDATE OF words ON quote BEGIN
  INSERT INTO quote_search (quote_search, rowid, words) VALUES ('delete', old.place, old.words);
  INSERT INTO quote_search (rowid, words) VALUES (new.place, new.words);
END;

CREATE TRIGGER article_dated AFTER UPDATE OF published_at, outlet ON article BEGIN
  UPDATE quote SET outlet = new.outlet WHERE article_number = new.number AND outlet COLLATE BINARY IS NOT new.outlet;
  UPDATE article_speaker SET published_key = new.published_key, outlet = new.outlet WHERE article_number = new.number;
END;

CREATE INDEX quote_by_confidence ON quote (confidence, place, status) WHERE listed = 1;

CREATE INDEX article_by_language ON article (language, published_key, id);

CREATE VIRTUAL TABLE name_vocabulary USING fts5vocab (speaker_search, 'row');

CREATE INDEX quote_by_place ON quote (place, listed, confidence, type, outlet, word_count, article_number, cue_kind);

CREATE TABLE revision_key (
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  key_id TEXT NOT NULL,
  key_name TEXT NOT NULL,
  PRIMARY KEY (article_number, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE quote_cluster (
  number INTEGER PRIMARY KEY,
  leader_number INTEGER NOT NULL UNIQUE REFERENCES quote (number) ON DELETE CASCADE
) STRICT;

CREATE TABLE quote_fingerprint (
  fingerprint INTEGER NOT NULL,
  cluster_number INTEGER NOT NULL REFERENCES quote_cluster (number) ON DELETE CASCADE,
  PRIMARY KEY (fingerprint, cluster_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_fingerprint_by_cluster ON quote_fingerprint (cluster_number);

CREATE TABLE quote_occurrence (
  quote_number INTEGER PRIMARY KEY REFERENCES quote (number) ON DELETE CASCADE,
  cluster_number INTEGER NOT NULL REFERENCES quote_cluster (number) ON DELETE CASCADE,
  -- That of the quote.
  place INTEGER NOT NULL,
  -- The same, but what has no date comes after what has: which occurrence is the earliest.
  turn INTEGER NOT NULL CHECK (turn = CASE WHEN place < 16777216 THEN place + 9223372036837998591 ELSE place END),
  -- Whether the named speakers of the cluster are not one.
  disputed INTEGER NOT NULL DEFAULT 0 CHECK (disputed IN (0, 1))
) STRICT;

CREATE INDEX quote_occurrence_by_cluster ON quote_occurrence (cluster_number, turn, place);

CREATE INDEX quote_occurrence_disputed ON quote_occurrence (place, cluster_number) WHERE disputed = 1;

CREATE TABLE quote_to_cluster (
  quote_number INTEGER PRIMARY KEY REFERENCES quote (number) ON DELETE CASCADE
) STRICT;

CREATE TABLE cluster_to_compare (
  cluster_number INTEGER PRIMARY KEY REFERENCES quote_cluster (number) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER quote_to_cluster_changed AFTER UPDATE OF words, type, listed ON quote
WHEN (new.words, new.type, new.listed) IS NOT (old.words, old.type, old.listed) BEGIN
  DELETE FROM quote_cluster WHERE leader_number = new.number;
  DELETE FROM quote_occurrence WHERE quote_number = new.number;
  INSERT OR IGNORE INTO quote_to_cluster (quote_number) VALUES (new.number);
END;

CREATE TRIGGER quote_occurrence_placed AFTER UPDATE OF place ON quote BEGIN
  UPDATE quote_occurrence SET
    place = new.place,
    turn = CASE WHEN new.place < 16777216 THEN new.place + 9223372036837998591 ELSE new.place END
  WHERE quote_number = new.number;
END;

CREATE TRIGGER quote_cluster_gone BEFORE DELETE ON quote_cluster BEGIN
  INSERT OR IGNORE INTO quote_to_cluster (quote_number)
  SELECT quote_number FROM quote_occurrence WHERE cluster_number = old.number AND quote_number <> old.leader_number;
END;

CREATE TRIGGER quote_occurrence_gone AFTER DELETE ON quote_occurrence BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT number FROM quote_cluster WHERE number = old.cluster_number;
END;

CREATE TRIGGER cluster_speaker_gone AFTER DELETE ON quote_speaker BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT cluster_number FROM quote_occurrence WHERE quote_number = old.quote_number;
END;

CREATE TRIGGER cluster_speaker_changed AFTER UPDATE OF speaker_number ON quote_speaker BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT cluster_number FROM quote_occurrence WHERE quote_number = new.quote_number;
END;

CREATE TRIGGER cluster_speaker_named AFTER UPDATE OF kind ON speaker
WHEN (new.kind IN ('person', 'organization')) <> (old.kind IN ('person', 'organization')) BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT o.cluster_number FROM quote_speaker AS said
  CROSS JOIN quote_occurrence AS o ON o.quote_number = said.quote_number WHERE said.speaker_number = new.number;
END;

CREATE TABLE quote_tally (
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  cue_kind TEXT NOT NULL,
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
  word_count INTEGER NOT NULL CHECK (word_count >= 0),
  PRIMARY KEY (type, status, cue_kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE month_tally (
  month TEXT PRIMARY KEY,
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
  word_count INTEGER NOT NULL CHECK (word_count >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE outlet_tally (
  outlet TEXT PRIMARY KEY COLLATE NOCASE,
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
  word_count INTEGER NOT NULL CHECK (word_count >= 0),
  article_count INTEGER NOT NULL CHECK (article_count >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_tally (
  article_number INTEGER NOT NULL,
  outlet TEXT NOT NULL COLLATE NOCASE,
  quote_count INTEGER NOT NULL CHECK (quote_count >= 0),
  PRIMARY KEY (article_number, outlet)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER quote_untallied AFTER DELETE ON quote WHEN old.withdrawn_at IS NULL BEGIN
  UPDATE quote_tally SET quote_count = quote_count - 1, word_count = word_count - old.word_count
  WHERE type = old.type AND status = old.status AND cue_kind = coalesce(old.cue_kind, '');
  DELETE FROM quote_tally
  WHERE type = old.type AND status = old.status AND cue_kind = coalesce(old.cue_kind, '') AND quote_count = 0;
  UPDATE month_tally SET quote_count = quote_count - 1, word_count = word_count - old.word_count
  WHERE old.listed = 1
    AND month = iif(old.place >> 24 > 3600, strftime('%Y-%m', (old.place >> 24) - 62167219201, 'unixepoch'), '');
  DELETE FROM month_tally
  WHERE month = iif(old.place >> 24 > 3600, strftime('%Y-%m', (old.place >> 24) - 62167219201, 'unixepoch'), '')
    AND quote_count = 0;
  UPDATE article_tally SET quote_count = quote_count - 1
  WHERE old.listed = 1 AND article_number = old.article_number AND outlet = coalesce(old.outlet, '');
  UPDATE outlet_tally SET
    quote_count = quote_count - 1,
    word_count = word_count - old.word_count,
    article_count = article_count - (SELECT a.quote_count = 0 FROM article_tally AS a
      WHERE a.article_number = old.article_number AND a.outlet = coalesce(old.outlet, ''))
  WHERE old.listed = 1 AND outlet = coalesce(old.outlet, '');
  DELETE FROM article_tally
  WHERE article_number = old.article_number AND outlet = coalesce(old.outlet, '') AND quote_count = 0;
  DELETE FROM outlet_tally WHERE outlet = coalesce(old.outlet, '') AND quote_count = 0;
END;

CREATE TRIGGER quote_tallied_anew AFTER UPDATE OF listed, place, outlet, type, status, withdrawn_at, word_count, cue_kind ON quote
WHEN (new.listed, new.place, new.outlet, new.type, new.status, new.withdrawn_at, new.word_count, new.cue_kind)
  IS NOT (old.listed, old.place, old.outlet, old.type, old.status, old.withdrawn_at, old.word_count, old.cue_kind) BEGIN
  UPDATE quote_tally SET quote_count = quote_count - 1, word_count = word_count - old.word_count
  WHERE old.withdrawn_at IS NULL AND type = old.type AND status = old.status AND cue_kind = coalesce(old.cue_kind, '');
  DELETE FROM quote_tally
  WHERE type = old.type AND status = old.status AND cue_kind = coalesce(old.cue_kind, '') AND quote_count = 0;
  UPDATE month_tally SET quote_count = quote_count - 1, word_count = word_count - old.word_count
  WHERE old.listed = 1
    AND month = iif(old.place >> 24 > 3600, strftime('%Y-%m', (old.place >> 24) - 62167219201, 'unixepoch'), '');
  DELETE FROM month_tally
  WHERE month = iif(old.place >> 24 > 3600, strftime('%Y-%m', (old.place >> 24) - 62167219201, 'unixepoch'), '')
    AND quote_count = 0;
  UPDATE article_tally SET quote_count = quote_count - 1
  WHERE old.listed = 1 AND article_number = old.article_number AND outlet = coalesce(old.outlet, '');
  UPDATE outlet_tally SET
    quote_count = quote_count - 1,
    word_count = word_count - old.word_count,
    article_count = article_count - (SELECT a.quote_count = 0 FROM article_tally AS a
      WHERE a.article_number = old.article_number AND a.outlet = coalesce(old.outlet, ''))
  WHERE old.listed = 1 AND outlet = coalesce(old.outlet, '');
  DELETE FROM article_tally
  WHERE article_number = old.article_number AND outlet = coalesce(old.outlet, '') AND quote_count = 0;
  DELETE FROM outlet_tally WHERE outlet = coalesce(old.outlet, '') AND quote_count = 0;
  INSERT INTO quote_tally SELECT new.type, new.status, coalesce(new.cue_kind, ''), 1, new.word_count
  WHERE new.withdrawn_at IS NULL
  ON CONFLICT DO UPDATE SET quote_count = quote_count + 1, word_count = word_count + excluded.word_count;
  INSERT INTO month_tally
  SELECT iif(new.place >> 24 > 3600, strftime('%Y-%m', (new.place >> 24) - 62167219201, 'unixepoch'), ''), 1, new.word_count
  WHERE new.listed = 1
  ON CONFLICT DO UPDATE SET quote_count = quote_count + 1, word_count = word_count + excluded.word_count;
  INSERT INTO article_tally SELECT new.article_number, coalesce(new.outlet, ''), 1 WHERE new.listed = 1
  ON CONFLICT DO UPDATE SET quote_count = quote_count + 1;
  INSERT INTO outlet_tally
  SELECT outlet, 1, new.word_count, quote_count = 1 FROM article_tally
  WHERE new.listed = 1 AND article_number = new.article_number AND outlet = coalesce(new.outlet, '')
  ON CONFLICT DO UPDATE SET
    quote_count = quote_count + 1,
    word_count = word_count + excluded.word_count,
    article_count = article_count + excluded.article_count;
END;

CREATE TRIGGER quote_speaker_moved AFTER UPDATE OF place, listed, word_count ON quote BEGIN
  UPDATE quote_speaker SET place = new.place, listed = new.listed, word_count = new.word_count
  WHERE quote_number = new.number;
END;

CREATE TRIGGER quote_speaker_untallied AFTER DELETE ON quote_speaker WHEN old.listed = 1 BEGIN
  UPDATE speaker SET
    word_count = word_count - old.word_count,
    first_quote_count = first_quote_count - (old.ordinal = 0),
    first_word_count = first_word_count - (old.ordinal = 0) * old.word_count
  WHERE number = old.speaker_number;
END;

CREATE TRIGGER quote_speaker_tallied_anew AFTER UPDATE OF listed, speaker_number, ordinal, word_count ON quote_speaker
WHEN (new.listed, new.speaker_number, new.ordinal, new.word_count)
  <> (old.listed, old.speaker_number, old.ordinal, old.word_count) BEGIN
  UPDATE speaker SET
    word_count = word_count - old.listed * old.word_count,
    first_quote_count = first_quote_count - old.listed * (old.ordinal = 0),
    first_word_count = first_word_count - old.listed * (old.ordinal = 0) * old.word_count
  WHERE number = old.speaker_number;
  UPDATE speaker SET
    word_count = word_count + new.listed * new.word_count,
    first_quote_count = first_quote_count + new.listed * (new.ordinal = 0),
    first_word_count = first_word_count + new.listed * (new.ordinal = 0) * new.word_count
  WHERE number = new.speaker_number;
END;

CREATE TABLE change_log (
  -- Higher than all before: the last entry only goes when a later one comes, so none is given twice.
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('article', 'quote', 'speaker')),
  -- Its row; NULL when that is gone, for the number may be another's then.
  number INTEGER,
  -- Once the row is gone, what it was known by. Kept for good.
  id TEXT,
  -- 0 while nothing has happened to it since the write that made it.
  changed INTEGER NOT NULL CHECK (changed IN (0, 1)),
  -- In milliseconds since 1970.
  at INTEGER NOT NULL,
  UNIQUE (kind, number),
  CHECK ((number IS NULL) <> (id IS NULL))
) STRICT;

CREATE UNIQUE INDEX change_log_by_id ON change_log (id) WHERE id IS NOT NULL;

CREATE TABLE change_log_write (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  since INTEGER NOT NULL
) STRICT;

CREATE TABLE change_log_era (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  after INTEGER NOT NULL CHECK (after >= 0)
) STRICT;

CREATE VIEW change_log_touch (kind, number) AS SELECT kind, number FROM change_log;

CREATE TRIGGER change_log_touched INSTEAD OF INSERT ON change_log_touch BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE kind = new.kind AND number = new.number AND position <= (SELECT since FROM change_log_write);
END;

CREATE TRIGGER article_made_logged AFTER INSERT ON article BEGIN
  INSERT INTO change_log (kind, number, changed, at)
  VALUES ('article', new.number, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER));
END;

CREATE TRIGGER article_changed_logged AFTER UPDATE ON article BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.number);
END;

CREATE TRIGGER article_of_quotes_logged AFTER UPDATE OF title, url, outlet, published_at ON article
WHEN (new.title, new.url, new.outlet, new.published_at) IS NOT (old.title, old.url, old.outlet, old.published_at) BEGIN
  INSERT INTO change_log_touch (kind, number) SELECT 'quote', number FROM quote WHERE article_number = new.number;
END;

CREATE TRIGGER article_gone_logged AFTER DELETE ON article BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    number = NULL,
    id = old.id,
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE kind = 'article' AND number = old.number;
END;

CREATE TRIGGER canonical_url_made_logged AFTER INSERT ON canonical_url BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER canonical_url_changed_logged AFTER UPDATE ON canonical_url BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER canonical_url_gone_logged AFTER DELETE ON canonical_url BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TRIGGER article_metadata_made_logged AFTER INSERT ON article_metadata BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER article_metadata_changed_logged AFTER UPDATE ON article_metadata BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER article_metadata_gone_logged AFTER DELETE ON article_metadata BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TRIGGER rejected_made_logged AFTER INSERT ON rejected BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER rejected_changed_logged AFTER UPDATE ON rejected BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER rejected_gone_logged AFTER DELETE ON rejected BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TRIGGER quote_gone_logged AFTER DELETE ON quote BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    number = NULL,
    id = old.id,
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE kind = 'quote' AND number = old.number;
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TRIGGER quote_speaker_changed_logged AFTER UPDATE OF speaker_number, ordinal ON quote_speaker BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', new.quote_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER quote_speaker_gone_logged AFTER DELETE ON quote_speaker BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', old.quote_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TRIGGER article_speaker_called_logged AFTER UPDATE OF name, role ON article_speaker
WHEN (new.name, new.role) IS NOT (old.name, old.role) BEGIN
  INSERT INTO change_log_touch (kind, number)
  SELECT 'quote', quote_number FROM quote_speaker
  WHERE speaker_number = new.speaker_number AND listed IN (0, 1) AND article_number = new.article_number
    AND place >= (SELECT min(place) FROM quote WHERE article_number = new.article_number)
    AND place <= (SELECT max(place) FROM quote WHERE article_number = new.article_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER article_speaker_changed_logged AFTER UPDATE OF name, role, forms ON article_speaker BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

CREATE TRIGGER speaker_gone_logged AFTER DELETE ON speaker BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    number = NULL,
    id = old.id,
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE kind = 'speaker' AND number = old.number;
END;

CREATE TRIGGER speaker_form_changed_logged AFTER UPDATE OF confirmed, form ON speaker_form BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

CREATE TRIGGER speaker_form_gone_logged AFTER DELETE ON speaker_form BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', old.speaker_number);
END;

CREATE TRIGGER vouched_name_made_logged AFTER INSERT ON vouched_name BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

CREATE TRIGGER vouched_name_changed_logged AFTER UPDATE ON vouched_name BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', old.speaker_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

CREATE TRIGGER vouched_name_gone_logged AFTER DELETE ON vouched_name BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', old.speaker_number);
END;

CREATE TRIGGER merged_speaker_made_logged AFTER INSERT ON merged_speaker BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE id = new.id;
END;

CREATE TRIGGER merged_speaker_changed_logged AFTER UPDATE ON merged_speaker BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE id = new.id;
END;

CREATE TRIGGER merged_speaker_gone_logged AFTER DELETE ON merged_speaker BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE id = old.id;
END;

CREATE TABLE mentioned_name (
  number INTEGER PRIMARY KEY,
  name_key TEXT NOT NULL CHECK (name_key <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization')),
  -- The last word of a person's key.
  surname_key TEXT CHECK (surname_key <> ''),
  UNIQUE (name_key, kind)
) STRICT;

CREATE INDEX mentioned_name_by_surname ON mentioned_name (surname_key) WHERE surname_key IS NOT NULL;

CREATE TABLE quote_mention (
  name_number INTEGER NOT NULL REFERENCES mentioned_name (number),
  -- That of the quote.
  place INTEGER NOT NULL,
  quote_number INTEGER NOT NULL REFERENCES quote (number) ON DELETE CASCADE,
  -- Who is meant, where the article quotes them as well; else the name says it, whenever it is asked.
  speaker_number INTEGER REFERENCES speaker (number) ON DELETE SET NULL,
  PRIMARY KEY (name_number, place, quote_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_mention_by_quote ON quote_mention (quote_number);

CREATE INDEX quote_mention_by_speaker ON quote_mention (speaker_number, place) WHERE speaker_number IS NOT NULL;

CREATE TRIGGER quote_mention_moved AFTER UPDATE OF place ON quote WHEN new.place <> old.place BEGIN
  UPDATE quote_mention SET place = new.place WHERE quote_number = new.number;
END;

CREATE TRIGGER quote_mention_gone AFTER DELETE ON quote_mention BEGIN
  DELETE FROM mentioned_name WHERE number = old.name_number
    AND NOT EXISTS (SELECT 1 FROM quote_mention WHERE name_number = old.name_number);
END;

CREATE TRIGGER article_speaker_pronouns_changed AFTER UPDATE OF pronouns ON article_speaker
WHEN new.pronouns IS NOT old.pronouns BEGIN
  UPDATE speaker SET
    she_count = she_count + (new.pronouns IS 'she') - (old.pronouns IS 'she'),
    he_count = he_count + (new.pronouns IS 'he') - (old.pronouns IS 'he'),
    they_count = they_count + (new.pronouns IS 'they') - (old.pronouns IS 'they')
  WHERE number = new.speaker_number;
END;

CREATE TRIGGER article_speaker_pronouns_gone AFTER DELETE ON article_speaker WHEN old.pronouns IS NOT NULL BEGIN
  UPDATE speaker SET
    she_count = she_count - (old.pronouns = 'she'),
    he_count = he_count - (old.pronouns = 'he'),
    they_count = they_count - (old.pronouns = 'they')
  WHERE number = old.speaker_number;
END;

CREATE TABLE publication (
  number INTEGER PRIMARY KEY,
  article_number INTEGER NOT NULL REFERENCES article (number) ON DELETE CASCADE,
  -- What it is called among those of its article, from 1; kept when others go.
  ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
  outlet TEXT,
  external_id TEXT,
  url TEXT UNIQUE,
  -- The date and the id of its article, which lists are in the order of.
  article_key TEXT NOT NULL,
  article_id TEXT NOT NULL,
  published_at TEXT CHECK (
    published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  created_at TEXT NOT NULL CHECK (
    created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  UNIQUE (article_number, ordinal),
  CHECK (outlet IS NOT NULL OR external_id IS NOT NULL OR url IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX publication_external_id ON publication (coalesce(outlet, ''), external_id)
WHERE external_id IS NOT NULL;

CREATE INDEX publication_by_external_id ON publication (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX publication_by_outlet ON publication (outlet COLLATE NOCASE, article_key, article_id)
WHERE outlet IS NOT NULL;

CREATE TRIGGER publication_dated AFTER UPDATE OF published_at ON article BEGIN
  UPDATE publication SET article_key = new.published_key WHERE article_number = new.number;
END;

CREATE TRIGGER publication_made_logged AFTER INSERT ON publication BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER publication_gone_logged AFTER DELETE ON publication BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('article', old.article_number);
END;

CREATE TABLE session (
  -- One round is enough, as for keys: a token is 256 random bits.
  token_sha256 BLOB PRIMARY KEY CHECK (length(token_sha256) = 32),
  key_number INTEGER NOT NULL REFERENCES access_key (number) ON DELETE CASCADE,
  expires_at TEXT NOT NULL CHECK (
    expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  )
) STRICT, WITHOUT ROWID;

CREATE INDEX session_of_key ON session (key_number, expires_at);

CREATE INDEX session_end ON session (expires_at);

CREATE INDEX quote_change_by_time ON quote_change (at, quote_number)
WHERE action IN ('reviewed', 'corrected') AND undone_at IS NULL;

CREATE TABLE article_removal (
  article_number INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE
) STRICT;

CREATE TABLE bulk_write (
  one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;

CREATE TRIGGER quote_to_cluster_added AFTER INSERT ON quote
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.listed = 1 AND new.type <> 'indirect' BEGIN
  INSERT INTO quote_to_cluster (quote_number) VALUES (new.number);
END;

CREATE TRIGGER quote_tallied AFTER INSERT ON quote
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.withdrawn_at IS NULL BEGIN
  INSERT INTO quote_tally VALUES (new.type, new.status, coalesce(new.cue_kind, ''), 1, new.word_count)
  ON CONFLICT DO UPDATE SET quote_count = quote_count + 1, word_count = word_count + excluded.word_count;
  INSERT INTO month_tally
  SELECT iif(new.place >> 24 > 3600, strftime('%Y-%m', (new.place >> 24) - 62167219201, 'unixepoch'), ''), 1, new.word_count
  WHERE new.listed = 1
  ON CONFLICT DO UPDATE SET quote_count = quote_count + 1, word_count = word_count + excluded.word_count;
  INSERT INTO article_tally SELECT new.article_number, coalesce(new.outlet, ''), 1 WHERE new.listed = 1
  ON CONFLICT DO UPDATE SET quote_count = quote_count + 1;
  INSERT INTO outlet_tally
  SELECT outlet, 1, new.word_count, quote_count = 1 FROM article_tally
  WHERE new.listed = 1 AND article_number = new.article_number AND outlet = coalesce(new.outlet, '')
  ON CONFLICT DO UPDATE SET
    quote_count = quote_count + 1,
    word_count = word_count + excluded.word_count,
    article_count = article_count + excluded.article_count;
END;

CREATE TRIGGER quote_made_logged AFTER INSERT ON quote
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log (kind, number, changed, at)
  VALUES ('quote', new.number, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER));
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER quote_changed_logged AFTER UPDATE ON quote
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', new.number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER quote_speaker_added AFTER INSERT ON quote_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.listed = 1 BEGIN
  UPDATE article_speaker SET quote_count = quote_count + 1
  WHERE article_number = new.article_number AND speaker_number = new.speaker_number;
END;

CREATE TRIGGER quote_speaker_tallied AFTER INSERT ON quote_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.listed = 1 BEGIN
  UPDATE speaker SET
    word_count = word_count + new.word_count,
    first_quote_count = first_quote_count + (new.ordinal = 0),
    first_word_count = first_word_count + (new.ordinal = 0) * new.word_count
  WHERE number = new.speaker_number;
END;

CREATE TRIGGER quote_speaker_made_logged AFTER INSERT ON quote_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('quote', new.quote_number);
  INSERT INTO change_log_touch (kind, number) VALUES ('article', new.article_number);
END;

CREATE TRIGGER cluster_speaker_added AFTER INSERT ON quote_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT OR IGNORE INTO cluster_to_compare (cluster_number)
  SELECT cluster_number FROM quote_occurrence WHERE quote_number = new.quote_number;
END;

CREATE TRIGGER article_speaker_added AFTER INSERT ON article_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  UPDATE speaker SET
    quote_count = quote_count + new.quote_count,
    article_count = article_count + (new.quote_count > 0),
    first_key = CASE
      WHEN new.quote_count > 0 AND new.published_key > '' AND (first_key = '' OR first_key > new.published_key)
      THEN new.published_key ELSE first_key END,
    last_key = CASE WHEN new.quote_count > 0 AND last_key < new.published_key THEN new.published_key ELSE last_key END
  WHERE number = new.speaker_number;
  INSERT INTO speaker_outlet (speaker_number, outlet, article_count)
  SELECT new.speaker_number, new.outlet, 1 WHERE new.quote_count > 0 AND new.outlet IS NOT NULL
  ON CONFLICT DO UPDATE SET article_count = article_count + 1;
  INSERT INTO speaker_role (speaker_number, role, article_count, first_key, last_key)
  SELECT new.speaker_number, new.role, 1, new.published_key, new.published_key WHERE new.role IS NOT NULL
  ON CONFLICT DO UPDATE SET
    article_count = article_count + 1,
    first_key = CASE
      WHEN new.published_key > '' AND (first_key = '' OR first_key > new.published_key)
      THEN new.published_key ELSE first_key END,
    last_key = max(last_key, new.published_key);
  UPDATE speaker_form SET article_count = article_count + 1
  WHERE speaker_number = new.speaker_number AND form IN (SELECT value FROM json_each(new.forms));
END;

CREATE TRIGGER article_speaker_pronouns_added AFTER INSERT ON article_speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) AND new.pronouns IS NOT NULL BEGIN
  UPDATE speaker SET
    she_count = she_count + (new.pronouns = 'she'),
    he_count = he_count + (new.pronouns = 'he'),
    they_count = they_count + (new.pronouns = 'they')
  WHERE number = new.speaker_number;
END;

CREATE TRIGGER speaker_made_logged AFTER INSERT ON speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  UPDATE change_log SET
    position = (SELECT max(position) + 1 FROM change_log),
    number = new.number,
    id = NULL,
    changed = 1,
    at = CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE id = new.id;
  INSERT INTO change_log (kind, number, changed, at)
  SELECT 'speaker', new.number, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER)
  WHERE NOT EXISTS (SELECT 1 FROM change_log WHERE kind = 'speaker' AND number = new.number);
END;

CREATE TRIGGER speaker_changed_logged AFTER UPDATE ON speaker
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.number);
END;

CREATE TRIGGER speaker_form_made_logged AFTER INSERT ON speaker_form
WHEN NOT EXISTS (SELECT 1 FROM bulk_write) BEGIN
  INSERT INTO change_log_touch (kind, number) VALUES ('speaker', new.speaker_number);
END;

CREATE TABLE erasure (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('speaker', 'article', 'before')),
  -- The id of the speaker or of the article, or the instant before which all goes.
  target TEXT NOT NULL CHECK (target <> ''),
  begun_at TEXT NOT NULL CHECK (
    begun_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  key_id TEXT,
  key_name TEXT,
  -- What is being done: the articles, then what elsewhere names the speaker, then the kept responses, then the remains
  -- of it in the search indexes, then those in the write-ahead log.
  stage TEXT NOT NULL CHECK (stage IN ('articles', 'mentions', 'responses', 'indexes', 'log', 'done')),
  -- How far the stage is.
  place INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0),
  article_count INTEGER NOT NULL DEFAULT 0 CHECK (article_count >= 0),
  quote_count INTEGER NOT NULL DEFAULT 0 CHECK (quote_count >= 0),
  ended_at TEXT CHECK (
    ended_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  -- When the file was written anew after it.
  compacted_at TEXT CHECK (
    compacted_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  CHECK ((stage = 'done') = (ended_at IS NOT NULL))
) STRICT;

CREATE INDEX erasure_under_way ON erasure (number) WHERE stage <> 'done';
