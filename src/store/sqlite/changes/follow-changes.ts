// Pages of the change log, and which positions in it belong to this archive's past.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { Change, ChangedKind, ChangePage, ChangePoint } from '../../store.ts'

/** See the contract (changes.ts). To be called in a transaction. */
export function followChanges(
  database: Database,
  after: ChangePoint | 'latest' | null,
  limit: number,
  kinds: readonly ChangedKind[] = CHANGED_KINDS,
): ChangePage | null {
  const last = prepare<number>(database, 'SELECT coalesce(max(position), 0) FROM change_log').pluck().get() ?? 0
  const start = after === null ? 0 : after === 'latest' ? last : findStart(database, after, last)
  if (start === null) return null
  const most = kinds.length < CHANGED_KINDS.length ? MOST_LOOKED_AT : limit
  const reached = prepare<number>(database, END_OF_STRETCH).pluck().get(start, most) ?? start
  const rows = prepare<ChangeRow>(database, LIST_CHANGES).all({
    start,
    end: reached,
    kinds: JSON.stringify(kinds),
    limit,
  })
  const end = rows.length < limit ? reached : (rows.at(-1)?.position ?? reached)
  const era = prepare<string>(database, PRESENT_ERA).pluck().get() ?? ''
  return { items: rows.map(changeFromRow), next: { era, start, end, last }, more: end < last }
}

export const CHANGED_KINDS: readonly ChangedKind[] = ['article', 'quote', 'speaker']

/** How many entries of other kinds one page may skip to find the wanted ones: a few milliseconds. */
const MOST_LOOKED_AT = 10_000

export const END_OF_STRETCH = `SELECT max(position) FROM (
    SELECT position FROM change_log WHERE position > ? ORDER BY position LIMIT ?
  ) AS most`

/** The plus keeps SQLite from scanning all entries of a kind. */
export const LIST_CHANGES = `SELECT log.position, log.kind, log.number, log.changed, log.at,
    CASE WHEN log.number IS NULL THEN log.id
      WHEN log.kind = 'article' THEN (SELECT a.id FROM article AS a WHERE a.number = log.number)
      WHEN log.kind = 'quote' THEN (SELECT q.id FROM quote AS q WHERE q.number = log.number)
      ELSE (SELECT s.id FROM speaker AS s WHERE s.number = log.number) END AS id,
    CASE WHEN log.kind = 'quote' THEN (
      SELECT a.id FROM quote AS q CROSS JOIN article AS a ON a.number = q.article_number WHERE q.number = log.number
    ) END AS article_id,
    CASE WHEN log.number IS NULL THEN (
      SELECT s.id FROM merged_speaker AS m CROSS JOIN speaker AS s ON s.number = m.survivor_number WHERE m.id = log.id
    ) END AS survivor_id
  FROM change_log AS log
  WHERE log.position > :start AND log.position <= :end AND +log.kind IN (SELECT value FROM json_each(:kinds))
  ORDER BY log.position LIMIT :limit`

interface ChangeRow {
  readonly position: number
  readonly kind: ChangedKind
  readonly number: number | null
  readonly changed: number
  readonly at: number
  readonly id: string
  readonly article_id: string | null
  readonly survivor_id: string | null
}

const changeFromRow = (row: ChangeRow): Change => ({
  position: row.position,
  kind: row.kind,
  id: row.id,
  change: nameChange(row),
  into: row.survivor_id,
  articleId: row.article_id,
  at: new Date(row.at).toISOString(),
})

function nameChange({ number: rowId, changed, survivor_id: into }: ChangeRow): Change['change'] {
  if (rowId === null) return into === null ? 'removed' : 'merged'
  return changed === 0 ? 'made' : 'changed'
}

export function findChangeTimes(database: Database, quoteIds: readonly string[]): readonly (string | null)[] {
  const rows = prepare<{ id: string; at: number }>(database, CHANGE_TIMES).all(JSON.stringify(quoteIds))
  const times = new Map(rows.map(({ id, at }) => [id, new Date(at).toISOString()]))
  return quoteIds.map((id) => times.get(id) ?? null)
}

export const CHANGE_TIMES = `SELECT q.id, log.at FROM json_each(?) AS wanted CROSS JOIN quote AS q ON q.id = wanted.value
  CROSS JOIN change_log AS log ON log.kind = 'quote' AND log.number = q.number`

/** Where to continue from a point; null if what was there then is not in this archive's past. */
function findStart(database: Database, { era, start, end, last: lastThen }: ChangePoint, last: number): number | null {
  const found = prepare<{ next: number | null }>(database, NEXT_ERA).get(era)
  if (!found || lastThen > (found.next ?? last)) return null
  return found.next === null ? end : start
}

/** After which position the next era began, if it has. */
export const NEXT_ERA = `SELECT (
    SELECT later.after FROM change_log_era AS later WHERE later.number > era.number ORDER BY later.number LIMIT 1
  ) AS next FROM change_log_era AS era WHERE era.id = ?`

const PRESENT_ERA = 'SELECT id FROM change_log_era ORDER BY number DESC LIMIT 1'
