// What a person is to look at first: of the quotes that nobody has reviewed and
// of which the engine is least sure, those of the most quoted speakers.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { loadQuotes } from './load-quotes.ts'
import { MOST_RANKED, takeRanked } from './ranked-page.ts'
import type { Page, PageRequest, StoredQuote } from '../../store.ts'

/** A page of it. */
export function listReviewQueue(database: Database, page: PageRequest): Page<StoredQuote> {
  return takeRanked(
    () => prepare<number>(database, REVIEW_QUEUE).pluck().all(),
    page,
    (rowIds) => loadQuotes(database, rowIds).filter(isToReview),
  )
}

/** Some may have been reviewed or withdrawn since the list was made. */
const isToReview = ({ status, withdrawn }: StoredQuote): boolean => status === 'unreviewed' && withdrawn === null

/** So many are ranked, however many there are. */
const CANDIDATES = 2000

/** Ten times as often quoted counts as much as twice as unsure, and not ten times: one speaker would fill the list. */
export const REVIEW_QUEUE = `WITH most AS MATERIALIZED (
    SELECT number, place, confidence FROM quote WHERE listed = 1 AND status = 'unreviewed' AND confidence >= 0
    ORDER BY confidence, place LIMIT ${CANDIDATES}
  )
  SELECT number FROM most
  ORDER BY (1 - confidence) * (1 + log10(1 + coalesce((
      SELECT max(s.quote_count) FROM quote_speaker AS said CROSS JOIN speaker AS s ON s.number = said.speaker_number
      WHERE said.quote_number = most.number
    ), 0))) DESC, place DESC
  LIMIT ${MOST_RANKED}`
