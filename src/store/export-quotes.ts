// Quotes to be taken out of the archive, many at a time: what is JSON in the
// database stays JSON, since to read it and to write it again is most of the
// work.

import type { Database } from 'better-sqlite3'
import type { QuoteType, SpeakerKind } from '../model.ts'
import { findPlaces } from './find-places.ts'
import type { PlaceSearch } from './find-places.ts'
import { prepare } from './prepare.ts'
import { ALL_PLACES, commonPlaces, positionOf, readPlace } from './quote-place.ts'
import { readFilter } from './quotes.ts'
import { cutWords, readParts } from './rows.ts'
import type { ExportedArticle, ExportedQuote, Page, PageRequest, QuoteFilter, QuoteStatus, TextPiece } from './store.ts'

/** In the order of the list. */
export function exportQuotes(database: Database, filter: QuoteFilter, page: PageRequest): Page<ExportedQuote> {
  const search = readFilter(database, filter)
  if (search === null) return { items: [], next: null }
  const { numbers, next } = findPage(database, search, page)
  return { items: loadExported(database, numbers), next }
}

/**
 * The same by article: each is given once, with all of its quotes that fit. A
 * page has at least as many quotes as are asked for, if there are so many.
 */
export function exportArticles(database: Database, filter: QuoteFilter, page: PageRequest): Page<ExportedArticle> {
  const search = readFilter(database, filter)
  if (search === null) return { items: [], next: null }
  const { numbers, next } = findPage(database, search, page)
  const last = numbers.at(-1)
  if (last === undefined) return { items: [], next: null }
  // The last article may have more, which no page of others may begin with.
  const rest = next === null ? [] : findRest(database, search, last, readPlace(next[0]))
  const after = next === null ? null : (lowestPlace(database, rest.at(-1) ?? last) ?? readPlace(next[0]))
  const quotes = loadExported(database, [...numbers, ...rest])
  return { items: gatherArticles(database, quotes), next: after === null ? null : [positionOf(after)] }
}

/**
 * Articles of which people have reviewed every quote, whole: what they confirmed
 * and corrected. Of the filter only the dates, the outlet and the article count.
 */
export function exportReviewed(
  database: Database,
  filter: QuoteFilter,
  { limit, after }: PageRequest,
): Page<ExportedArticle> {
  const { from, to, outlet, articleId } = filter
  const search = readFilter(database, {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(articleId === undefined ? {} : { articleId }),
  })
  if (search === null) return { items: [], next: null }
  const items: ExportedArticle[] = []
  let { upper } = rangeAfter(search, after)
  for (let looked = 0; ; looked += 1) {
    const article = findReviewed(database, search, upper)
    if (article === null) return { items, next: null }
    if (items.length >= limit || looked >= MOST_LOOKED_AT) return { items, next: [positionOf(upper)] }
    upper = article.lowest
    if (article.isReviewed) items.push(...gatherArticles(database, loadExported(database, article.numbers)))
  }
}

/** Articles that are not reviewed in whole are passed over, but not without end in one page. */
const MOST_LOOKED_AT = 1000

const rangeAfter = ({ range }: PlaceSearch, after: PageRequest['after']) =>
  commonPlaces([range, { ...ALL_PLACES, upper: after === null ? ALL_PLACES.upper : readPlace(after[0]) }])

interface FoundPage {
  readonly numbers: readonly number[]
  readonly next: readonly [string] | null
}

function findPage(database: Database, search: PlaceSearch, { limit, after }: PageRequest): FoundPage {
  const found = findPlaces(database, { ...search, range: rangeAfter(search, after) }, limit + 1)
  const last = found[limit - 1]
  return {
    numbers: found.slice(0, limit).map(({ number }) => number),
    next: last && found.length > limit ? [positionOf(last.place)] : null,
  }
}

/** The other quotes that fit of the article that a quote is in, below a place. */
function findRest(database: Database, search: PlaceSearch, number: number, below: bigint): number[] {
  const found = prepare<{ article: bigint; lowest: bigint }>(database, ARTICLE_OF, 'bigint').get(number)
  if (!found) return []
  const range = commonPlaces([search.range, { lower: found.lowest - 1n, upper: below }])
  return findPlaces(database, { ...search, range, article: Number(found.article) }, NO_LIMIT).map((one) => one.number)
}

const NO_LIMIT = -1

export const ARTICLE_OF = `SELECT article_number AS article,
    (SELECT min(place) FROM quote AS o WHERE o.article_number = quote.article_number) AS lowest
  FROM quote WHERE number = ?`

function lowestPlace(database: Database, number: number): bigint | undefined {
  return prepare<{ lowest: bigint }>(database, ARTICLE_OF, 'bigint').get(number)?.lowest
}

interface ReviewedArticle {
  readonly lowest: bigint
  readonly isReviewed: boolean
  /** Of the quotes that stand. */
  readonly numbers: readonly number[]
}

