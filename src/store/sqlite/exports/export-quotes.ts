// Exports of quotes, many at a time: what is JSON in the database stays JSON,
// since parsing and serializing it is most of the work.

import type { Database } from 'better-sqlite3'
import { findQuotes } from '../search/find-quotes.ts'
import type { QuoteSearch } from '../search/find-quotes.ts'
import { MENTIONED, readMentions } from '../quotes/mentions.ts'
import { prepare } from '../prepare.ts'
import { ALL_SORT_KEYS, intersectRanges, positionOf, readSortKey } from '../quotes/sort-key.ts'
import { readFilter } from '../quotes/quotes.ts'
import { rewriteEvidence } from '../quotes/kept-evidence.ts'
import { cutWords, readParts } from '../rows.ts'
import type {
  ExportedLine,
  ExportedQuote,
  ExportUnit,
  Page,
  PageRequest,
  QuoteFilter,
  QuoteStatus,
  TextPiece,
} from '../../store.ts'

/**
 * Which quotes come next: `quote`: in list order; `article`: the same, but with
 * all matching quotes of an article together, so a page may be longer than
 * requested; `reviewed`: only articles in which people have reviewed every
 * quote, whole, and `limit` counts articles; of the filter, only the dates, the
 * outlet and the article apply.
 */
export function findExportPage(
  database: Database,
  filter: QuoteFilter,
  page: PageRequest,
  unit: ExportUnit,
): Page<number> {
  const search = readFilter(database, unit === 'reviewed' ? withoutReview(filter) : filter)
  if (search === null) return { items: [], next: null }
  if (unit === 'reviewed') return findReviewedPage(database, search, page)
  return unit === 'article' ? findArticlePage(database, search, page) : findQuotePage(database, search, page)
}

const withoutReview = ({ from, to, outlets, articleId }: QuoteFilter): QuoteFilter => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(outlets === undefined ? {} : { outlets }),
  ...(articleId === undefined ? {} : { articleId }),
})

function findQuotePage(database: Database, search: QuoteSearch, { limit, after }: PageRequest): Page<number> {
  const found = findQuotes(database, { ...search, range: rangeAfter(search, after) }, limit + 1)
  const last = found[limit - 1]
  return {
    items: found.slice(0, limit).map(({ rowId }) => rowId),
    next: last && found.length > limit ? [positionOf(last.sortKey)] : null,
  }
}

function findArticlePage(database: Database, search: QuoteSearch, page: PageRequest): Page<number> {
  const { items, next } = findQuotePage(database, search, page)
  const last = items.at(-1)
  if (last === undefined || next === null) return { items, next }
  // The last article may have more quotes, which the next page must not begin with.
  const end = readSortKey(next[0])
  const rest = findRest(database, search, last, end)
  return { items: [...items, ...rest], next: [positionOf(lowestSortKey(database, rest.at(-1) ?? last) ?? end)] }
}

function findReviewedPage(database: Database, search: QuoteSearch, { limit, after }: PageRequest): Page<number> {
  const items: number[] = []
  let articles = 0
  let { upper } = rangeAfter(search, after)
  for (let looked = 0; ; looked += 1) {
    const article = findReviewed(database, search, upper)
    if (article === null) return { items, next: null }
    if (articles >= limit || looked >= MOST_LOOKED_AT) return { items, next: [positionOf(upper)] }
    upper = article.lowest
    if (!article.isReviewed) continue
    items.push(...article.rowIds)
    articles += 1
  }
}

/** Skips articles that are only partly reviewed, but not without limit in one page. */
const MOST_LOOKED_AT = 1000

const rangeAfter = ({ range }: QuoteSearch, after: PageRequest['after']) =>
  intersectRanges([range, { ...ALL_SORT_KEYS, upper: after === null ? ALL_SORT_KEYS.upper : readSortKey(after[0]) }])

/** The other matching quotes of the article that a quote is in, below a sort key. */
function findRest(database: Database, search: QuoteSearch, rowId: number, below: bigint): number[] {
  const found = prepare<{ article: bigint; lowest: bigint }>(database, ARTICLE_OF, 'bigint').get(rowId)
  if (!found) return []
  const range = intersectRanges([search.range, { lower: found.lowest - 1n, upper: below }])
  return findQuotes(database, { ...search, range, article: Number(found.article) }, NO_LIMIT).map((one) => one.rowId)
}

const NO_LIMIT = -1

const ARTICLE_OF = `SELECT article_number AS article,
    (SELECT min(place) FROM quote AS o WHERE o.article_number = quote.article_number) AS lowest
  FROM quote WHERE number = ?`

function lowestSortKey(database: Database, rowId: number): bigint | undefined {
  return prepare<{ lowest: bigint }>(database, ARTICLE_OF, 'bigint').get(rowId)?.lowest
}

interface ReviewedArticle {
  readonly lowest: bigint
  readonly isReviewed: boolean
  /** The quotes that stand. */
  readonly rowIds: readonly number[]
}

/** The next article with a reviewed quote, below a sort key. */
function findReviewed(database: Database, search: QuoteSearch, upper: bigint): ReviewedArticle | null {
  const { lower } = search.range
  const statuses: readonly QuoteStatus[] = ['confirmed', 'corrected', 'rejected']
  const found = statuses
    .flatMap((status) => findQuotes(database, { ...search, range: { lower, upper }, statuses: [status] }, 1))
    .sort((one, other) => (one.sortKey > other.sortKey ? -1 : 1))[0]
  if (!found) return null
  const article = prepare<{ article: bigint; lowest: bigint }>(database, ARTICLE_OF, 'bigint').get(found.rowId)
  if (!article) return null
  const quotes = prepare<{ number: number; status: QuoteStatus }>(database, STANDING).all(Number(article.article))
  return {
    lowest: article.lowest,
    isReviewed: quotes.every(({ status }) => status !== 'unreviewed'),
    rowIds: quotes.map(({ number: rowId }) => rowId),
  }
}

