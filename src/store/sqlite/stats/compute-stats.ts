// Statistics of the quotes that match a filter. Those of all quotes are stored;
// those of a period, and of outlets in it, are counted from an index; for any
// other filter the quotes are found first, and then counted. Nothing is
// estimated; if there are more quotes than can be counted in one go, the latest
// are counted, and the answer says so.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { foldOutlet } from '../quotes/fold-outlet.ts'
import { ALL_SORT_KEYS } from '../quotes/sort-key.ts'
import { readFilter } from '../quotes/quotes.ts'
import { findQuotes } from '../search/find-quotes.ts'
import type { QuoteSearch } from '../search/find-quotes.ts'
import {
  articlesByOutlet,
  byGroup,
  byPronouns,
  bySpeaker,
  BY_STATUS,
  sortKeyAfter,
  STATUS_OF_FOUND,
} from './stats-queries.ts'
import type { Counted } from './stats-queries.ts'
import { addBreakdowns } from './add-breakdowns.ts'
import { readTallies } from './read-tallies.ts'
import { tallyFound } from './tally-found.ts'
import type { GroupRow } from './tally-found.ts'
import { summarizeStats, sumTallies } from './summarize-stats.ts'
import type { OutletRow, PeopleRow, SpeakerRow, StatsRows, StatusRow } from './summarize-stats.ts'
import type { ArchiveStats, QuoteFilter } from '../../store.ts'

/** How many quotes are counted at most: by the index of times, and of those found by a search. */
export interface MostCounted {
  readonly inTime: number
  readonly found: number
}

const MOST_COUNTED: MostCounted = { inTime: 500_000, found: 50_000 }

export function computeStats(
  database: Database,
  filter: QuoteFilter,
  limit: number,
  withBreakdown = false,
  most: MostCounted = MOST_COUNTED,
): ArchiveStats {
  const search = readFilter(database, filter)
  if (search === null) return summarizeStats(NOTHING, limit, true)
  if (isOfAll(search)) {
    const stats = summarizeStats(readTallies(database, limit), limit, true)
    if (!withBreakdown) return stats
    // Breakdowns of outlets and months are not stored.
    if (stats.quoteCount <= most.inTime)
      return addBreakdowns(stats, prepare<GroupRow>(database, byGroup('in-time')).all(search.range))
  }
  const { rows, isComplete } = isOfTime(search)
    ? countInTime(database, search, limit, most)
    : countFound(database, search, limit, most)
  const stats = summarizeStats(rows, limit, isComplete)
  return withBreakdown ? addBreakdowns(stats, rows.groups) : stats
}

interface Counts {
  readonly rows: StatsRows & { readonly groups: readonly GroupRow[] }
  readonly isComplete: boolean
}

const NOTHING: StatsRows = { types: [], sources: [], people: [], outlets: [], months: [], statuses: [], speakers: [] }

/** Whether the filter has no conditions at all. */
const isOfAll = ({ range, outlets, ...others }: QuoteSearch): boolean =>
  range.lower === ALL_SORT_KEYS.lower &&
  range.upper === ALL_SORT_KEYS.upper &&
  outlets === undefined &&
  isOfTime({ range, ...others })

/** Whether the filter has no conditions other than dates and outlets. */
function isOfTime({ range: _range, outlets: _outlets, ...others }: QuoteSearch): boolean {
  return Object.values(others).every((value) => value === undefined)
}

function countInTime(
  database: Database,
  { range, outlets }: QuoteSearch,
  limit: number,
  { inTime: most }: MostCounted,
): Counts {
  const counted = outlets === undefined ? 'in-time' : 'of-outlets'
  const asked = { outlets: outlets && JSON.stringify(outlets) }
  const next = prepare<bigint>(database, sortKeyAfter(counted), 'bigint')
    .pluck()
    .get({ ...range, ...asked, most })
  const values = { ...range, ...asked, lower: next ?? range.lower, limit }
  const reviewed = prepare<StatusRow>(database, BY_STATUS).all(values)
  const rows = readRows(database, counted, values)
  // All that are listed and not among the reviewed ones.
  const listed = reviewed.filter(({ status }) => status !== 'rejected')
  const unreviewed = listed.reduce((rest, { quotes }) => rest - quotes, sumTallies(rows.types).quoteCount)
  const statuses: readonly StatusRow[] = [...reviewed, { status: 'unreviewed', quotes: unreviewed }]
  return { rows: { ...rows, statuses }, isComplete: next === undefined }
}

function countFound(database: Database, search: QuoteSearch, limit: number, { found: most }: MostCounted): Counts {
  const keys = findQuotes(database, search, most + 1)
  const sortKeys = keys.slice(0, most).map(({ sortKey }) => sortKey)
  const found = `[${sortKeys.join()}]`
  const statuses = prepare<StatusRow>(database, STATUS_OF_FOUND).all({ found })
  const reviewed = statuses.reduce((count, { quotes }) => count + quotes, 0)
  statuses.push({ status: 'unreviewed', quotes: sortKeys.length - reviewed })
  if (search.statuses === undefined) {
    const rejected = findQuotes(database, { ...search, statuses: ['rejected'] }, most).length
    statuses.push({ status: 'rejected', quotes: rejected })
  }
  return { rows: { ...tallyFound(database, found, limit), statuses }, isComplete: keys.length <= most }
}

function readRows(
  database: Database,
  counted: Counted,
  values: Readonly<Record<string, unknown>>,
): Omit<Counts['rows'], 'statuses'> {
  const groups = prepare<GroupRow>(database, byGroup(counted)).all(values)
  const articles = prepare<Pick<OutletRow, 'outlet' | 'articles'>>(database, articlesByOutlet(counted)).all(values)
  const articlesOf = new Map(articles.map((row) => [keyOf(row), row.articles]))
  return {
    groups,
    types: groups,
    sources: groups,
    months: groups,
    outlets: groups.map((group) => ({ ...group, articles: articlesOf.get(keyOf(group)) ?? 0 })),
    people: prepare<PeopleRow>(database, byPronouns(counted)).all(values),
    speakers: prepare<SpeakerRow>(database, bySpeaker(counted)).all(values),
  }
}

/** The outlet's name, ignoring case. */
const keyOf = ({ outlet }: { readonly outlet: string | null }): string | null => outlet && foldOutlet(outlet)
