-- A merge, or the undoing of a merge or a split, that is under way: of a much-quoted speaker the quotes change hands in
-- steps, so that others can write between them, and after a stop of the service the steps go on from here.

CREATE TABLE speaker_move (
  -- What is being done, or undone.
  change_number INTEGER PRIMARY KEY REFERENCES speaker_change (number) ON DELETE CASCADE,
  action TEXT NOT NULL CHECK (action IN ('merge', 'undo-merge', 'undo-split')),
  -- Who undoes it, as they call themselves.
  by TEXT,
  -- Articles with a row id up to this have been gone through; only an undone merge goes through them in order.
  done_to INTEGER NOT NULL DEFAULT 0 CHECK (done_to >= 0)
) STRICT;
