// The steps of a check: read the draft and the articles, find the draft's
// quotations, and compare each, a few at a time, so that others can use the
// archive in between.

import type { z } from 'zod'
import type {
  ArticleToCompare,
  CheckAnswers,
  MatchedPassage,
  QuotationMatch,
  QuotationToCheck,
} from '../api/check-answers.ts'
import { recountSpans } from '../api/offset-units.ts'
import type { OffsetUnit } from '../api/offset-units.ts'
import { unpackAnalysis } from '../api/packed-analysis.ts'
import { presentCheck } from '../api/present/checks.ts'
import type { Check, CheckRequest } from '../api/schemas/checks.ts'
import { MOST_WORDS } from '../checks/compare-quotation.ts'
import { isSaid } from '../checks/compared-word.ts'
import type { NewArticle, RevisionStore } from '../store/store.ts'
import { findPairs } from '../text/code-points.ts'
import { findQuotations } from '../checks/find-quotations.ts'
import type { Quotation } from '../checks/find-quotations.ts'
import { makeArticle, resolveArticleText } from './resolve-article-text.ts'
import type { ArticleReader } from './resolve-article-text.ts'

export interface Checker {
  readonly reader: ArticleReader
  readonly checks: CheckAnswers
  readonly store: Pick<RevisionStore, 'findPairs'>
  /** For the draft, in UTF-16 code units. */
  readonly maxCheckLength: number
}

/** In one draft; further ones are not checked. */
export const MOST_QUOTATIONS = 200

/**
 * Whether the quotations of a draft appear in the archive or in the articles that were sent along.
 *
 * @throws Problem when a text is too long or has no words
 * @throws AnalysisError
 */
export async function checkDraft(
  request: z.output<typeof CheckRequest>,
  { reader, checks, store, maxCheckLength }: Checker,
  signal: AbortSignal,
  offsets: OffsetUnit = 'utf16',
): Promise<z.input<typeof Check>> {
  const draft = await resolveArticleText(request, { ...reader, maxTextLength: maxCheckLength }, signal)
  const articles = await readArticles(request.articles ?? [], reader, signal)
  const analysis = unpackAnalysis(await reader.analyse(draft, signal))
  const quotations = findQuotations(draft.text, analysis)
  const checked = quotations.filter(({ words }) => words.length <= MOST_WORDS).slice(0, MOST_QUOTATIONS)
  const asked = checked.map((quotation) => toCheck(draft.text, quotation))
  const { archive, tolerance } = request
  const inArticles = await inTurns(asked, articles.length > 0 ? MANY_AT_ONCE : null, signal, (some) =>
    checks.inArticles(some, articles, tolerance),
  )
  const inArchive = await inTurns(asked, archive ? FEW_AT_ONCE : null, signal, (some) =>
    checks.inArchive(some, tolerance),
  )
  const found = checked.map((_, index) => [...(inArticles[index] ?? []), ...(inArchive[index] ?? [])])
  const recounted = offsets === 'utf16' ? found : await recountMatches(found, articles, store)
  const matches = new Map(checked.map((quotation, index) => [quotation, recounted[index] ?? []]))
  return presentCheck(
    draft.text,
    analysis,
    quotations.map((quotation) => ({ quotation, matches: matches.get(quotation) ?? null })),
    articles.map(({ article: { title, url, outlet, publishedAt } }) => ({ title, url, outlet, publishedAt })),
    offsets === 'utf16' ? [] : findPairs(draft.text),
  )
}

/**
 * Quotations per call: each takes a few milliseconds with the archive; with articles, every call prepares them again.
 */
const FEW_AT_ONCE = 10
const MANY_AT_ONCE = 50

/** The matches of each quotation, a few quotations at a time; none if nothing is compared. */
async function inTurns(
  quotations: readonly QuotationToCheck[],
  atOnce: number | null,
  signal: AbortSignal,
  compare: (some: readonly QuotationToCheck[]) => Promise<readonly QuotationMatch[][]>,
): Promise<QuotationMatch[][]> {
  const found: QuotationMatch[][] = []
  for (let first = 0; atOnce !== null && first < quotations.length && !signal.aborted; first += atOnce) {
    found.push(...(await compare(quotations.slice(first, first + atOnce))))
  }
  return found
}

/** With its details. */
interface SentArticle extends ArticleToCompare {
  readonly article: NewArticle
}

/** One at a time, so that a request with many articles takes no more of the engine than others. */
async function readArticles(
  sent: NonNullable<z.output<typeof CheckRequest>['articles']>,
  reader: ArticleReader,
  signal: AbortSignal,
): Promise<SentArticle[]> {
  const articles: SentArticle[] = []
  let { maxTextLength, maxHtmlLength } = reader
  for (const [index, article] of sent.entries()) {
    const resolved = await resolveArticleText(
      article,
      { ...reader, maxTextLength, maxHtmlLength },
      signal,
      `/articles/${index}`,
    )
    maxTextLength -= resolved.text.length
    maxHtmlLength -= article.html?.length ?? 0
    articles.push({
      text: resolved.text,
      article: makeArticle(article, resolved),
      analysis: await reader.analyse(resolved, signal),
    })
  }
  return articles
}

/** Converts the offsets in each article to code points, scanning each text once. */
async function recountMatches(
  matches: readonly (readonly QuotationMatch[])[],
  articles: readonly ArticleToCompare[],
  store: Pick<RevisionStore, 'findPairs'>,
): Promise<QuotationMatch[][]> {
  const keyOf = ({ articleId, revision, sent }: MatchedPassage): string => `${articleId} ${revision} ${sent}`
  const passages = new Map(matches.flat().flatMap((match) => match.passages.map((one) => [keyOf(one), one] as const)))
  const pairs = new Map<string, readonly number[]>()
  for (const [key, { articleId, revision, sent }] of passages) {
    const [stored = []] =
      articleId === null || revision === null ? [] : await store.findPairs([{ articleId, revision }])
    pairs.set(key, sent === null ? stored : findPairs(articles[sent]?.text ?? ''))
  }
  const recount = (passage: MatchedPassage): MatchedPassage => recountSpans(passage, pairs.get(keyOf(passage)) ?? [])
  return matches.map((some) => some.map((match) => ({ ...match, passages: match.passages.map(recount) })))
}

function toCheck(text: string, { words, speakers, confidence }: Quotation): QuotationToCheck {
  const spellings = words.filter(isSaid).map(({ start, end }) => text.slice(start, end).replace(/[[\]]/g, ''))
  return { words, speakers, confidence, spellings }
}
