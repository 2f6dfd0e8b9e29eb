// Which quotes a list has, and in which order: the filter becomes the queries
// that have the least to look at. If a filter has several values, an index
// holds the quotes of each in list order; so each is walked separately, no
// further than the page needs, and the walks are merged: searching for all
// values at once and sorting the result would read all of it.

import type { Database } from 'better-sqlite3'
import type { CueKind, QuoteType, SpeakerKind } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import type { SortKeyRange } from '../quotes/sort-key.ts'
import { CONDITION_NAMES, quoteQuery } from './quote-query.ts'
import type { Condition, Driver, Wanted } from './quote-query.ts'
import type { QuoteStatus } from '../../store.ts'

/** Every field set must match; a list matches if any of its values does. */
export interface QuoteSearch {
  readonly range: SortKeyRange
  readonly types?: readonly QuoteType[] | undefined
  /** Quotes with these statuses; if not set, those neither rejected nor withdrawn. */
  readonly statuses?: readonly QuoteStatus[] | undefined
  /** No two differ only by case. */
  readonly outlets?: readonly string[] | undefined
  /** Of the articles. */
  readonly languages?: readonly string[] | undefined
  /** The row id of an article. */
  readonly article?: number | undefined
  readonly minConfidence?: number | undefined
  readonly cueKinds?: readonly (CueKind | null)[] | undefined
  readonly minWords?: number | undefined
  /** Row ids of speakers, one of whom must have said it. */
  readonly speakers?: readonly number[] | undefined
  readonly speakerKinds?: readonly (SpeakerKind | 'none')[] | undefined
  /** Who is spoken about. */
  readonly about?: SearchedMentions | undefined
  /** An FTS5 expression. */
  readonly words?: string | undefined
  readonly disputed?: true | undefined
  /**
   * For each cluster, only the earliest of the quotes that the whole list would
   * have: `range` and `article` may select only part of it.
   */
  readonly earliestIn?: (SortKeyRange & { readonly article: number | undefined }) | undefined
}

/** Any one of these must be mentioned. */
export interface SearchedMentions {
  /** The row ids of speakers, if the article quotes them as well. */
  readonly speakers: readonly number[]
  readonly names: readonly SearchedName[]
}

/** A name, and where it counts. */
export interface SearchedName {
  readonly rowId: number
  /** Whether it also counts as the name of a speaker whom the article quotes. */
  readonly byWhomever: boolean
  /** The quotes from the time in which it holds. */
  readonly range: SortKeyRange
}

export interface QuoteKey {
  /** The quote's. */
  readonly rowId: number
  readonly sortKey: bigint
}

/** Where a list by confidence continues. */
export interface ConfidenceKey {
  readonly confidence: number
  readonly sortKey: bigint
}

/** The first `limit` matching quotes in list order; all of them if `limit` is negative. */
export function findQuotes(database: Database, search: QuoteSearch, limit: number): readonly QuoteKey[] {
  const walks = searchesOf(search).flatMap((one) => {
    const driver = driverBySortKey(database, one)
    const drivers = driver === 'about' ? (['meant', 'mentioned'] as const) : [driver]
    return drivers.flatMap((each) => walk(database, one, each, 'by-sort-key', { limit }))
  })
  return mergeWalks(walks, limit, compareSortKeys).map(keyOf)
}

/** The most confident matching quotes after this confidence and sort key. */
export function findMostConfident(
  database: Database,
  search: QuoteSearch,
  limit: number,
  after: ConfidenceKey | null,
): readonly (QuoteKey & ConfidenceKey)[] {
  const { confidence: below, sortKey: belowSortKey } = after ?? ABOVE_ALL
  const walks = searchesOf(search).flatMap((one) =>
    walk(database, one, gathererOf(one) ?? 'confidence', 'by-confidence', { limit, below, belowSortKey }),
  )
  const rows = mergeWalks(walks, limit, (one, other) => other.confidence - one.confidence)
  return rows.map((row) => ({ ...keyOf(row), confidence: row.confidence }))
}

const ABOVE_ALL: ConfidenceKey = { confidence: 2, sortKey: 0n }

/** The quotes with the highest frequency of the words, best first. */
export function findMostRelevant(database: Database, search: QuoteSearch, limit: number): readonly number[] {
  const walks = searchesOf(search).flatMap((one) =>
    walk(database, one, 'words', 'by-relevance', { limit, candidates: CANDIDATES }),
  )
  return mergeWalks(walks, limit, (one, other) => one.score - other.score).map(({ rowId }) => Number(rowId))
}

