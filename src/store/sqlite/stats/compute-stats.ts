// Statistics of the quotes that fit a filter. Those of a time, and of outlets
// in it, are counted from an index; of any other filter the quotes are found
// first, and counted then. Nothing is estimated; of more quotes than can be
// counted in one go the latest are, and the answer says so.

import type { Database } from 'better-sqlite3'
import type { CueKind, QuoteType, SpeakerKind } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import { foldOutlet } from '../quotes/fold-outlet.ts'
import { readFilter } from '../quotes/quotes.ts'
import { findQuotes } from '../search/find-quotes.ts'
import type { QuoteSearch } from '../search/find-quotes.ts'
import { articlesByOutlet, byGroup, bySpeaker, BY_STATUS, sortKeyAfter, STATUS_OF_FOUND } from './stats-queries.ts'
import type { Counted } from './stats-queries.ts'
import { NAMED_KINDS } from '../../speakers.ts'
import type { ArchiveStats, QuoteFilter, QuoteStatus, Tally } from '../../store.ts'

/** How many quotes are counted at most: by the index of times, and of those that a search finds. */
export interface MostCounted {
  readonly inTime: number
  readonly found: number
}

const MOST_COUNTED: MostCounted = { inTime: 500_000, found: 50_000 }

export function computeStats(
  database: Database,
  filter: QuoteFilter,
  limit: number,
  most: MostCounted = MOST_COUNTED,
): ArchiveStats {
  const search = readFilter(database, filter)
  if (search === null) return summarize({ groups: [], statuses: new Map(), articles: [], speakers: [] }, limit, true)
  return isOfTime(search) ? countInTime(database, search, limit, most) : countFound(database, search, limit, most)
}

/** Whether nothing is asked but dates and outlets. */
function isOfTime({ range: _range, outlets: _outlets, ...others }: QuoteSearch): boolean {
  return Object.values(others).every((value) => value === undefined)
}

function countInTime(
  database: Database,
  { range, outlets }: QuoteSearch,
  limit: number,
  { inTime: most }: MostCounted,
): ArchiveStats {
  const counted = outlets === undefined ? 'in-time' : 'of-outlets'
  const asked = { outlets: outlets && JSON.stringify(outlets) }
  const next = prepare<bigint>(database, sortKeyAfter(counted), 'bigint')
    .pluck()
    .get({ ...range, ...asked, most })
  const values = { ...range, ...asked, lower: next ?? range.lower, limit }
  const reviewed = prepare<StatusRow>(database, BY_STATUS).all(values)
  const rows = readRows(database, counted, values)
  // All that are listed and not among the reviewed ones.
  const listed = reviewed.filter(({ key }) => key !== 'rejected')
  const unreviewed = listed.reduce((rest, { quotes }) => rest - quotes, sum(rows.groups).quoteCount)
  const statuses = countStatuses([...reviewed, { key: 'unreviewed', quotes: unreviewed }])
  return summarize({ ...rows, statuses }, limit, next === undefined)
}

function countFound(
  database: Database,
  search: QuoteSearch,
  limit: number,
  { found: most }: MostCounted,
): ArchiveStats {
  const keys = findQuotes(database, search, most + 1)
  const values = { found: JSON.stringify(keys.slice(0, most).map(({ rowId }) => rowId)), limit }
  const statuses = prepare<StatusRow>(database, STATUS_OF_FOUND).all(values)
  if (search.statuses === undefined) {
    const rejected = findQuotes(database, { ...search, statuses: ['rejected'] }, most).length
    statuses.push({ key: 'rejected', quotes: rejected })
  }
  const rows = readRows(database, 'found', values)
  return summarize({ ...rows, statuses: countStatuses(statuses) }, limit, keys.length <= most)
}

interface StatsRows {
  readonly groups: readonly GroupRow[]
  readonly statuses: ReadonlyMap<QuoteStatus, number>
  readonly articles: readonly OutletRow[]
  readonly speakers: readonly SpeakerRow[]
}

interface StatusRow {
  readonly key: QuoteStatus
  readonly quotes: number
}

const countStatuses = (rows: readonly StatusRow[]): ReadonlyMap<QuoteStatus, number> =>
  new Map(rows.map(({ key, quotes }) => [key, quotes]))

function readRows(
  database: Database,
  counted: Counted,
  values: Readonly<Record<string, unknown>>,
): Omit<StatsRows, 'statuses'> {
  return {
    groups: prepare<GroupRow>(database, byGroup(counted)).all(values),
    articles: prepare<OutletRow>(database, articlesByOutlet(counted)).all(values),
    speakers: prepare<SpeakerRow>(database, bySpeaker(counted)).all(values),
  }
}

function summarize(
  { groups, statuses, articles, speakers }: StatsRows,
  limit: number,
  isComplete: boolean,
): ArchiveStats {
  const outlets = new Map(articles.map((row) => [keyOf(row), row]))
  const total = sum(groups)
  const ofKinds = (kinds: readonly (SpeakerKind | null)[]): Tally =>
    sum(groups.filter(({ kind }) => kinds.includes(kind)))
  const ofType = (type: QuoteType): Tally => sum(groups.filter((group) => group.type === type))
  const ofCue = (cueKind: CueKind | null): Tally => sum(groups.filter((group) => group.cueKind === cueKind))
  return {
    ...total,
    counted: total.quoteCount,
    isComplete,
    articleCount: articles.reduce((count, { articles }) => count + articles, 0),
    speakerCount: speakers[0]?.speakers ?? 0,
    byType: { direct: ofType('direct'), mixed: ofType('mixed'), indirect: ofType('indirect') },
    byCueKind: {
      saying: ofCue('saying'),
      writing: ofCue('writing'),
      thinking: ofCue('thinking'),
      wanting: ofCue('wanting'),
      doing: ofCue('doing'),
      unknown: ofCue(null),
    },
    bySource: {
      named: ofKinds(NAMED_KINDS),
      unnamed: ofKinds(['group', 'unnamed']),
      document: ofKinds(['document']),
      unknown: ofKinds([null]),
    },
    byStatus: {
      unreviewed: statuses.get('unreviewed') ?? 0,
      confirmed: statuses.get('confirmed') ?? 0,
      corrected: statuses.get('corrected') ?? 0,
      rejected: statuses.get('rejected') ?? 0,
    },
    speakers: speakers.map(({ id, name, kind, quotes, words }) => ({
      id,
      name,
      kind,
      quoteCount: quotes,
      wordCount: words,
    })),
    outlets: sumBy(groups, keyOf)
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

/** An outlet in one spelling. */
const keyOf = ({ outlet }: { readonly outlet: string | null }): string | null => outlet && foldOutlet(outlet)

interface TallyRow {
  readonly quotes: number
  readonly words: number
}

interface GroupRow extends TallyRow {
  readonly month: string | null
  readonly outlet: string | null
  readonly type: QuoteType
  readonly cueKind: CueKind | null
  /** Of the first speaker. */
  readonly kind: SpeakerKind | null
}

interface OutletRow {
  /** In one of the spellings that there are. */
  readonly outlet: string | null
  readonly articles: number
}

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
