// Statistics of the whole archive: read from tallies that triggers keep as
// quotes are written, so that they take the same few milliseconds however many
// there are.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { sumTallies } from './summarize-stats.ts'
import type {
  CueRow,
  MonthRow,
  OutletRow,
  PeopleRow,
  SourceRow,
  SpeakerRow,
  StatsRows,
  StatusRow,
} from './summarize-stats.ts'

/** `limit` is the number of speakers listed. */
export function readTallies(database: Database, limit: number): StatsRows {
  const types = prepare<CueRow>(database, TYPES).all()
  const known = prepare<SourceRow>(database, SOURCES).all()
  const [all, named] = [sumTallies(types), sumTallies(known)]
  const unknown = { quotes: all.quoteCount - named.quoteCount, words: all.wordCount - named.wordCount }
  return {
    types,
    sources: [...known, { kind: null, ...unknown }],
    outlets: prepare<OutletRow>(database, OUTLETS).all(),
    months: prepare<MonthRow>(database, MONTHS).all(),
    statuses: prepare<StatusRow>(database, STATUSES).all(),
    people: prepare<PeopleRow>(database, PEOPLE).all(),
    speakers: prepare<SpeakerRow>(database, MOST_QUOTED).all({ limit }),
  }
}

const TYPES = `SELECT type, nullif(cue_kind, '') AS cueKind, quote_count AS quotes, word_count AS words
  FROM quote_tally WHERE status <> 'rejected'`

const STATUSES = 'SELECT status, quote_count AS quotes FROM quote_tally'

const SOURCES = `SELECT kind, sum(first_quote_count) AS quotes, sum(first_word_count) AS words FROM speaker GROUP BY kind`

const PEOPLE = `SELECT pronouns, sum(first_quote_count) AS quotes, sum(first_word_count) AS words, sum(quote_count > 0) AS speakers
  FROM speaker WHERE kind = 'person' GROUP BY pronouns`

/** In a spelling that some quote has: the one counted first may be gone. */
const OUTLETS = `SELECT (SELECT q.outlet FROM quote AS q WHERE q.outlet = t.outlet AND q.listed = 1 LIMIT 1) AS outlet,
    t.quote_count AS quotes, t.word_count AS words, t.article_count AS articles
  FROM outlet_tally AS t`

const MONTHS = `SELECT nullif(month, '') AS month, quote_count AS quotes, word_count AS words FROM month_tally`

/** People and bodies: speakers without a name can't be counted across articles. */
export const MOST_QUOTED = `SELECT s.id, s.name, s.kind, s.quote_count AS quotes, s.word_count AS words,
    (SELECT count(*) FROM speaker WHERE shown = 1 AND kind IN ('person', 'organization') AND quote_count > 0) AS speakers
  FROM (
    ${mostQuotedOf('person')} UNION ALL ${mostQuotedOf('organization')}
  ) AS most CROSS JOIN speaker AS s ON s.number = most.number
  ORDER BY s.quote_count DESC, s.number LIMIT :limit`

function mostQuotedOf(kind: 'person' | 'organization'): string {
  return `SELECT number FROM (SELECT number FROM speaker WHERE shown = 1 AND kind = '${kind}' AND quote_count > 0
    ORDER BY quote_count DESC, number LIMIT :limit)`
}
