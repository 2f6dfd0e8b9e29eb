-- A key may end by itself: one for a guest, or one that another has taken the place of.

ALTER TABLE access_key ADD COLUMN expires_at TEXT CHECK (
  expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
);
