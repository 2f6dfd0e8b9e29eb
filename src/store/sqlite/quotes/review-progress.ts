// How far the review has come.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { countQuotes } from './quotes.ts'
import type { QueueFilter, ReviewProgress } from '../../store.ts'

/** `since` is an instant in UTC. Undone reviews do not count. */
export function readReviewProgress(database: Database, since: string, filter: QueueFilter): ReviewProgress {
  const rows = prepare<number>(database, REVIEWED_SINCE).pluck().all(since)
  const isComplete = rows.length <= MOST_CHANGES
  return {
    reviewed: new Set(rows.slice(0, MOST_CHANGES)).size,
    isComplete,
    left: countLeft(database, filter),
  }
}

/** The number of changes looked at: more than a newsroom makes in a day. */
const MOST_CHANGES = 10_000

export const REVIEWED_SINCE = `SELECT quote_number FROM quote_change
  WHERE action IN ('reviewed', 'corrected') AND undone_at IS NULL AND at >= ?
  ORDER BY at DESC LIMIT ${MOST_CHANGES + 1}`

/** All listed quotes minus the reviewed ones: these are few, and have an index of their own. */
function countLeft(database: Database, filter: QueueFilter): number {
  if (Object.keys(filter).length === 0) return prepare<number>(database, UNREVIEWED).pluck().get() ?? 0
  return countQuotes(database, filter) - countQuotes(database, { ...filter, statuses: ['confirmed', 'corrected'] })
}

const UNREVIEWED = `SELECT coalesce(sum(quote_count), 0) FROM quote_tally WHERE status = 'unreviewed'`
