// Finding, listing and searching quotes.

import type { Database } from 'better-sqlite3'
import { withOccurrences } from '../clusters/occurrences.ts'
import { findMatches } from '../search/find-matches.ts'
import { countFound, findMostRelevant, findQuotes, findMostConfident } from '../search/find-quotes.ts'
import type { QuoteSearch } from '../search/find-quotes.ts'
import { findWordForms } from '../search/find-word-forms.ts'
import { loadQuotes } from './load-quotes.ts'
import { prepare } from '../prepare.ts'
import { MOST_RANKED, takeRanked } from './ranked-page.ts'
import { ALL_SORT_KEYS, intersectRanges, sortKeysBetween, positionOf, readSortKey } from './sort-key.ts'
import type { SortKeyRange } from './sort-key.ts'
import { canonicalInstant } from '../rows.ts'
import { findMentions } from '../search/find-mentions.ts'
import { searchWords } from '../search/search-words.ts'
import { withoutRepeats } from './fold-outlet.ts'
import { findSpeakerRowId, findSpeakersNamed } from '../speakers/speakers.ts'
import type { FoundQuote, Page, PageRequest, Position, QuoteFilter, QuoteOrder, StoredQuote } from '../../store.ts'

/** A page of the quotes that match the whole filter. */
export function listQuotes(
  database: Database,
  filter: QuoteFilter,
  page: PageRequest,
  order: QuoteOrder = 'date',
): Page<FoundQuote> {
  const search = readFilter(database, filter)
  return search === null ? { items: [], next: null } : LISTS[order](database, search, page)
}

/** How many quotes match the whole filter. */
export function countQuotes(database: Database, filter: QuoteFilter): number {
  const search = readFilter(database, filter)
  return search === null ? 0 : countFound(database, search)
}

export function findQuote(database: Database, id: string): StoredQuote | null {
  const row = prepare<{ number: number }>(database, 'SELECT number FROM quote WHERE id = ?').get(id)
  return (row && loadQuotes(database, [row.number])[0]) ?? null
}

type List = (database: Database, search: QuoteSearch, page: PageRequest) => Page<FoundQuote>

const LISTS: Readonly<Record<QuoteOrder, List>> = {
  date: listByDate,
  confidence: listByConfidence,
  relevance: listByRelevance,
}

function listByDate(database: Database, search: QuoteSearch, { limit, after }: PageRequest): Page<FoundQuote> {
  const upper = after === null ? ALL_SORT_KEYS.upper : readSortKey(lengthened(after, 1)[0])
  const range = intersectRanges([search.range, { ...ALL_SORT_KEYS, upper }])
  const found = findQuotes(database, { ...search, range }, limit + 1)
  const last = found[limit - 1]
  return {
    items: loadFound(
      database,
      search,
      found.slice(0, limit).map(({ rowId }) => rowId),
    ),
    next: last && found.length > limit ? [positionOf(last.sortKey)] : null,
  }
}

function listByConfidence(database: Database, search: QuoteSearch, { limit, after }: PageRequest): Page<FoundQuote> {
  const found = findMostConfident(database, search, limit + 1, after && readConfidenceKey(after))
  const last = found[limit - 1]
  return {
    items: loadFound(
      database,
      search,
      found.slice(0, limit).map(({ rowId }) => rowId),
    ),
    next: last && found.length > limit ? [last.confidence, positionOf(last.sortKey)] : null,
  }
}

function readConfidenceKey(position: Position): { confidence: number; sortKey: bigint } {
  const [confidence, sortKey] = lengthened(position, 2)
  if (typeof confidence !== 'number') throw new RangeError('The position does not belong to a list by confidence')
  return { confidence, sortKey: readSortKey(sortKey) }
}

/** How relevant a quote is depends on all the others, and changes with every quote added. */
function listByRelevance(database: Database, search: QuoteSearch, page: PageRequest): Page<FoundQuote> {
  return takeRanked(
    () => findMostRelevant(database, search, MOST_RANKED),
    page,
    // Some may have been deleted, rejected or withdrawn since.
    (rowIds) => loadFound(database, search, rowIds).filter((quote) => isOfStatus(quote, search.statuses)),
  )
}

