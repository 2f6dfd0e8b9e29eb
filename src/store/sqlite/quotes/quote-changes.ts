// What became of each quote: written with every change, and read as a history.

import type { Database } from 'better-sqlite3'
import { keyFromColumns } from '../keys/signing-keys.ts'
import type { KeyColumns } from '../keys/signing-keys.ts'
import { prepare } from '../prepare.ts'
import type { Page, PageRequest, QuoteChange, QuoteState, StoredQuote } from '../../store.ts'

export function recordQuoteChange(database: Database, quoteRowId: number, change: Omit<QuoteChange, 'at'>): void {
  prepare(
    database,
    `INSERT INTO quote_change (quote_number, action, at, by, key_id, key_name, engine, note, before, after)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
  )
}

/** What of a quote can change. */
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

/** Oldest first; null when there is no such quote. */
export function listQuoteChanges(
  database: Database,
  id: string,
  { limit, after }: PageRequest,
): Page<QuoteChange> | null {
  const [last] = after ?? [0]
  if ((after && after.length !== 1) || typeof last !== 'number') {
    throw new RangeError('The position is not one in a list of changes')
  }
  const quote = prepare<{ number: number }>(database, 'SELECT number FROM quote WHERE id = ?').get(id)
  if (!quote) return null
  const rows = prepare<ChangeRow>(database, LIST_QUOTE_CHANGES).all(quote.number, last, limit + 1)
  const page = rows.slice(0, limit)
  const end = page.at(-1)
  return { items: page.map(changeFromRow), next: end && rows.length > limit ? [end.number] : null }
}

export const LIST_QUOTE_CHANGES = `SELECT number, action, at, by, key_id, key_name, engine, note, before, after FROM quote_change
  WHERE quote_number = ? AND number > ? ORDER BY number LIMIT ?`

interface ChangeRow extends Omit<QuoteChange, 'key' | 'before' | 'after'>, KeyColumns {
  readonly number: number
  readonly before: string | null
  readonly after: string
}

const changeFromRow = ({ action, at, by, ...row }: ChangeRow): QuoteChange => ({
  action,
  at,
  by,
  key: keyFromColumns(row),
  engine: row.engine,
  note: row.note,
  before: row.before === null ? null : (JSON.parse(row.before) as QuoteState),
  after: JSON.parse(row.after) as QuoteState,
})