/** The next article of which a quote was reviewed, below a place. */
function findReviewed(database: Database, search: PlaceSearch, upper: bigint): ReviewedArticle | null {
  const { lower } = search.range
  const statuses: readonly QuoteStatus[] = ['confirmed', 'corrected', 'rejected']
  const found = statuses
    .flatMap((status) => findPlaces(database, { ...search, range: { lower, upper }, status }, 1))
    .sort((one, other) => (one.place > other.place ? -1 : 1))[0]
  if (!found) return null
  const article = prepare<{ article: bigint; lowest: bigint }>(database, ARTICLE_OF, 'bigint').get(found.number)
  if (!article) return null
  const quotes = prepare<{ number: number; status: QuoteStatus }>(database, STANDING).all(Number(article.article))
  return {
    lowest: article.lowest,
    isReviewed: quotes.every(({ status }) => status !== 'unreviewed'),
    numbers: quotes.map(({ number }) => number),
  }
}

export const STANDING = 'SELECT number, status FROM quote WHERE article_number = ? AND listed = 1 ORDER BY place DESC'

type ExportRow = readonly [
  id: string,
  articleId: string,
  type: QuoteType,
  status: QuoteStatus,
  engine: string | null,
  revision: number,
  confidence: number,
  parts: string,
  words: string,
  cueStart: number | null,
  cueEnd: number | null,
  cueText: string | null,
  sourceStart: number | null,
  sourceEnd: number | null,
  sourceText: string | null,
  evidence: string,
  title: string | null,
  url: string | null,
  source: string | null,
  publishedAt: string | null,
  speakers: string,
]

function loadExported(database: Database, numbers: readonly number[]): ExportedQuote[] {
  const rows = prepare<ExportRow>(database, EXPORT).raw().all(JSON.stringify(numbers))
  return rows.map(exportedFromRow)
}

export const EXPORT = `SELECT q.id, a.id, q.type, q.status, q.engine, q.revision, q.confidence, q.parts, q.words,
    q.cue_start, q.cue_end, q.cue_text, q.source_start, q.source_end, q.source_text, q.evidence,
    a.title, a.url, a.source, a.published_at,
    (SELECT json_group_array(json_object('id', s.id, 'name', c.name, 'role', c.role, 'kind', s.kind) ORDER BY said.ordinal)
      FROM quote_speaker AS said
      CROSS JOIN speaker AS s ON s.number = said.speaker_number
      CROSS JOIN article_speaker AS c ON c.article_number = said.article_number AND c.speaker_number = s.number
      WHERE said.quote_number = q.number)
  FROM json_each(?) AS wanted
  CROSS JOIN quote AS q ON q.number = wanted.value
  CROSS JOIN article AS a ON a.number = q.article_number
  ORDER BY wanted.key`

function exportedFromRow(row: ExportRow): ExportedQuote {
  const [id, articleId, type, status, engine, revision, confidence, partsJson, words] = row
  const [, , , , , , , , , cueStart, cueEnd, cueText, sourceStart, sourceEnd, sourceText, evidence] = row
  const parts = readParts(partsJson)
  return {
    id,
    articleId,
    type,
    status,
    engine,
    revision,
    confidence,
    parts,
    partTexts: parts.length === 1 ? [words] : cutWords(words, parts),
    cue: piece(cueStart, cueEnd, cueText),
    source: piece(sourceStart, sourceEnd, sourceText),
    speakersJson: row[20],
    evidenceJson: evidence,
    article: { title: row[16], url: row[17], source: row[18], publishedAt: row[19] },
  }
}

const piece = (start: number | null, end: number | null, text: string | null): TextPiece | null =>
  start === null || end === null || text === null ? null : { start, end, text }

/** Quotes that stand one after the other, under their articles. */
function gatherArticles(database: Database, quotes: readonly ExportedQuote[]): ExportedArticle[] {
  const byArticle = new Map<string, ExportedQuote[]>()
  for (const quote of quotes) {
    const group = byArticle.get(quote.articleId)
    if (group) group.push(quote)
    else byArticle.set(quote.articleId, [quote])
  }
  return [...byArticle].map(([id, quotes]) => {
    const row = prepare<ArticleExportRow>(database, ARTICLE_EXPORT).get(id)
    if (!row) throw new Error(`The quotes of the article ${id} are there without it`)
    const speakers = prepare<SpeakerExportRow>(database, SPEAKERS_EXPORT).all(row.number)
    return {
      id,
      text: row.text,
      title: row.title,
      url: row.url,
      source: row.source,
      publishedAt: row.published_at,
      language: row.language,
      speakers: speakers.map(({ forms, ...speaker }) => ({
        ...speaker,
        forms: JSON.parse(forms) as readonly string[],
      })),
      quotes,
    }
  })
}

interface ArticleExportRow {
  readonly number: number
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  readonly source: string | null
  readonly published_at: string | null
  readonly language: string
}

const ARTICLE_EXPORT = 'SELECT number, text, title, url, source, published_at, language FROM article WHERE id = ?'

interface SpeakerExportRow {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly forms: string
}

const SPEAKERS_EXPORT = `SELECT s.id, a.name, s.kind, a.forms FROM article_speaker AS a
  CROSS JOIN speaker AS s ON s.number = a.speaker_number WHERE a.article_number = ?`
