// The SQL behind the facets of a search. Quotes found by a search are passed as
// a JSON list of their row ids.

import { CONDITIONS } from '../search/quote-query.ts'
import type { Condition } from '../search/quote-query.ts'
import { byName } from '../quotes/mentions.ts'

/** From the seconds of the sort key (sort-key.ts); quotes without a date have the lowest ones. */
const YEAR = `CASE WHEN q.place >> 24 > 3600 THEN strftime('%Y', (q.place >> 24) - 62167219201, 'unixepoch') END`

/** For found quotes: all facets except those of people, each combination once. */
export const GROUPS_OF_FOUND = `SELECT max(q.outlet) AS outlet, ${YEAR} AS year, q.type, q.cue_kind AS cueKind, q.status,
    a.language, count(*) AS quotes
  FROM json_each(:found) AS f CROSS JOIN quote AS q ON q.number = f.value
  CROSS JOIN article AS a ON a.number = q.article_number
  GROUP BY q.outlet, year, q.type, q.cue_kind, q.status, a.language`

/** Columns in the index of all quotes, so that counting by them reads nothing else. */
export const INDEXED = [
  'types',
  'outlets',
  'cueKinds',
  'minConfidence',
  'minWords',
] as const satisfies readonly Condition[]

/** How many quotes in a range meet these conditions, up to `most`. */
export function countInIndex(conditions: readonly (typeof INDEXED)[number][]): string {
  const clauses = ['q.listed = 1', 'q.place > :lower AND q.place < :upper', ...conditions.map((one) => CONDITIONS[one])]
  return `SELECT count(*) FROM (
    SELECT 1 FROM quote AS q INDEXED BY quote_by_place WHERE ${clauses.join(' AND ')} LIMIT :most)`
}

/** The years with quotes, latest first; '' for those without a date. */
export const YEARS = 'SELECT DISTINCT substr(month, 1, 4) FROM month_tally ORDER BY month DESC'

/** For all quotes: by the language of their articles. */
export const ALL_LANGUAGES = `SELECT a.language, sum(t.quote_count) AS quotes
  FROM article AS a INDEXED BY article_by_language CROSS JOIN article_tally AS t ON t.article_number = a.number
  GROUP BY a.language`

/** How many of the most mentioned names to consider before knowing whom they mean. */
const NAMES = 1000

/**
 * Who is mentioned most, one row per name and speaker: the id of the speaker
 * meant, or null, and what they are called. A quote that calls one person by
 * two names counts in both rows.
 */
const mentionedBy = (groups: string): string => `SELECT s.id, coalesce(s.name, (
      SELECT e.value ->> 3 FROM quote AS q CROSS JOIN json_each(q.about) AS e
      WHERE q.number = most.sample AND e.value ->> 0 = most.name_number LIMIT 1)) AS name,
    coalesce(s.kind, n.kind) AS kind, most.quotes
  FROM (${groups} ORDER BY quotes DESC, name_number LIMIT ${NAMES}) AS most
  CROSS JOIN mentioned_name AS n ON n.number = most.name_number
  LEFT JOIN speaker AS s ON s.number = coalesce(most.speaker_number, ${byName('most')})
  ORDER BY most.quotes DESC, most.name_number`

export const MENTIONED_IN_FOUND = mentionedBy(`SELECT m.name_number, m.speaker_number, count(*) AS quotes,
    max(m.quote_number) AS sample, max(m.place) AS place
  FROM json_each(:found) AS f CROSS JOIN quote_mention AS m ON m.quote_number = f.value
  GROUP BY m.name_number, m.speaker_number`)

/** Few quotes are unlisted. */
export const MENTIONED_IN_ALL = mentionedBy(`SELECT m.name_number, m.speaker_number, count(*) AS quotes,
    max(m.quote_number) AS sample, max(m.place) AS place
  FROM quote_mention AS m WHERE m.place NOT IN (
    SELECT q.place FROM quote AS q
    WHERE q.status = 'rejected' AND q.status <> 'unreviewed' AND q.withdrawn_at IS NULL
    UNION ALL SELECT q.place FROM quote AS q WHERE q.withdrawn_at IS NOT NULL
  ) GROUP BY m.name_number, m.speaker_number`)