/** The best are taken from this many of the latest quotes with the words: ranking all could take seconds. */
const CANDIDATES = 20_000

export function countFound(database: Database, search: QuoteSearch): number {
  // No quote has two values of what is walked here: only speakers could be several, and they are gathered.
  const walks = searchesOf(search).flatMap((one) => walk(database, one, gathererOf(one) ?? indexOf(one), 'count', {}))
  return walks.flat().reduce((total, row) => total + Number(row.total), 0)
}

/** Rejected quotes share no index with the others. */
function searchesOf(search: QuoteSearch): readonly QuoteSearch[] {
  const { statuses } = search
  if (statuses === undefined || statuses.length < 2 || !statuses.includes('rejected')) return [search]
  const others = statuses.filter((status) => status !== 'rejected')
  return [
    { ...search, statuses: others },
    { ...search, statuses: ['rejected'] },
  ]
}

function driverBySortKey(database: Database, search: QuoteSearch): Driver {
  const { speakers, about, words, minConfidence, languages, disputed } = search
  if (about !== undefined && countMentions(database, about) <= FEW) return 'about'
  if (words !== undefined) return speakers && countQuotes(database, speakers) <= FEW ? 'speaker' : 'words'
  if (speakers !== undefined) return 'speaker'
  if (about !== undefined) return 'about'
  if (disputed !== undefined) return 'disputed'
  const index = indexOf(search)
  if (index !== 'sortKey') return index
  if (minConfidence !== undefined && areFew(database, minConfidence)) return 'minConfidence'
  return languages && isRare(database, languages) ? 'languages' : index
}

/** What finds all matching quotes without walking a list; null if most of the archive may match. */
function gathererOf({ words, speakers, about, statuses, disputed }: QuoteSearch): Driver | null {
  if (words !== undefined) return 'words'
  if (speakers !== undefined) return 'speakers'
  if (about !== undefined) return 'about'
  if (disputed !== undefined) return 'disputed'
  return statuses === undefined || statuses.includes('unreviewed') ? null : 'status'
}

/** The index whose list is exactly the matching quotes, or has the fewest others. */
function indexOf({ statuses, outlets, types }: QuoteSearch): Driver {
  if (statuses !== undefined && !statuses.includes('unreviewed')) return 'status'
  if (outlets !== undefined) return 'outlet'
  return types === undefined ? 'sortKey' : 'type'
}

/** Up to this many quotes, looking at all of them is faster than walking the list until enough of them turn up. */
const FEW = 1000

function countQuotes(database: Database, speakers: readonly number[]): number {
  return prepare<number>(database, QUOTES_OF_SPEAKERS).pluck().get(JSON.stringify(speakers)) ?? 0
}

const QUOTES_OF_SPEAKERS = `SELECT coalesce(sum(s.quote_count), 0)
  FROM json_each(?) AS wanted CROSS JOIN speaker AS s ON s.number = wanted.value`

/** Stops counting once more would make no difference. */
function countMentions(database: Database, { speakers, names }: SearchedMentions): number {
  const rowIds = names.map(({ rowId }) => rowId)
  return prepare<number>(database, MENTIONS_OF).pluck().get(JSON.stringify(speakers), JSON.stringify(rowIds)) ?? 0
}

export const MENTIONS_OF = `SELECT count(*) FROM (
  SELECT 1 FROM json_each(?) AS wanted CROSS JOIN quote_mention AS m ON m.speaker_number = wanted.value
  UNION ALL SELECT 1 FROM json_each(?) AS wanted CROSS JOIN quote_mention AS m ON m.name_number = wanted.value
  LIMIT ${FEW + 1})`

function areFew(database: Database, minConfidence: number): boolean {
  return (prepare<number>(database, SURE_ENOUGH).pluck().get(minConfidence) ?? 0) <= FEW
}

const SURE_ENOUGH = `SELECT count(*) FROM (SELECT 1 FROM quote WHERE listed = 1 AND confidence >= ? LIMIT ${FEW + 1})`

/** Articles with some ten quotes each. */
const FEW_ARTICLES = 200

function isRare(database: Database, languages: readonly string[]): boolean {
  return (prepare<number>(database, IN_LANGUAGES).pluck().get(JSON.stringify(languages)) ?? 0) <= FEW_ARTICLES
}

