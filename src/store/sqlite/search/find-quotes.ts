// Which quotes a list has, and in which order: the filter is turned into the
// query that has least to look at.

import type { Database } from 'better-sqlite3'
import type { CueKind, QuoteType, SpeakerKind } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import type { SortKeyRange } from '../quotes/sort-key.ts'
import { CONDITION_NAMES, quoteQuery } from './quote-query.ts'
import type { Condition, Driver, Wanted } from './quote-query.ts'
import type { QuoteStatus } from '../../store.ts'

/** All of what is set must fit. */
export interface QuoteSearch {
  readonly range: SortKeyRange
  readonly type?: QuoteType | undefined
  /** Quotes of this status; if not set, those that are neither rejected nor withdrawn. */
  readonly status?: QuoteStatus | undefined
  readonly outlet?: string | undefined
  /** The row id of an article. */
  readonly article?: number | undefined
  readonly minConfidence?: number | undefined
  readonly cueKinds?: readonly (CueKind | null)[] | undefined
  readonly minWords?: number | undefined
  /** The row ids of the speakers, one of whom must have said it. */
  readonly speakers?: readonly number[] | undefined
  readonly speakerKinds?: readonly (SpeakerKind | 'none')[] | undefined
  /** An FTS5 expression. */
  readonly words?: string | undefined
}

export interface QuoteKey {
  /** Of the quote. */
  readonly rowId: number
  readonly sortKey: bigint
}

/** Where a list by confidence goes on. */
export interface ConfidenceKey {
  readonly confidence: number
  readonly sortKey: bigint
}

/** The first `limit` quotes that fit, in the order of the list. */
export function findQuotes(database: Database, search: QuoteSearch, limit: number): readonly QuoteKey[] {
  const driver = driverBySortKey(database, search)
  const run = (values: Values): QuoteKey[] =>
    runQuery(database, search, driver, 'by-sort-key', { limit, ...values }).map(keyOf)
  if (driver !== 'speaker') return run({})
  return mergeKeys((search.speakers ?? []).map((speaker) => run({ speaker }))).slice(0, limit)
}

/** The most confident quotes that fit, after one of this confidence and sort key. */
export function findMostConfident(
  database: Database,
  search: QuoteSearch,
  limit: number,
  after: ConfidenceKey | null,
): readonly (QuoteKey & ConfidenceKey)[] {
  const { confidence: below, sortKey: belowSortKey } = after ?? ABOVE_ALL
  const values = { limit, below, belowSortKey }
  const rows = runQuery(database, search, gathererOf(search) ?? 'confidence', 'by-confidence', values)
  return rows.map((row) => ({ ...keyOf(row), confidence: row.confidence }))
}

const ABOVE_ALL: ConfidenceKey = { confidence: 2, sortKey: 0n }

/** The quotes that have the words most, best first. */
export function findMostRelevant(database: Database, search: QuoteSearch, limit: number): readonly number[] {
  const values = { limit, candidates: CANDIDATES }
  return runQuery(database, search, 'words', 'by-relevance', values).map(({ rowId }) => Number(rowId))
}

/** Of so many quotes that have the words, the latest, the best are listed: to rank them all could take seconds. */
const CANDIDATES = 20_000

export function countFound(database: Database, search: QuoteSearch): number {
  const driver = gathererOf(search) ?? indexOf(search)
  return Number(runQuery(database, search, driver, 'count', {})[0]?.total ?? 0)
}

function driverBySortKey(database: Database, search: QuoteSearch): Driver {
  const { speakers, words, minConfidence } = search
  if (words !== undefined) return speakers && countQuotes(database, speakers) <= FEW ? 'speaker' : 'words'
  if (speakers !== undefined) return 'speaker'
  const index = indexOf(search)
  return index === 'sortKey' && minConfidence !== undefined && areFew(database, minConfidence) ? 'minConfidence' : index
}

/** What finds all quotes that fit without going through a list; null where most of the archive may. */
function gathererOf({ words, speakers, status }: QuoteSearch): Driver | null {
  if (words !== undefined) return 'words'
  if (speakers !== undefined) return 'speakers'
  return status === undefined || status === 'unreviewed' ? null : 'status'
}

/** The index that has the list of those that fit, or of the fewest more. */
function indexOf({ status, outlet, type }: QuoteSearch): Driver {
  if (status !== undefined && status !== 'unreviewed') return 'status'
  if (outlet !== undefined) return 'outlet'
  return type === undefined ? 'sortKey' : 'type'
}

/** Up to so many quotes it is faster to look at them all than to go through the list until enough of it are among them. */
const FEW = 1000

function countQuotes(database: Database, speakers: readonly number[]): number {
  return prepare<number>(database, QUOTES_OF_SPEAKERS).pluck().get(JSON.stringify(speakers)) ?? 0
}

const QUOTES_OF_SPEAKERS = `SELECT coalesce(sum(s.quote_count), 0)
  FROM json_each(?) AS wanted CROSS JOIN speaker AS s ON s.number = wanted.value`

function areFew(database: Database, minConfidence: number): boolean {
  return (prepare<number>(database, SURE_ENOUGH).pluck().get(minConfidence) ?? 0) <= FEW
}

const SURE_ENOUGH = `SELECT count(*) FROM (SELECT 1 FROM quote WHERE listed = 1 AND confidence >= ? LIMIT ${FEW + 1})`

type Values = Readonly<Record<string, string | number | bigint>>

type Row = Readonly<Record<'rowId' | 'sortKey' | 'total', bigint> & { confidence: number }>

/** All whole numbers as bigints, since sort keys are. */
function runQuery(database: Database, search: QuoteSearch, driver: Driver, wanted: Wanted, values: Values): Row[] {
  const { range, speakers, speakerKinds, cueKinds, ...others } = search
  const conditions = CONDITION_NAMES.filter((condition) => search[condition] !== undefined && !isMet(condition, driver))
  return prepare<Row>(database, quoteQuery(driver, conditions, wanted), 'bigint').all({
    ...others,
    ...range,
    speakers: speakers && JSON.stringify(speakers),
    speakerKinds: speakerKinds && JSON.stringify(speakerKinds),
    cueKinds: cueKinds && JSON.stringify(cueKinds.map((kind) => kind ?? '')),
    listed: search.status === 'rejected' ? 0 : 1,
    ...values,
  })
}

const keyOf = ({ rowId, sortKey }: Row): QuoteKey => ({ rowId: Number(rowId), sortKey })

const isMet = (condition: Condition, driver: Driver): boolean =>
  condition === driver || (condition === 'speakers' && driver === 'speaker')

/** One list out of several, each quote once: a joint quote stands in the lists of all its speakers. */
function mergeKeys(lists: readonly (readonly QuoteKey[])[]): readonly QuoteKey[] {
  const [only, ...others] = lists
  if (only && others.length === 0) return only
  const sortKeys = new Map(lists.flat().map((found) => [found.sortKey, found]))
  return [...sortKeys.values()].sort((one, other) => (one.sortKey > other.sortKey ? -1 : 1))
}
