-- The names that people vouch for, as they wrote them, titles and all: "President Bush" leads to one speaker in articles
-- of one time and to another in those of another. Names vouched for before go on to lead where they did, by speaker_link.

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
