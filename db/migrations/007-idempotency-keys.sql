-- What was answered to a POST that carried an Idempotency-Key, so that the
-- same request gets the same answer again. Without an answer it is in flight.

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
