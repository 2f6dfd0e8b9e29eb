-- Access keys are listed in the order in which they were made. Two of one
-- millisecond have the same created_at, and their ids are random: a number
-- tells them apart, given in the order of the rows that there are.

CREATE TABLE new_access_key (
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
) STRICT;

INSERT INTO new_access_key (id, name, secret_sha256, scope, created_at, last_used_at, revoked_at)
SELECT id, name, secret_sha256, scope, created_at, last_used_at, revoked_at
FROM access_key ORDER BY created_at, rowid;

DROP TABLE access_key;
ALTER TABLE new_access_key RENAME TO access_key;
