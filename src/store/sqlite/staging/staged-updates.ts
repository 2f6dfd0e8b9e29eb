// Quotes of a long article that are found again: what is now said about them is
// staged, then written all together. Those with further differences are left to
// be written one by one.

import type { Database } from 'better-sqlite3'
import type { Quote } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import type { NumberedQuote } from '../articles/compare-readings.ts'
import type { RecordedChange } from '../articles/reading-writer.ts'
import type { Signatory } from '../keys/signing-keys.ts'
import { stateOf } from '../quotes/quote-changes.ts'
import { readParts, rowFromQuote } from '../rows.ts'
import type { StoredQuote } from '../../store.ts'
import { bulkWrite } from './bulk-write.ts'
import { IN_ONE_STEP } from './in-steps.ts'
import type { Steps } from './in-steps.ts'

/** What the quotes are found in now. */
export interface FoundIn {
  readonly articleRowId: number
  readonly text: string
  readonly revision: number
  readonly engine: string
}

/** Quotes whose differences are all staged, by row id. */
export interface StagedUpdates {
  /** Their speakers, in order: they must be the same. */
  readonly speakers: ReadonlyMap<number, readonly number[]>
  /** The ids of those that have moved. */
  readonly moved: ReadonlyMap<number, string>
}

export function* stageUpdates(
  database: Database,
  { articleRowId, text, revision, engine }: FoundIn,
  before: readonly NumberedQuote[],
  found: readonly { readonly rowId: number; readonly quote: Quote }[],
): Steps<StagedUpdates> {
  const rows = new Map(
    prepare<KeptRow>(database, KEPT_ROWS)
      .all(articleRowId)
      .map((row) => [row.number, row]),
  )
  const said = listSaid(database, articleRowId)
  const known = new Map(before.map(({ rowId, quote }) => [rowId, quote]))
  yield
  const speakers = new Map<number, readonly number[]>()
  const moved = new Map<number, string>()
  for (const [index, { rowId, quote }] of found.entries()) {
    const [was, row, stored] = [rows.get(rowId), rowFromQuote(text, quote), known.get(rowId)]
    if (was && stored && isLike(was, row)) {
      speakers.set(rowId, said.get(rowId) ?? [])
      if (STAGED.some((name) => was[name] !== row[name]) || was.engine !== engine || was.revision !== revision) {
        prepare(database, STAGE).run(rowId, ...STAGED.map((name) => row[name]))
      }
      if (was.parts !== row.parts) {
        const now = stateOf(movedTo(stored, row, revision))
        prepare(database, STAGE_MOVE).run(rowId, JSON.stringify(stateOf(stored)), JSON.stringify(now))
        moved.set(rowId, stored.id)
      }
    }
    if (index % IN_ONE_STEP === IN_ONE_STEP - 1) yield
  }
  return { speakers, moved }
}

interface KeptRow extends ReturnType<typeof rowFromQuote> {
  readonly number: number
  readonly engine: string | null
  readonly revision: number
  readonly withdrawn_at: string | null
}

const KEPT_ROWS = `SELECT number, type, confidence, cue_start, cue_end, cue_text, cue_kind, source_start, source_end,
    source_text, parts, words, word_count, evidence, engine, revision, withdrawn_at
  FROM quote WHERE article_number = ?`

const STAGED = [
  'confidence',
  'cue_start',
  'cue_end',
  'cue_text',
  'source_start',
  'source_end',
  'source_text',
  'parts',
  'evidence',
] as const

const STAGE = `INSERT INTO temp.staged_update (quote_number, ${STAGED.join(', ')})
  VALUES (${Array(STAGED.length + 1)
    .fill('?')
    .join(', ')})`

const STAGE_MOVE = 'INSERT INTO temp.staged_move (quote_number, before, after) VALUES (?, ?, ?)'

