// Compares quotations with the archive and with articles that were sent along,
// where the store is, which may be another thread.

import { sourceOfQuotes, sourceOfText } from '../checks/check-source.ts'
import type { Origin, QuoteToCompare } from '../checks/check-source.ts'
import { compareQuotation, indexSource } from '../checks/compare-quotation.ts'
import type { IndexedSource } from '../checks/compare-quotation.ts'
import type { Quotation } from '../checks/find-quotations.ts'
import type { Difference } from '../checks/list-differences.ts'
import { rankComparisons } from '../checks/rank-comparisons.ts'
import type { Ranked } from '../checks/rank-comparisons.ts'
import type { Analysis, Span } from '../model.ts'
import type { CheckStore, QuoteSpeaker, SimilarQuote } from '../store/store.ts'
import { spansOverlap } from '../text/span.ts'
import { unpackAnalysis } from './packed-analysis.ts'
import type { PackedAnalysis } from './packed-analysis.ts'

/** The fields of a quotation that are compared. */
export interface QuotationToCheck extends Pick<Quotation, 'words' | 'speakers' | 'confidence'> {
  /** Each of its words as the draft spells it, without ellipses and insertions. */
  readonly spellings: readonly string[]
}

/** An article that was sent along. */
export interface ArticleToCompare {
  readonly text: string
  readonly analysis: PackedAnalysis
}

/** Where the words of a quotation were found. */
export interface QuotationMatch extends Ranked {
  readonly differences: readonly Difference[]
  /** In the quotation's order. */
  readonly passages: readonly MatchedPassage[]
}

/** Words in a quote of the archive, in a quote of an article that was sent along, or outside its quotes. */
export interface MatchedPassage extends Span {
  readonly text: string
  readonly quoteId: string | null
  readonly articleId: string | null
  /** The revision whose text the offsets refer to. */
  readonly revision: number | null
  /** Position among the articles that were sent along. */
  readonly sent: number | null
  readonly speakers: readonly QuoteSpeaker[]
  /** The probability that these speakers said it; null if nobody is quoted. */
  readonly confidence: number | null
  readonly article: SimilarQuote['article'] | null
}

/** Arguments and answers are plain data, so that other threads can ask. For each quotation its matches, best first. */
export interface CheckAnswers {
  inArchive(quotations: readonly QuotationToCheck[], tolerance: number): Promise<readonly QuotationMatch[][]>
  inArticles(
    quotations: readonly QuotationToCheck[],
    articles: readonly ArticleToCompare[],
    tolerance: number,
  ): Promise<readonly QuotationMatch[][]>
}

export function makeCheckAnswers(store: CheckStore): CheckAnswers {
  return {
    async inArchive(quotations, tolerance) {
      const similar = await store.findSimilar(quotations.map(({ spellings }) => spellings))
      return quotations.map((quotation, index) => match(quotation, sourcesOf(similar[index] ?? []), tolerance))
    },
    async inArticles(quotations, articles, tolerance) {
      const sources = articles.flatMap(({ text, analysis }, sent) => sourcesIn(text, unpackAnalysis(analysis), sent))
      return quotations.map((quotation) => match(quotation, sources, tolerance))
    },
  }
}

/** The most matches to report for a quotation. */
const MOST_MATCHES = 5

interface FoundOrigin extends Origin {
  readonly passage: Omit<MatchedPassage, keyof Span | 'text'>
}

function match(
  quotation: QuotationToCheck,
  sources: readonly IndexedSource<FoundOrigin>[],
  tolerance: number,
): QuotationMatch[] {
  const matches = rankComparisons(quotation, compareQuotation(quotation.words, sources, tolerance)).map(
    ({ spans, ...rest }) => ({
      ...rest,
      passages: spans.map(({ start, end, text, origin }) => ({ start, end, text, ...origin.passage })),
    }),
  )
  return matches.filter((one) => !matches.some((other) => saysMore(other, one))).slice(0, MOST_MATCHES)
}

/** The words of a quote are also part of its article's text, which doesn't say whose they are. */
function saysMore(one: QuotationMatch, other: QuotationMatch): boolean {
  const [said, unsaid] = [one.passages[0], other.passages[0]]
  if (said === undefined || unsaid === undefined || unsaid.sent === null || said.sent !== unsaid.sent) return false
  return (
    unsaid.speakers.length === 0 && said.speakers.length > 0 && one.cost <= other.cost && spansOverlap(said, unsaid)
  )
}

/** One source per article; those with the likeliest quotes come first. */
function sourcesOf(similar: readonly SimilarQuote[]): IndexedSource<FoundOrigin>[] {
  const articleIds = [...new Set(similar.map(({ articleId }) => articleId))]
  const byArticle = articleIds.map((id) => similar.filter(({ articleId }) => articleId === id))
  return byArticle.map((quotes) =>
    indexSource(
      sourceOfQuotes(
        quotes
          .toSorted((one, other) => (one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0))
          .map(({ id, articleId, revision, type, parts, partTexts, speakers, names, confidence, article }) => ({
            type,
            parts,
            partTexts,
            speakers: speakers.map(({ name, kind }, index) => ({ name, kind, forms: names[index] ?? [] })),
            confidence,
            passage: { quoteId: id, articleId, revision, sent: null, speakers, confidence, article },
          })),
      ),
    ),
  )
}

/** What is said in an article, and its whole text: a paraphrase in quotation marks is only in the latter. */
function sourcesIn(text: string, { quotes, speakers }: Analysis, sent: number): IndexedSource<FoundOrigin>[] {
  const nowhere = { quoteId: null, articleId: null, revision: null, sent, article: null }
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const said = quotes.map(({ type, parts, speakerIds, confidence }): QuoteToCompare & FoundOrigin => {
    const known = speakerIds.flatMap((id) => byId.get(id) ?? [])
    return {
      type,
      parts,
      partTexts: parts.map(({ start, end }) => text.slice(start, end)),
      speakers: known.map(({ name, kind, aliases }) => ({ name, kind, forms: aliases })),
      confidence,
      passage: {
        ...nowhere,
        confidence,
        speakers: known.map(({ id, name, role, kind }) => ({ id, name, role, kind })),
      },
    }
  })
  const unsaid: FoundOrigin = { speakers: [], confidence: 0, passage: { ...nowhere, speakers: [], confidence: null } }
  return [indexSource(sourceOfQuotes(said)), indexSource(sourceOfText(text, unsaid))]
}
