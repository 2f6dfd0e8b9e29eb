// What became of each quote: written with every change, and read as a history.

import type { Database } from 'better-sqlite3'
import { keyFromColumns } from '../keys/signing-keys.ts'
import type { KeyColumns } from '../keys/signing-keys.ts'
import { prepare } from '../prepare.ts'
import type { Page, PageRequest, QuoteChange, QuoteState, Signer, StoredQuote } from '../../store.ts'

/** `kept` is what else is needed to undo the change; omitted if it can't be undone. */
export function recordQuoteChange(
  database: Database,
  quoteRowId: number,
  change: Omit<QuoteChange, 'at' | 'undone'>,
  kept: object | null = null,
): void {
  prepare(
    database,
    `INSERT INTO quote_change (quote_number, action, at, by, key_id, key_name, engine, note, before, after, kept)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    quoteRowId,
    change.action,
    new Date().toISOString(),
    change.by,
    change.key?.id ?? null,
    change.key?.name ?? null,
    change.engine,
    change.note,
    change.before && JSON.stringify(change.before),
    JSON.stringify(change.after),
    kept && JSON.stringify(kept),
  )
}

/** The last change of a quote that still stands, whoever made it. */
export function findLastChange(database: Database, quoteRowId: number): LastChange | null {
  const row = prepare<ChangeRow & { readonly kept: string | null }>(database, LAST_QUOTE_CHANGE).get(quoteRowId)
  if (!row) return null
  const { number: rowId, action, kept } = row
  return { rowId, action, before: readState(row.before), kept: kept === null ? null : (JSON.parse(kept) as object) }
}

export interface LastChange extends Pick<QuoteChange, 'action' | 'before'> {
  readonly rowId: number
  readonly kept: object | null
}

export const LAST_QUOTE_CHANGE = `SELECT number, action, before, kept FROM quote_change
  WHERE quote_number = ? AND undone_at IS NULL ORDER BY number DESC LIMIT 1`

export function noteUndone(database: Database, changeRowId: number, { by, key = null }: Signer): void {
  const sql = `UPDATE quote_change SET undone_at = ?, undone_by = ?, undone_key_id = ?, undone_key_name = ?
    WHERE number = ?`
  prepare(database, sql).run(new Date().toISOString(), by, key?.id ?? null, key?.name ?? null, changeRowId)
}

/** What can change about a quote. */
export const stateOf = (quote: StoredQuote): QuoteState => ({
  status: quote.status,
  withdrawn: quote.withdrawn?.because ?? null,
  type: quote.type,
  parts: quote.parts.map((part, index) => ({ ...part, text: quote.partTexts[index] ?? '' })),
  cue: quote.cue && { ...quote.cue, text: quote.cueText ?? '' },
  source: quote.source && { ...quote.source, text: quote.sourceText ?? '' },
  speakers: quote.speakers.map(({ id, name }) => ({ id, name })),
  revision: quote.revision,
})

/** Oldest first; null if there is no such quote. */
export function listQuoteChanges(
  database: Database,
  id: string,
  { limit, after }: PageRequest,
): Page<QuoteChange> | null {
  const [last] = after ?? [0]
  if ((after && after.length !== 1) || typeof last !== 'number') {
    throw new RangeError('The position does not belong to a list of changes')
  }
  const quote = prepare<{ number: number }>(database, 'SELECT number FROM quote WHERE id = ?').get(id)
  if (!quote) return null
  const rows = prepare<ChangeRow>(database, LIST_QUOTE_CHANGES).all(quote.number, last, limit + 1)
  const page = rows.slice(0, limit)
  const end = page.at(-1)
  return { items: page.map(changeFromRow), next: end && rows.length > limit ? [end.number] : null }
}

export const LIST_QUOTE_CHANGES = `SELECT number, action, at, by, key_id, key_name, engine, note, before, after,
    undone_at, undone_by, undone_key_id, undone_key_name
  FROM quote_change
  WHERE quote_number = ? AND number > ? ORDER BY number LIMIT ?`

interface ChangeRow extends Omit<QuoteChange, 'key' | 'before' | 'after' | 'undone'>, KeyColumns {
  readonly number: number
  readonly before: string | null
  readonly after: string
  readonly undone_at: string | null
  readonly undone_by: string | null
  readonly undone_key_id: string | null
  readonly undone_key_name: string | null
}

const readState = (state: string | null): QuoteState | null =>
  state === null ? null : (JSON.parse(state) as QuoteState)

const changeFromRow = ({ action, at, by, ...row }: ChangeRow): QuoteChange => ({
  action,
  at,
  by,
  key: keyFromColumns(row),
  engine: row.engine,
  note: row.note,
  before: readState(row.before),
  after: JSON.parse(row.after) as QuoteState,
  undone:
    row.undone_at === null
      ? null
      : {
          at: row.undone_at,
          by: row.undone_by,
          key: keyFromColumns({ key_id: row.undone_key_id, key_name: row.undone_key_name }),
        },
})