/** Whether it is in the same lists and found by the same words as before. */
const isLike = (was: KeptRow, row: ReturnType<typeof rowFromQuote>): boolean =>
  was.withdrawn_at === null && was.type === row.type && was.cue_kind === row.cue_kind && was.words === row.words

/** The row ids of the speakers of each quote, in order. */
function listSaid(database: Database, articleRowId: number): ReadonlyMap<number, readonly number[]> {
  const said = new Map<number, number[]>()
  for (const { quote, speaker } of prepare<{ quote: number; speaker: number }>(database, SAID).all(articleRowId)) {
    const speakers = said.get(quote)
    if (speakers) speakers.push(speaker)
    else said.set(quote, [speaker])
  }
  return said
}

const SAID = `SELECT said.quote_number AS quote, said.speaker_number AS speaker
  FROM quote AS q CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
  WHERE q.article_number = ? ORDER BY said.quote_number, said.ordinal`

function movedTo(quote: StoredQuote, row: ReturnType<typeof rowFromQuote>, revision: number): StoredQuote {
  const spanOf = (start: number | null, end: number | null) => (start === null || end === null ? null : { start, end })
  return {
    ...quote,
    parts: readParts(row.parts),
    cue: spanOf(row.cue_start, row.cue_end),
    cueText: row.cue_text,
    source: spanOf(row.source_start, row.source_end),
    sourceText: row.source_text,
    revision,
  }
}

/**
 * Writes the staged updates of the quotes whose speakers are the same,
 * `updated`; returns what became of them. To be called in the transaction that
 * saves their article.
 */
export function updateQuotes(
  database: Database,
  { revision, engine }: FoundIn,
  { speakers, moved }: StagedUpdates,
  updated: ReadonlySet<number>,
  { by, key = null }: Signatory,
): RecordedChange[] {
  const others = JSON.stringify([...speakers.keys()].filter((rowId) => !updated.has(rowId)))
  for (const sql of [DROP_UPDATES, DROP_MOVES]) prepare(database, sql).run(others)
  bulkWrite(database, () => {
    prepare(database, UPDATE).run({ revision, engine })
    prepare(database, UPDATE_CONFIDENCE).run()
  })
  prepare(database, TOUCH).run()
  const at = new Date().toISOString()
  prepare(database, RECORD).run({ at, by, engine, keyId: key?.id ?? null, keyName: key?.name ?? null })
  return [...moved].flatMap(([rowId, id]) => (updated.has(rowId) ? [{ rowId, id, action: 'moved' as const }] : []))
}

const DROP_UPDATES = 'DELETE FROM temp.staged_update WHERE quote_number IN (SELECT value FROM json_each(?))'

const DROP_MOVES = 'DELETE FROM temp.staged_move WHERE quote_number IN (SELECT value FROM json_each(?))'

/** None of these columns is in an index. */
const UPDATE = `UPDATE quote SET cue_start = u.cue_start, cue_end = u.cue_end, cue_text = u.cue_text,
    source_start = u.source_start, source_end = u.source_end, source_text = u.source_text,
    parts = u.parts, evidence = u.evidence, engine = :engine, revision = :revision
  FROM temp.staged_update AS u WHERE quote.number = u.quote_number`

const UPDATE_CONFIDENCE = `UPDATE quote SET confidence = u.confidence
  FROM temp.staged_update AS u WHERE quote.number = u.quote_number AND quote.confidence <> u.confidence`

const TOUCH = `INSERT INTO change_log_touch (kind, number)
  SELECT 'quote', quote_number FROM temp.staged_update
  UNION ALL SELECT * FROM (
    SELECT 'article', q.article_number FROM temp.staged_update AS u CROSS JOIN quote AS q ON q.number = u.quote_number LIMIT 1)`

const RECORD = `INSERT INTO quote_change (quote_number, action, at, by, key_id, key_name, engine, before, after)
  SELECT quote_number, 'moved', :at, :by, :keyId, :keyName, :engine, before, after FROM temp.staged_move
  ORDER BY quote_number`