export const IN_LANGUAGES = `SELECT count(*) FROM (
  SELECT 1 FROM article WHERE language IN (SELECT value FROM json_each(?)) LIMIT ${FEW_ARTICLES + 1})`

type Values = Readonly<Record<string, string | number | bigint>>

type Row = Readonly<Record<'rowId' | 'sortKey' | 'total', bigint> & { confidence: number; score: number }>

/** The values for a driver that takes one at a time. */
function valuesOf(driver: Driver, { types, outlets, statuses, speakers, about }: QuoteSearch): readonly Values[] {
  if (driver === 'type') return (types ?? []).map((type) => ({ type }))
  if (driver === 'outlet') return (outlets ?? []).map((outlet) => ({ outlet }))
  if (driver === 'status') return (statuses ?? []).map((status) => ({ status }))
  if (driver === 'speaker') return (speakers ?? []).map((speaker) => ({ speaker }))
  if (driver === 'meant') return (about?.speakers ?? []).map((meant) => ({ meant }))
  if (driver === 'mentioned') return (about?.names ?? []).map(valuesOfName)
  return [{}]
}

const valuesOfName = ({ rowId, byWhomever, range }: SearchedName): Values => ({
  mentioned: rowId,
  byWhomever: Number(byWhomever),
  nameLower: range.lower,
  nameUpper: range.upper,
})

/** The conditions that a driver fulfils by itself. */
const MET: Readonly<Partial<Record<Driver, Condition>>> = {
  type: 'types',
  outlet: 'outlets',
  status: 'statuses',
  speaker: 'speakers',
  speakers: 'speakers',
  meant: 'about',
  mentioned: 'about',
  about: 'about',
  languages: 'languages',
  minConfidence: 'minConfidence',
  words: 'words',
  disputed: 'disputed',
}

/** What each value of the driver finds. All whole numbers are bigints, as sort keys are. */
function walk(database: Database, search: QuoteSearch, driver: Driver, wanted: Wanted, values: Values): Row[][] {
  const asked = CONDITION_NAMES.filter((condition) => search[condition] !== undefined)
  const conditions = asked.filter((condition) => MET[driver] !== condition)
  const { article, minConfidence, minWords, words, earliestIn } = search
  const ofAll = asked.filter((condition) => condition !== 'article' || article === earliestIn?.article)
  const query = prepare<Row>(database, quoteQuery(driver, conditions, wanted, earliestIn && ofAll), 'bigint')
  const all = {
    ...search.range,
    earliestLower: earliestIn?.lower,
    earliestUpper: earliestIn?.upper,
    article,
    minConfidence,
    minWords,
    words,
    types: asJson(search.types),
    outlets: asJson(search.outlets),
    statuses: asJson(search.statuses),
    languages: asJson(search.languages),
    speakers: asJson(search.speakers),
    speakerKinds: asJson(search.speakerKinds),
    meant: asJson(search.about?.speakers),
    // by hand, because sort keys exceed JavaScript's numbers
    mentioned:
      search.about &&
      `[${search.about.names.map(({ rowId, byWhomever, range }) => `[${rowId},${Number(byWhomever)},${range.lower},${range.upper}]`).join()}]`,
    cueKinds: asJson(search.cueKinds?.map((kind) => kind ?? '')),
    listed: search.statuses?.includes('rejected') === true ? 0 : 1,
    ...values,
  }
  return valuesOf(driver, search).map((value) => query.all({ ...all, ...value }))
}

const asJson = (values: readonly (string | number)[] | undefined): string | undefined =>
  values && JSON.stringify(values)

const keyOf = ({ rowId, sortKey }: Row): QuoteKey => ({ rowId: Number(rowId), sortKey })

const compareSortKeys = (one: Row, other: Row): number =>
  one.sortKey === other.sortKey ? 0 : one.sortKey > other.sortKey ? -1 : 1

/** Merges several lists into one, each quote once: a joint quote is in the lists of all its speakers. Latest first if equal. */
function mergeWalks(walks: readonly Row[][], limit: number, compare: (one: Row, other: Row) => number): readonly Row[] {
  const [only, ...others] = walks
  if (only && others.length === 0) return only
  const rows = [...new Map(walks.flat().map((row) => [row.sortKey, row])).values()]
  const sorted = rows.sort((one, other) => compare(one, other) || compareSortKeys(one, other))
  return limit < 0 ? sorted : sorted.slice(0, limit)
}
