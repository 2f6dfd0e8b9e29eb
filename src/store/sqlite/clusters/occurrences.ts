// Where else a quotation occurs.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { loadQuotes } from '../quotes/load-quotes.ts'
import { positionOf, readSortKey } from '../quotes/sort-key.ts'
import type { Occurrences, Page, PageRequest, StoredQuote } from '../../store.ts'

/** For a quote that is in no cluster. */
const ALONE: Occurrences = { count: 1, disputed: false }

/** See the contract. */
export function listOccurrences(
  database: Database,
  id: string,
  { limit, after }: PageRequest,
): (Page<StoredQuote> & Occurrences) | null {
  const quote = prepare<{ number: number }>(database, 'SELECT number FROM quote WHERE id = ?').get(id)
  if (!quote) return null
  if (after !== null && after.length !== 1)
    throw new RangeError('The position does not belong to a list of occurrences')
  const from = after === null ? 0n : readSortKey(after[0])
  const rows = prepare<{ rowId: bigint; turn: bigint }>(database, OTHERS, 'bigint').all(
    quote.number,
    from,
    quote.number,
    limit + 1,
  )
  const last = rows[limit - 1]
  return {
    ...(countOccurrences(database, [id]).get(id) ?? ALONE),
    items: loadQuotes(
      database,
      rows.slice(0, limit).map((row) => Number(row.rowId)),
    ),
    next: last && rows.length > limit ? [positionOf(last.turn)] : null,
  }
}

export const OTHERS = `SELECT other.quote_number AS rowId, other.turn
  FROM quote_occurrence AS mine
  CROSS JOIN quote_occurrence AS other ON other.cluster_number = mine.cluster_number
  WHERE mine.quote_number = ? AND other.turn > ? AND other.quote_number <> ?
  ORDER BY other.turn LIMIT ?`

/** The same quotes, each with its occurrences. */
export function withOccurrences<Quote extends StoredQuote>(
  database: Database,
  quotes: readonly Quote[],
): (Quote & { readonly occurrences: Occurrences })[] {
  const counts = countOccurrences(
    database,
    quotes.map(({ id }) => id),
  )
  return quotes.map((quote) => ({ ...quote, occurrences: counts.get(quote.id) ?? ALONE }))
}

/** For each of these quotes that is in a cluster, by its id. */
function countOccurrences(database: Database, ids: readonly string[]): ReadonlyMap<string, Occurrences> {
  const rows = prepare<{ id: string; count: number; disputed: number }>(database, COUNTS).all(JSON.stringify(ids))
  return new Map(rows.map(({ id, count, disputed }) => [id, { count, disputed: disputed === 1 }]))
}

export const COUNTS = `SELECT q.id, mine.disputed,
    (SELECT count(*) FROM quote_occurrence AS other WHERE other.cluster_number = mine.cluster_number) AS count
  FROM json_each(?) AS wanted CROSS JOIN quote AS q ON q.id = wanted.value
  CROSS JOIN quote_occurrence AS mine ON mine.quote_number = q.number`
