-- Who has signed in with a key in a browser. The cookie has a token that is
-- kept nowhere; it stands for the key for as long as that is not revoked.

CREATE TABLE session (
  -- One round is enough, as for keys: a token is 256 random bits.
  token_sha256 BLOB PRIMARY KEY CHECK (length(token_sha256) = 32),
  key_number INTEGER NOT NULL REFERENCES access_key (number) ON DELETE CASCADE,
  expires_at TEXT NOT NULL CHECK (
    expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  )
) STRICT, WITHOUT ROWID;

-- The newest of a key.
CREATE INDEX session_of_key ON session (key_number, expires_at);
-- Those that have ended.
CREATE INDEX session_end ON session (expires_at);