const STANDING = 'SELECT number, status FROM quote WHERE article_number = ? AND listed = 1 ORDER BY place DESC'

/** In the order of the row ids; those that no longer exist are omitted. */
export function exportQuotes(database: Database, rowIds: readonly number[]): ExportedQuote[] {
  const rows = prepare<string>(database, EXPORT).pluck().all(JSON.stringify(rowIds))
  return rows.map((row) => toExported(JSON.parse(row) as ExportRow))
}

/** Field by field: copying the rest of an object takes ten times as long. */
export function toExported(row: ExportRow): ExportedQuote {
  const { parts, partTexts } = readWords(row.parts, row.words)
  return {
    id: row.id,
    articleId: row.articleId,
    type: row.type,
    status: row.status,
    engine: row.engine,
    revision: row.revision,
    confidence: row.confidence,
    parts,
    partTexts,
    cue: row.cue.text === null ? null : (row.cue as TextPiece),
    cueKind: row.cueKind,
    source: row.source.text === null ? null : (row.source as TextPiece),
    article: row.article,
    speakers: row.speakers,
    about: readMentions(row.about, row.mentioned),
  }
}

export type ExportRow = Omit<ExportedQuote, 'parts' | 'partTexts' | 'cue' | 'source' | 'about'> & {
  readonly about: string | null
  readonly mentioned: string | null
  readonly words: string
  readonly parts: string
  readonly cue: { readonly text: string | null }
  readonly source: { readonly text: string | null }
}

const SPEAKERS = `(SELECT json_group_array(
      json_object('id', s.id, 'name', c.name, 'role', c.role, 'kind', s.kind) ORDER BY said.ordinal)
    FROM quote_speaker AS said
    CROSS JOIN speaker AS s ON s.number = said.speaker_number
    CROSS JOIN article_speaker AS c ON c.article_number = said.article_number AND c.speaker_number = s.number
    WHERE said.quote_number = q.number)`

const ARTICLE = "json_object('title', a.title, 'url', a.url, 'outlet', a.outlet, 'publishedAt', a.published_at)"

const WANTED = `FROM json_each(?) AS wanted
  CROSS JOIN quote AS q ON q.number = wanted.value
  CROSS JOIN article AS a ON a.number = q.article_number
  ORDER BY wanted.key`

/**
 * A row is a single JSON value: passing twenty values to JavaScript one by one
 * takes longer than writing them here and parsing them there.
 */
const exported = (more: string): string => `SELECT json_object(
    'id', q.id, 'articleId', a.id, 'type', q.type, 'status', q.status, 'engine', q.engine, 'revision', q.revision,
    'confidence', q.confidence, 'parts', q.parts, 'words', q.words,
    'cue', json_object('start', q.cue_start, 'end', q.cue_end, 'text', q.cue_text), 'cueKind', q.cue_kind,
    'source', json_object('start', q.source_start, 'end', q.source_end, 'text', q.source_text),
    'article', ${ARTICLE}, 'speakers', ${SPEAKERS}, 'about', q.about, 'mentioned', ${MENTIONED} || '')${more}
  ${WANTED}`
const EXPORT = exported('')
/** Evidence in a separate column: in a string within the JSON, all its quotation marks would be escaped. */
export const EXPLAINED = exported(', q.evidence')

/** Like `exportQuotes`, but as fragments of JSON. */
export function exportLines(database: Database, rowIds: readonly number[]): ExportedLine[] {
  const rows = prepare<LineRow>(database, LINES).raw().all(JSON.stringify(rowIds))
  return rows.map(([kept, words, confidence, speakers, evidence, about, mentioned, identity, mentions, rest]) => {
    const { parts, partTexts } = readWords(kept, words)
    return {
      parts,
      partTexts,
      confidence,
      speakers,
      evidence: rewriteEvidence(evidence),
      about: about === null || about === '[]' ? (about ?? 'null') : JSON.stringify(readMentions(about, mentioned)),
      identity,
      mentions,
      rest,
    }
  })
}

/** The spans of a quote's parts, and the words of each. */
function readWords(kept: string, words: string): Pick<ExportedQuote, 'parts' | 'partTexts'> {
  const parts = readParts(kept)
  return { parts, partTexts: parts.length === 1 ? [words] : cutWords(words, parts) }
}

type LineRow = readonly [
  parts: string,
  words: string,
  confidence: number,
  speakers: string,
  evidence: string,
  about: string | null,
  mentioned: string | null,
  identity: string,
  mentions: string,
  rest: string,
]

const mention = (name: 'cue' | 'source'): string =>
  `iif(q.${name}_start IS NULL, 'null', json_object('start', q.${name}_start, 'end', q.${name}_end, 'text', q.${name}_text))`

/** Without the confidence: SQLite writes numbers with fewer digits than JavaScript does. */
const LINES = `SELECT q.parts, q.words, q.confidence, ${SPEAKERS}, q.evidence, q.about, ${MENTIONED},
    '"id":"' || q.id || '","type":"' || q.type || '"',
    '"cue":' || ${mention('cue')} || ',"cueKind":' || json_quote(q.cue_kind) || ',"source":' || ${mention('source')},
    '"status":"' || q.status || '","engine":' || json_quote(q.engine) || ',"revision":' || q.revision ||
      ',"articleId":"' || a.id || '","article":' || ${ARTICLE}
  ${WANTED}`
