// How else a search could be narrowed. For the whole archive this is read from
// stored tallies; otherwise the latest matching quotes are found first, and
// then counted. Years are counted in full if the index of all quotes can decide
// every condition, to show how far back there is something.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { readFilter } from '../quotes/quotes.ts'
import { ALL_SORT_KEYS, intersectRanges, sortKeysBetween } from '../quotes/sort-key.ts'
import type { SortKeyRange } from '../quotes/sort-key.ts'
import { findQuotes } from '../search/find-quotes.ts'
import type { QuoteSearch } from '../search/find-quotes.ts'
import {
  ALL_LANGUAGES,
  countInIndex,
  GROUPS_OF_FOUND,
  INDEXED,
  MENTIONED_IN_ALL,
  MENTIONED_IN_FOUND,
  YEARS,
} from './facet-queries.ts'
import { readTallies } from './read-tallies.ts'
import { bySpeaker } from './stats-queries.ts'
import { NO_FACETS, summarizeFacets } from './summarize-facets.ts'
import type { FacetRows, GroupRow, LanguageRow, NameRow, YearRow } from './summarize-facets.ts'
import type { QuoteFacets, QuoteFilter } from '../../store.ts'

/** How many quotes are counted at most: of those found by a search, and by year in the index. */
export interface MostCounted {
  readonly found: number
  readonly inIndex: number
}

const MOST_COUNTED: MostCounted = { found: 10_000, inIndex: 500_000 }

export function computeFacets(
  database: Database,
  filter: QuoteFilter,
  limit: number,
  most: MostCounted = MOST_COUNTED,
): QuoteFacets {
  const narrowed = FACETS.filter((facet) => OWN[facet].some((name) => filter[name] !== undefined))
  const others = FACETS.filter((facet) => !narrowed.includes(facet))
  const count = (facets: readonly FacetName[], asked: QuoteFilter): Partial<QuoteFacets> => {
    const counted = Object.entries(facetsOf(database, asked, facets, limit, most))
    return Object.fromEntries(counted.filter(([name]) => facets.some((facet) => facet === name)))
  }
  const counted = [count(others, filter), ...narrowed.map((facet) => count([facet], without(filter, OWN[facet])))]
  return counted.reduce<QuoteFacets>((all, some) => ({ ...all, ...some }), NO_FACETS)
}

type FacetName = keyof QuoteFacets

/**
 * The part of a filter that a facet replaces. Somebody searched for by name is
 * the subject of the search, and stays.
 */
const OWN: Readonly<Record<FacetName, readonly (keyof QuoteFilter)[]>> = {
  outlet: ['outlets'],
  year: ['from', 'to'],
  type: ['types'],
  cueKind: ['cueKinds'],
  status: ['statuses'],
  language: ['languages'],
  about: ['about'],
  speaker: ['speakerIds'],
}

const FACETS = Object.keys(OWN) as FacetName[]

const without = (filter: QuoteFilter, names: readonly (keyof QuoteFilter)[]): QuoteFilter =>
  Object.fromEntries(Object.entries(filter).filter(([name]) => !names.some((one) => one === name)))

/** Only these facets are counted; others may be empty. */
function facetsOf(
  database: Database,
  filter: QuoteFilter,
  facets: readonly FacetName[],
  limit: number,
  most: MostCounted,
): QuoteFacets {
  const search = readFilter(database, filter)
  if (search === null) return NO_FACETS
  const rows = isOfAll(search) ? readAll(database, facets, limit) : countFound(database, search, facets, limit, most)
  return summarizeFacets(rows, limit)
}

function isOfAll({ range, ...others }: QuoteSearch): boolean {
  const { lower, upper } = ALL_SORT_KEYS
  return range.lower === lower && range.upper === upper && Object.values(others).every((value) => value === undefined)
}

/** For the whole archive, from tallies that triggers keep as quotes are written. */
function readAll(database: Database, facets: readonly FacetName[], limit: number): FacetRows {
  const { types, outlets, months, statuses, speakers } = readTallies(database, limit)
  const read = <Row>(facet: FacetName, sql: string): readonly Row[] =>
    facets.includes(facet) ? prepare<Row>(database, sql).all() : []
  return {
    outlets,
    years: months.map(({ month, quotes }) => ({ year: month && month.slice(0, 4), quotes })),
    types,
    statuses,
    languages: read<LanguageRow>('language', ALL_LANGUAGES),
    speakers,
    about: read<NameRow>('about', MENTIONED_IN_ALL),
    isComplete: true,
    hasAllYears: true,
  }
}

function countFound(
  database: Database,
  search: QuoteSearch,
  facets: readonly FacetName[],
  limit: number,
  most: MostCounted,
): FacetRows {
  const keys = findQuotes(database, search, most.found + 1)
  const isComplete = keys.length <= most.found
  const values = { found: JSON.stringify(keys.slice(0, most.found).map(({ rowId }) => rowId)), limit }
  const read = <Row>(some: readonly FacetName[], sql: string): readonly Row[] =>
    some.some((facet) => facets.includes(facet)) ? prepare<Row>(database, sql).all(values) : []
  const groups = read<GroupRow>(['outlet', 'year', 'type', 'cueKind', 'status', 'language'], GROUPS_OF_FOUND)
  const years = isComplete || !facets.includes('year') ? null : countYears(database, search, most.inIndex)
  const rejected =
    search.statuses === undefined && facets.includes('status')
      ? findQuotes(database, { ...search, statuses: ['rejected'] }, most.found).length
      : 0
  return {
    outlets: groups,
    years: years ?? groups,
    types: groups,
    statuses: [...groups, { status: 'rejected', quotes: rejected }],
    languages: groups,
    speakers: read<NameRow>(['speaker'], bySpeaker('found')),
    about: read<NameRow>(['about'], MENTIONED_IN_FOUND),
    isComplete,
    hasAllYears: isComplete || years !== null,
  }
}

/** Null if a condition needs more than the index of all quotes has, or if there are too many. */
function countYears(database: Database, search: QuoteSearch, most: number): readonly YearRow[] | null {
  const { range, types, outlets, cueKinds, minConfidence, minWords } = search
  const asked = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  const conditions = INDEXED.filter((name) => asked.includes(name))
  // The range itself is one more.
  if (conditions.length < asked.length - 1) return null
  const count = prepare<number>(database, countInIndex(conditions)).pluck()
  const values = {
    types: types && JSON.stringify(types),
    outlets: outlets && JSON.stringify(outlets),
    cueKinds: cueKinds && JSON.stringify(cueKinds.map((kind) => kind ?? '')),
    minConfidence,
    minWords,
  }
  const rows: YearRow[] = []
  let left = most
  for (const year of prepare<string>(database, YEARS).pluck().all()) {
    const quotes = count.get({ ...values, ...intersectRanges([range, rangeOfYear(year)]), most: left + 1 }) ?? 0
    if (quotes > left) return null
    left -= quotes
    rows.push({ year: year === '' ? null : year, quotes })
  }
  return rows
}

/** Quotes without a date are in the first hour of the year 0. */
function rangeOfYear(year: string): SortKeyRange {
  const startOf = (one: number): string => `${String(one).padStart(4, '0')}-01-01T00:00:00.000Z`
  if (year === '')
    return { lower: ALL_SORT_KEYS.lower, upper: sortKeysBetween(undefined, '0000-01-01T01:00:00.000Z').upper }
  return sortKeysBetween(startOf(Number(year)), year === '9999' ? undefined : startOf(Number(year) + 1))
}
