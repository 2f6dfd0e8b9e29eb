// Statistics of the archive: nothing is estimated. Each query reads the listed
// quotes of a time once, from an index that has all it needs.

import type { Database } from 'better-sqlite3'
import type { QuoteType, SpeakerKind } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import { sortKeysBetween } from '../quotes/sort-key.ts'
import { canonicalInstant } from '../rows.ts'
import { NAMED_KINDS } from '../../speakers.ts'
import type { ArchiveStats, StatsFilter, QuoteStatus, Tally } from '../../store.ts'

export function computeStats(database: Database, filter: StatsFilter, limit: number): ArchiveStats {
  const values = { ...rangeOf(filter), outlet: filter.outlet, limit }
  const all = <Row>(sql: string): Row[] =>
    prepare<Row>(database, filter.outlet === undefined ? sql : sql.replaceAll(IN_TIME, OF_OUTLET)).all(values)
  const groups = all<GroupRow>(BY_GROUP)
  const reviewed = new Map(all<{ key: QuoteStatus; quotes: number }>(BY_STATUS).map(({ key, quotes }) => [key, quotes]))
  const outlets = new Map(all<OutletRow>(ARTICLES).map((row) => [foldOutlet(row.outlet), row]))
  const speakers = all<SpeakerRow>(BY_SPEAKER)
  const total = sum(groups)
  const ofKinds = (kinds: readonly (SpeakerKind | null)[]): Tally =>
    sum(groups.filter(({ kind }) => kinds.includes(kind)))
  const ofType = (type: QuoteType): Tally => sum(groups.filter((group) => group.type === type))
  const [confirmed, corrected] = [reviewed.get('confirmed') ?? 0, reviewed.get('corrected') ?? 0]
  return {
    ...total,
    articleCount: [...outlets.values()].reduce((count, { articles }) => count + articles, 0),
    speakerCount: speakers[0]?.speakers ?? 0,
    byType: { direct: ofType('direct'), mixed: ofType('mixed'), indirect: ofType('indirect') },
    bySource: {
      named: ofKinds(NAMED_KINDS),
      unnamed: ofKinds(['group', 'unnamed']),
      document: ofKinds(['document']),
      unknown: ofKinds([null]),
    },
    byStatus: {
      unreviewed: total.quoteCount - confirmed - corrected,
      confirmed,
      corrected,
      rejected: reviewed.get('rejected') ?? 0,
    },
    speakers: speakers.map(({ id, name, kind, quotes, words }) => ({
      id,
      name,
      kind,
      quoteCount: quotes,
      wordCount: words,
    })),
    outlets: sumBy(groups, ({ outlet }) => foldOutlet(outlet))
      .sort(([one, a], [other, b]) => b.quoteCount - a.quoteCount || compareNames(one, other))
      .slice(0, limit)
      .map(([key, tally]) => {
        const { outlet = null, articles = 0 } = outlets.get(key) ?? {}
        return { name: outlet, ...tally, articleCount: articles }
      }),
    months: sumBy(groups, ({ month }) => month)
      .sort(([one], [other]) => -compareNames(one, other))
      .slice(0, limit)
      .map(([month, tally]) => ({ month, ...tally })),
  }
}

interface TallyRow {
  readonly quotes: number
  readonly words: number
}

interface GroupRow extends TallyRow {
  readonly month: string | null
  readonly outlet: string | null
  readonly type: QuoteType
  /** Of the first speaker. */
  readonly kind: SpeakerKind | null
}

interface OutletRow {
  /** In one of the spellings that there are. */
  readonly outlet: string | null
  readonly articles: number
}

/** As the schema compares outlets: without regard to the case of A to Z. */
const foldOutlet = (outlet: string | null): string | null =>
  outlet && outlet.replace(/[A-Z]/g, (letter) => letter.toLowerCase())

interface SpeakerRow extends TallyRow {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  /** How many there are in all. */
  readonly speakers: number
}

const sum = (rows: readonly TallyRow[]): Tally =>
  rows.reduce(
    ({ quoteCount, wordCount }, row) => ({ quoteCount: quoteCount + row.quotes, wordCount: wordCount + row.words }),
    { quoteCount: 0, wordCount: 0 },
  )

function sumBy(rows: readonly GroupRow[], keyOf: (row: GroupRow) => string | null): [string | null, Tally][] {
  const groups = new Map<string | null, GroupRow[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups].map(([key, group]) => [key, sum(group)])
}

/** Nothing before everything. */
function compareNames(one: string | null, other: string | null): number {
  if (one === other) return 0
  return other !== null && (one === null || one < other) ? -1 : 1
}

/** Asked for a time, what has no date is left out. */
function rangeOf({ from, to }: StatsFilter): { lower: bigint; upper: bigint } {
  return sortKeysBetween(
    from === undefined ? undefined : canonicalInstant(from),
    to === undefined ? undefined : canonicalInstant(to),
  )
}

/** SQLite would rather take a shorter index and then read each quote. */
const QUOTES = 'quote AS q INDEXED BY quote_by_place'

/** Every query chooses its quotes so. */
const IN_TIME = 'q.listed = 1 AND q.place > :lower AND q.place < :upper'
const OF_OUTLET = `${IN_TIME} AND q.outlet = :outlet`

const TALLY = 'count(*) AS quotes, coalesce(sum(q.word_count), 0) AS words'

/** From the seconds of the sort key (sort-key.ts); what has no date has the first of them. */
const MONTH = `CASE WHEN q.place >> 24 > 3600 THEN strftime('%Y-%m', (q.place >> 24) - 62167219201, 'unixepoch') END`

export const BY_GROUP = `SELECT ${MONTH} AS month, max(q.outlet) AS outlet, q.type, s.kind, ${TALLY} FROM ${QUOTES}
    LEFT JOIN quote_speaker AS said ON said.quote_number = q.number AND said.ordinal = 0
    LEFT JOIN speaker AS s ON s.number = said.speaker_number
  WHERE ${IN_TIME} GROUP BY month, q.outlet, q.type, s.kind`

/** Rejected ones too, which no list has. All that are listed and not among them were not reviewed. */
export const BY_STATUS = `SELECT q.status AS key, count(*) AS quotes FROM quote AS q
  WHERE q.withdrawn_at IS NULL AND q.status <> 'unreviewed' AND q.status IN ('confirmed', 'corrected', 'rejected')
    AND q.place > :lower AND q.place < :upper
    AND (:outlet IS NULL OR q.outlet = :outlet) GROUP BY q.status`

export const ARTICLES = `SELECT max(q.outlet) AS outlet, count(DISTINCT q.article_number) AS articles FROM ${QUOTES}
  WHERE ${IN_TIME} GROUP BY q.outlet`

/** People and bodies: who has no name is nobody to be counted across articles. */
export const BY_SPEAKER = `SELECT s.id, s.name, s.kind, own.quotes, own.words, count(*) OVER () AS speakers FROM (
    SELECT said.speaker_number, ${TALLY}
    FROM ${QUOTES} CROSS JOIN quote_speaker AS said ON said.quote_number = q.number
    WHERE ${IN_TIME} GROUP BY said.speaker_number
  ) AS own CROSS JOIN speaker AS s ON s.number = own.speaker_number
  WHERE s.kind IN ('person', 'organization')
  ORDER BY own.quotes DESC, s.number LIMIT :limit`
