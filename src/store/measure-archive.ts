// The archive in figures: one pass over the listed quotes of a time for each
// kind of figure. Nothing is estimated.

import type { Database } from 'better-sqlite3'
import type { QuoteType, SpeakerKind } from '../model.ts'
import { prepare } from './prepare.ts'
import { canonicalInstant } from './rows.ts'
import type { ArchiveFigures, FigureFilter, QuoteStatus, Tally } from './store.ts'

export function measureArchive(database: Database, filter: FigureFilter, limit: number): ArchiveFigures {
  const values = { ...rangeOf(filter), outlet: filter.outlet, limit }
  const all = <Row>(sql: string): Row[] =>
    prepare<Row>(database, filter.outlet === undefined ? sql : sql.replaceAll(IN_TIME, OF_OUTLET)).all(values)
  const types = all<TallyRow & { key: QuoteType }>(BY_TYPE)
  const sources = all<TallyRow & { key: SpeakerKind | null }>(BY_SOURCE)
  const statuses = all<{ key: QuoteStatus; quotes: number }>(BY_STATUS)
  const articles = all<{ articles: number }>(COUNTS)[0]?.articles ?? 0
  const speakers = all<{ speakers: number }>(COUNT_SPEAKERS)[0]?.speakers ?? 0
  const ofKinds = (kinds: readonly (SpeakerKind | null)[]): Tally =>
    sum(sources.filter(({ key }) => kinds.includes(key)))
  const ofType = (type: QuoteType): Tally => sum(types.filter(({ key }) => key === type))
  const ofStatus = (status: QuoteStatus): number => statuses.find(({ key }) => key === status)?.quotes ?? 0
  return {
    ...sum(types),
    articleCount: articles,
    speakerCount: speakers,
    byType: { direct: ofType('direct'), mixed: ofType('mixed'), indirect: ofType('indirect') },
    bySource: {
      named: ofKinds(['person', 'organization']),
      unnamed: ofKinds(['group', 'unnamed']),
      document: ofKinds(['document']),
      unknown: ofKinds([null]),
    },
    byStatus: {
      unreviewed: ofStatus('unreviewed'),
      confirmed: ofStatus('confirmed'),
      corrected: ofStatus('corrected'),
      rejected: ofStatus('rejected'),
    },
    speakers: all<TallyRow & { id: string; name: string; kind: SpeakerKind }>(BY_SPEAKER).map(
      ({ id, name, kind, ...row }) => ({ id, name, kind, ...tally(row) }),
    ),
    outlets: all<TallyRow & { name: string | null; articles: number }>(BY_OUTLET).map(({ name, articles, ...row }) => ({
      name,
      ...tally(row),
      articleCount: articles,
    })),
    months: all<TallyRow & { month: string }>(BY_MONTH).map(({ month, ...row }) => ({
      month: month || null,
      ...tally(row),
    })),
  }
}

interface TallyRow {
  readonly quotes: number
  readonly words: number
}

const tally = ({ quotes, words }: TallyRow): Tally => ({ quoteCount: quotes, wordCount: words })

const sum = (rows: readonly TallyRow[]): Tally =>
  rows.reduce(
    ({ quoteCount, wordCount }, row) => ({ quoteCount: quoteCount + row.quotes, wordCount: wordCount + row.words }),
    { quoteCount: 0, wordCount: 0 },
  )

/** Asked for a time, what has no date is left out. */
function rangeOf({ from, to }: FigureFilter): { from: string; to: string } {
  const dated = from !== undefined || to !== undefined
  return {
    from: from === undefined ? (dated ? '0' : '') : canonicalInstant(from),
    to: to === undefined ? '~' : canonicalInstant(to),
  }
}

/** Every query reads its quotes so, and by an index of its own where an outlet is asked for. */
const IN_TIME = 'q.listed = 1 AND q.published_key >= :from AND q.published_key < :to'
const OF_OUTLET = `${IN_TIME} AND q.outlet = :outlet`

/** By the index that has it all; SQLite would rather take a shorter one and then read each quote. */
const QUOTES = 'quote AS q INDEXED BY quote_by_figures'

const TALLY = 'count(*) AS quotes, coalesce(sum(q.word_count), 0) AS words'

export const BY_TYPE = `SELECT q.type AS key, ${TALLY} FROM ${QUOTES} WHERE ${IN_TIME} GROUP BY q.type`

/** By the first speaker of each. */
export const BY_SOURCE = `SELECT s.kind AS key, ${TALLY} FROM ${QUOTES}
    LEFT JOIN quote_speaker AS said ON said.quote_number = q.number AND said.ordinal = 0
    LEFT JOIN speaker AS s ON s.number = said.speaker_number
  WHERE ${IN_TIME} GROUP BY s.kind`

/** Rejected ones too, and so by the status and not by the list. */
export const BY_STATUS = `SELECT q.status AS key, count(*) AS quotes FROM quote AS q
  WHERE q.withdrawn_at IS NULL AND q.status IN ('unreviewed', 'confirmed', 'corrected', 'rejected')
    AND q.published_key >= :from AND q.published_key < :to
    AND (:outlet IS NULL OR q.outlet = :outlet) GROUP BY q.status`

export const COUNTS = `SELECT count(DISTINCT q.article_number) AS articles FROM ${QUOTES} WHERE ${IN_TIME}`

/** Each with one quote at least. */
export const COUNT_SPEAKERS = `SELECT count(DISTINCT said.speaker_number) AS speakers
  FROM ${QUOTES} CROSS JOIN quote_speaker AS said ON said.quote_number = q.number WHERE ${IN_TIME}`

export const BY_SPEAKER = `SELECT s.id, s.name, s.kind, most.quotes, most.words FROM (
    SELECT said.speaker_number, ${TALLY}
    FROM ${QUOTES} CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
    WHERE ${IN_TIME} GROUP BY said.speaker_number ORDER BY quotes DESC, said.speaker_number LIMIT :limit
  ) AS most CROSS JOIN speaker AS s ON s.number = most.speaker_number
  ORDER BY most.quotes DESC, s.number`

export const BY_OUTLET = `SELECT q.outlet AS name, ${TALLY}, count(DISTINCT q.article_number) AS articles
  FROM ${QUOTES} WHERE ${IN_TIME} GROUP BY q.outlet ORDER BY quotes DESC, name LIMIT :limit`

export const BY_MONTH = `SELECT substr(q.published_key, 1, 7) AS month, ${TALLY}
  FROM ${QUOTES} WHERE ${IN_TIME} GROUP BY month ORDER BY month DESC LIMIT :limit`
