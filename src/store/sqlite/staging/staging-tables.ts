// Where the rows of one long article are staged, in the memory of the writing
// connection: nobody else sees them, and they end with it. From there they go
// into the archive in one short write.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'

/** Creates the tables if needed, and empties them. */
export function clearStaging(database: Database): void {
  database.exec(TABLES)
  for (const name of NAMES) prepare(database, `DELETE FROM temp.${name}`).run()
}

const NAMES = [
  'staged_speaker',
  'staged_form',
  'staged_called',
  'staged_quote',
  'staged_said',
  'staged_total',
  'staged_update',
  'staged_move',
]

const TABLES = `
CREATE TEMP TABLE IF NOT EXISTS staged_speaker (
  -- In order of first quote.
  ordinal INTEGER PRIMARY KEY,
  -- Of a new one.
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  name_key TEXT NOT NULL,
  link_key TEXT,
  outer_key TEXT,
  middle_names TEXT,
  role TEXT,
  pronouns TEXT,
  forms TEXT NOT NULL,
  -- 0 where others of the article, or of the archive, have to be looked at one by one.
  is_plain INTEGER NOT NULL,
  -- Whom the article quoted before, under this name.
  is_present INTEGER NOT NULL,
  is_new INTEGER NOT NULL DEFAULT 0,
  -- 0 where another name of the article leads to the same speaker, or where the article has them already.
  is_called INTEGER NOT NULL DEFAULT 1,
  speaker_number INTEGER
);
CREATE TEMP TABLE IF NOT EXISTS staged_form (
  speaker_ordinal INTEGER NOT NULL,
  form TEXT NOT NULL,
  name_key TEXT NOT NULL,
  PRIMARY KEY (speaker_ordinal, form)
) WITHOUT ROWID;
-- By what a person may have vouched for them.
CREATE TEMP TABLE IF NOT EXISTS staged_called (
  speaker_ordinal INTEGER NOT NULL,
  called_key TEXT NOT NULL,
  PRIMARY KEY (speaker_ordinal, called_key)
) WITHOUT ROWID;
CREATE TEMP TABLE IF NOT EXISTS staged_quote (
  -- In text order.
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  confidence REAL NOT NULL,
  cue_start INTEGER, cue_end INTEGER, cue_text TEXT, cue_kind TEXT,
  source_start INTEGER, source_end INTEGER, source_text TEXT,
  word_count INTEGER NOT NULL,
  parts TEXT NOT NULL,
  words TEXT NOT NULL,
  evidence TEXT NOT NULL,
  about TEXT
);
CREATE TEMP TABLE IF NOT EXISTS staged_said (
  quote_ordinal INTEGER NOT NULL,
  turn INTEGER NOT NULL,
  speaker_ordinal INTEGER NOT NULL,
  PRIMARY KEY (quote_ordinal, turn)
) WITHOUT ROWID;
-- Of quotes that are found again: what is said of them now, where it is different from before.
CREATE TEMP TABLE IF NOT EXISTS staged_update (
  quote_number INTEGER PRIMARY KEY,
  confidence REAL NOT NULL,
  cue_start INTEGER, cue_end INTEGER, cue_text TEXT,
  source_start INTEGER, source_end INTEGER, source_text TEXT,
  parts TEXT NOT NULL,
  evidence TEXT NOT NULL
);
-- Of those that stand elsewhere now: what they were and what they are.
CREATE TEMP TABLE IF NOT EXISTS staged_move (
  quote_number INTEGER PRIMARY KEY,
  before TEXT NOT NULL,
  after TEXT NOT NULL
);
-- What the new quotes add to their speakers.
CREATE TEMP TABLE IF NOT EXISTS staged_total (
  speaker_number INTEGER PRIMARY KEY,
  quote_count INTEGER NOT NULL,
  word_count INTEGER NOT NULL,
  first_quote_count INTEGER NOT NULL,
  first_word_count INTEGER NOT NULL
);
`