function isOfStatus({ status, withdrawn }: StoredQuote, wanted: QuoteSearch['statuses']): boolean {
  return withdrawn === null && (wanted === undefined ? status !== 'rejected' : wanted.includes(status))
}

function lengthened(position: Position, length: number): Position {
  if (position.length !== length) throw new RangeError('The position does not belong to a list of quotes')
  return position
}

/** The quotes with these row ids, with the words searched for and what is known about their clusters. */
function loadFound(database: Database, search: QuoteSearch, rowIds: readonly number[]): FoundQuote[] {
  const { words, disputed, earliestIn } = search
  const quotes = loadQuotes(database, rowIds)
  const matches = words === undefined ? [] : findMatches(words, quotes)
  const found = quotes.map((quote, index) => ({ ...quote, matches: matches[index] ?? null }))
  return disputed === undefined && earliestIn === undefined ? found : withOccurrences(database, found)
}

/** Null if nothing can match. */
export function readFilter(database: Database, filter: QuoteFilter): QuoteSearch | null {
  const { types, statuses, languages, minConfidence, cueKinds, minWords, speakerKinds } = filter
  const words = wordsOf(database, filter)
  const speakers = speakersOf(database, filter)
  const article = filter.articleId === undefined ? undefined : findArticleRange(database, filter.articleId)
  const about = filter.about && findMentions(database, filter.about)
  if (words === null || article === null || speakers?.length === 0 || about === null) return null
  const range = intersectRanges([datesOf(filter), article?.range ?? ALL_SORT_KEYS])
  return {
    range,
    types,
    statuses,
    outlets: filter.outlets && withoutRepeats(filter.outlets),
    languages,
    minConfidence,
    cueKinds,
    minWords,
    speakers,
    speakerKinds,
    about,
    words,
    article: article?.rowId,
    disputed: filter.disputed === true ? true : undefined,
    earliestIn: filter.distinct === true ? { ...range, article: article?.rowId } : undefined,
  }
}

function datesOf({ from, to }: QuoteFilter): SortKeyRange {
  return sortKeysBetween(
    from === undefined ? undefined : canonicalInstant(from),
    to === undefined ? undefined : canonicalInstant(to),
  )
}

/** Null if there is no word to look for. */
function wordsOf(database: Database, { words, stem }: QuoteFilter): string | null | undefined {
  if (words === undefined) return undefined
  return searchWords(words, stem === true ? (word) => findWordForms(database, word) : undefined)
}

/** An article, and the range of its quotes' sort keys; null if there is no article, or it has no quotes. */
function findArticleRange(database: Database, id: string): { rowId: number; range: SortKeyRange } | null {
  const found = prepare<{ number: bigint; lowest: bigint | null; highest: bigint | null }>(
    database,
    ARTICLE_RANGE,
    'bigint',
  ).get(id)
  if (!found || found.lowest === null || found.highest === null) return null
  return { rowId: Number(found.number), range: { lower: found.lowest - 1n, upper: found.highest + 1n } }
}

export const ARTICLE_RANGE = `SELECT a.number, (SELECT min(place) FROM quote WHERE article_number = a.number) AS lowest,
    (SELECT max(place) FROM quote WHERE article_number = a.number) AS highest
  FROM article AS a WHERE a.id = ?`

/** The row ids of the speakers that the filter means; undefined if it names none. */
function speakersOf(database: Database, { speakers, speakerIds }: QuoteFilter): readonly number[] | undefined {
  const named = speakers && [...new Set(speakers.flatMap((name) => findSpeakersNamed(database, name)))]
  if (speakerIds === undefined) return named
  const ofIds = [...new Set(speakerIds.flatMap((id) => findSpeakerRowId(database, id) ?? []))]
  return named === undefined ? ofIds : ofIds.filter((rowId) => named.includes(rowId))
}
