// The SQL behind the statistics. Each query reads the counted quotes once:
// those of a period, from an index that has everything needed, or those found
// by a search.

/** Which quotes are counted: those of a period, or those of outlets in a period. */
export type Counted = 'in-time' | 'of-outlets'

/** SQLite would otherwise choose a shorter index and then read each quote. */
const IN_TIME = {
  from: 'quote AS q INDEXED BY quote_by_place',
  where: 'q.listed = 1 AND q.place > :lower AND q.place < :upper',
}

const COUNTED: Readonly<Record<Counted | 'found', { readonly from: string; readonly where: string }>> = {
  'in-time': IN_TIME,
  'of-outlets': { ...IN_TIME, where: `${IN_TIME.where} AND q.outlet IN (SELECT value FROM json_each(:outlets))` },
  found: { from: 'json_each(:found) AS f CROSS JOIN quote AS q ON q.number = f.value', where: 'q.number > 0' },
}

const TALLY = 'count(*) AS quotes, coalesce(sum(q.word_count), 0) AS words'

/** From the seconds of the sort key (sort-key.ts); quotes without a date have the lowest ones. */
const MONTH = `CASE WHEN q.place >> 24 > 3600 THEN strftime('%Y-%m', (q.place >> 24) - 62167219201, 'unixepoch') END`

export function byGroup(counted: Counted): string {
  const { from, where } = COUNTED[counted]
  return `SELECT ${MONTH} AS month, max(q.outlet) AS outlet, q.type, q.cue_kind AS cueKind, s.kind,
      CASE WHEN s.kind = 'person' THEN s.pronouns END AS firstPronouns, ${TALLY} FROM ${from}
      LEFT JOIN quote_speaker AS said ON said.quote_number = q.number AND said.ordinal = 0
      LEFT JOIN speaker AS s ON s.number = said.speaker_number
    WHERE ${where} GROUP BY month, q.outlet, q.type, q.cue_kind, s.kind, firstPronouns`
}

export function articlesByOutlet(counted: Counted): string {
  const { from, where } = COUNTED[counted]
  return `SELECT max(q.outlet) AS outlet, count(DISTINCT q.article_number) AS articles FROM ${from}
    WHERE ${where} GROUP BY q.outlet`
}

/** Also for given row ids. People and bodies: speakers without a name can't be counted across articles. */
export function bySpeaker(counted: Counted | 'found'): string {
  const { from, where } = COUNTED[counted]
  return `SELECT s.id, s.name, s.kind, own.quotes, own.words, count(*) OVER () AS speakers FROM (
      SELECT said.speaker_number, ${TALLY}
      FROM ${from} CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
      WHERE ${where} GROUP BY said.speaker_number
    ) AS own CROSS JOIN speaker AS s ON s.number = own.speaker_number
    WHERE s.kind IN ('person', 'organization')
    ORDER BY own.quotes DESC, s.number LIMIT :limit`
}

/**
 * People, the quotes of which they are the first speaker, and how many people
 * there are, by the pronouns that articles use for them.
 */
export function byPronouns(counted: Counted): string {
  const { from, where } = COUNTED[counted]
  return `SELECT s.pronouns, sum(own.quotes) AS quotes, sum(own.words) AS words, count(*) AS speakers FROM (
      SELECT said.speaker_number, sum(said.ordinal = 0) AS quotes, sum((said.ordinal = 0) * q.word_count) AS words
      FROM ${from} CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
      WHERE ${where} GROUP BY said.speaker_number
    ) AS own CROSS JOIN speaker AS s ON s.number = own.speaker_number
    WHERE s.kind = 'person' GROUP BY s.pronouns`
}

/** The sort key of the quote after the first `most`. */
export function sortKeyAfter(counted: Counted): string {
  const { from, where } = COUNTED[counted]
  return `SELECT q.place FROM ${from} WHERE ${where} ORDER BY q.place DESC LIMIT 1 OFFSET :most`
}

/** Includes rejected quotes, which no list has. All listed quotes not among these are unreviewed. */
export const BY_STATUS = `SELECT q.status, count(*) AS quotes FROM quote AS q
  WHERE q.withdrawn_at IS NULL AND q.status <> 'unreviewed' AND q.status IN ('confirmed', 'corrected', 'rejected')
    AND q.place > :lower AND q.place < :upper
    AND (:outlets IS NULL OR q.outlet IN (SELECT value FROM json_each(:outlets))) GROUP BY q.status`

/** Of the quotes with these sort keys, the reviewed ones. */
export const STATUS_OF_FOUND = `SELECT q.status, count(*) AS quotes FROM quote AS q
  WHERE q.withdrawn_at IS NULL AND q.status <> 'unreviewed' AND q.status IN ('confirmed', 'corrected', 'rejected')
    AND +q.place IN (SELECT value FROM json_each(:found)) GROUP BY q.status`

/** What is counted about the quotes with these sort keys: a row for each speaker, and one if there is none. */
export const EACH_FOUND = `SELECT q.number, q.place >> 24, q.type, q.outlet, q.word_count, q.article_number, q.cue_kind,
    said.ordinal, said.speaker_number
  FROM json_each(?) AS f CROSS JOIN quote AS q INDEXED BY quote_by_place ON q.place = f.value
  LEFT JOIN quote_speaker AS said ON said.quote_number = q.number`

export const KINDS_OF = `SELECT s.number, s.kind, s.pronouns
  FROM json_each(?) AS wanted CROSS JOIN speaker AS s ON s.number = wanted.value`

export const NAMES_OF = `SELECT s.number, s.id, s.name, s.kind
  FROM json_each(?) AS wanted CROSS JOIN speaker AS s ON s.number = wanted.value`
