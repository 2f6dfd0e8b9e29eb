// What a person should look at first: quotations attributed to different
// speakers; then, of the unreviewed quotes with the lowest confidence, those of
// the most quoted speakers.

import type { Database } from 'better-sqlite3'
import { withOccurrences } from '../clusters/occurrences.ts'
import { prepare } from '../prepare.ts'
import { loadQuotes } from './load-quotes.ts'
import { findQuotes } from '../search/find-quotes.ts'
import { readFilter } from './quotes.ts'
import { MOST_RANKED, takeRanked } from './ranked-page.ts'
import type { FoundQuote, Page, PageRequest, QueueFilter, StoredQuote } from '../../store.ts'

/** A page of it. */
export function listReviewQueue(database: Database, page: PageRequest, filter: QueueFilter = {}): Page<FoundQuote> {
  return takeRanked(
    () =>
      Object.keys(filter).length === 0
        ? prepare<number>(database, REVIEW_QUEUE).pluck().all()
        : rankFitting(database, filter),
    page,
    (rowIds) => {
      const quotes = loadQuotes(database, rowIds).filter(isToReview)
      return withOccurrences(database, quotes).map((quote) => ({ ...quote, matches: null }))
    },
  )
}

/** Some may have been reviewed or withdrawn since the list was made. */
const isToReview = ({ status, withdrawn }: StoredQuote): boolean => status === 'unreviewed' && withdrawn === null

/** How many are ranked, at most. */
const CANDIDATES = 2000

/** How many from one quotation, which may occur in hundreds of articles. */
const OF_ONE_CLUSTER = 3

/**
 * Being quoted ten times as often counts as much as being twice as uncertain,
 * not ten times: otherwise one speaker would fill the list.
 */
const SCORE = `(1 - confidence) * (1 + log10(1 + coalesce((
    SELECT max(s.quote_count) FROM quote_speaker AS said CROSS JOIN speaker AS s ON s.number = said.speaker_number
    WHERE said.quote_number = most.number
  ), 0)))`

function rankFitting(database: Database, filter: QueueFilter): number[] {
  const search = readFilter(database, { ...filter, statuses: ['unreviewed'] })
  const found = search === null ? [] : findQuotes(database, search, FITTING).map(({ rowId }) => rowId)
  return prepare<number>(database, QUEUE_OF_FOUND)
    .pluck()
    .all({ found: JSON.stringify(found) })
}

/** The quotes to review first are picked from this many of the latest that match a filter. */
const FITTING = 10_000

/** Quotes of one quotation are kept together. */
const IN_ORDER = `own AS MATERIALIZED (SELECT number, place, disputed, cluster, ${SCORE} AS score FROM most)
  SELECT number FROM own
  ORDER BY disputed DESC, max(score) OVER (PARTITION BY disputed, cluster) DESC, cluster DESC, score DESC, place DESC
  LIMIT ${MOST_RANKED}`

export const REVIEW_QUEUE = `WITH latest AS MATERIALIZED (
    SELECT q.number, q.place, q.confidence, o.cluster_number AS cluster
    FROM quote_occurrence AS o CROSS JOIN quote AS q ON q.number = o.quote_number
    WHERE o.disputed = 1 AND o.place > 0 AND q.status = 'unreviewed' ORDER BY o.place DESC LIMIT ${CANDIDATES}
  ), disputed AS MATERIALIZED (
    SELECT number, place, confidence, cluster FROM (
      SELECT *, row_number() OVER (PARTITION BY cluster ORDER BY confidence, place) AS nth FROM latest
    ) WHERE nth <= ${OF_ONE_CLUSTER}
  ), unsure AS MATERIALIZED (
    SELECT number, place, confidence FROM quote WHERE listed = 1 AND status = 'unreviewed' AND confidence >= 0
    ORDER BY confidence, place LIMIT ${CANDIDATES}
  ), most AS MATERIALIZED (
    SELECT number, place, confidence, 1 AS disputed, cluster FROM disputed
    UNION ALL
    SELECT number, place, confidence, 0, number FROM unsure WHERE number NOT IN (SELECT number FROM disputed)
  ), ${IN_ORDER}`

/** The same for quotes found by a search. */
export const QUEUE_OF_FOUND = `WITH latest AS MATERIALIZED (
    SELECT q.number, q.place, q.confidence, coalesce(o.disputed, 0) AS disputed,
      iif(o.disputed = 1, o.cluster_number, q.number) AS cluster
    FROM json_each(:found) AS f CROSS JOIN quote AS q ON q.number = f.value
    LEFT JOIN quote_occurrence AS o ON o.quote_number = q.number
  ), most AS MATERIALIZED (
    SELECT number, place, confidence, disputed, cluster FROM (
      SELECT *, row_number() OVER (PARTITION BY disputed, cluster ORDER BY confidence, place) AS nth FROM latest
    ) WHERE nth <= ${OF_ONE_CLUSTER} ORDER BY disputed DESC, confidence, place LIMIT ${CANDIDATES}
  ), ${IN_ORDER}`
