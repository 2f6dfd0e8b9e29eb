// What went wrong where, by kind, to show what to fix first. Each gold quote
// counts once, under the first thing that went wrong with it.

import { isNamed, type Comparison, type FoundQuote, type GoldQuote } from './compare-quotes.ts'
import { formOfSource } from './form-of-source.ts'
import { sameWords, sharedCount } from './words.ts'

export interface AttributionError {
  /** A fixed phrase: "quote not found, direct". */
  readonly kind: string
  readonly articleId: string
  /** The words of the quote, shortened. */
  readonly words: string
  readonly wanted: string
  readonly got: string
}

export interface ErrorKind {
  readonly kind: string
  readonly errors: readonly AttributionError[]
}

/** The kinds that occur, most frequent first. */
export function findErrors(comparisons: readonly Comparison[]): readonly ErrorKind[] {
  const kinds = new Map<string, AttributionError[]>()
  for (const error of comparisons.flatMap((comparison) => [
    ...errorsOfGold(comparison),
    ...errorsOfFound(comparison),
  ])) {
    const errors = kinds.get(error.kind)
    if (errors) errors.push(error)
    else kinds.set(error.kind, [error])
  }
  return [...kinds].map(([kind, errors]) => ({ kind, errors })).sort((a, b) => b.errors.length - a.errors.length)
}

function errorsOfGold(comparison: Comparison): readonly AttributionError[] {
  return comparison.gold.flatMap((gold) => {
    const answer = comparison.answerTo.get(gold)
    const kind = answer === undefined ? `quote not found, ${gold.type}` : kindOfGoldError(comparison, gold, answer)
    if (kind === null) return []
    const { text, id } = comparison.article
    const { attribution } = gold
    return {
      kind,
      articleId: id,
      words: excerpt(text, attribution.content),
      wanted: describe(excerpt(text, attribution.source), attribution.speaker?.speaker),
      got: answer === undefined ? '(not found)' : describeAnswer(comparison, answer),
    }
  })
}

/** Null if nothing went wrong. */
function kindOfGoldError(comparison: Comparison, gold: GoldQuote, answer: FoundQuote): string | null {
  const isRightSource = gold.source.size === 0 || sharedCount(gold.source, answer.source) > 0
  const isRight = gold.names === null ? isRightSource : isNamed(answer, gold.names.lenient)
  if (isRight) return findWrongSpan(gold, answer)
  if (!isRightSource) return answer.source.size === 0 ? 'source not found' : 'source wrong'
  const { attribution } = gold
  const form = formOfSource(
    attribution.source.map(({ start, end }) => comparison.article.text.slice(start, end)).join(' '),
    attribution.speaker?.speaker ?? '',
  )
  return answer.quote.speaker === null
    ? `source right, speaker unknown (${form})`
    : `source right, speaker wrong (${form})`
}

function findWrongSpan(gold: GoldQuote, answer: FoundQuote): string | null {
  if (sameWords(gold.content, answer.content)) return null
  const shared = sharedCount(gold.content, answer.content)
  if (shared === gold.content.size) return `wrong span, ${gold.type}: too long`
  if (shared === answer.content.size) return `wrong span, ${gold.type}: too short`
  return `wrong span, ${gold.type}: shifted`
}

function errorsOfFound(comparison: Comparison): readonly AttributionError[] {
  return comparison.found.flatMap((found) => {
    const kind = kindOfFoundError(comparison, found)
    if (kind === null) return []
    const { text, id } = comparison.article
    return {
      kind,
      articleId: id,
      words: excerpt(text, found.quote.content),
      wanted: comparison.goldOf.get(found)?.attribution.speaker?.speaker ?? '(no quote)',
      got: describeAnswer(comparison, found),
    }
  })
}

function kindOfFoundError({ goldOf }: Comparison, found: FoundQuote): string | null {
  const gold = goldOf.get(found)
  if (gold === undefined) return `spurious quote, ${found.type}`
  const { speaker } = gold.attribution
  const hasNoName = speaker !== undefined && !speaker.bad && !speaker.unsure && gold.names === null
  const isGivenName = found.quote.speaker?.kind === 'person' || found.quote.speaker?.kind === 'organization'
  return hasNoName && isGivenName ? 'unnamed source given a name' : null
}

function describeAnswer({ article }: Comparison, { quote }: FoundQuote): string {
  return describe(quote.source ? excerpt(article.text, [quote.source]) : '', quote.speaker?.name)
}

function describe(source: string, speaker: string | undefined): string {
  return `${source === '' ? '(no source)' : source} → ${speaker ?? '(unknown)'}`
}

const EXCERPT_LENGTH = 90

function excerpt(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const words = spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
  return words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH)}…` : words
}
