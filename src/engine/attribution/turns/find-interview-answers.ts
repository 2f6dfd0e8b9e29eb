// Finds the answers of an interview in languages read by patterns: paragraphs after a dash or in
// marks that follow questions.
//
//   [Iben Roe] byggede både.
//   — Hvorfor holdt du op?(question)
//   — [Jeg var træt.](answer)

import { isQuoted, spanOf, type Document } from '../../language/document.ts'
import { opensSentence } from '../../coreference/by-rules/name-words.ts'
import { findFullNames } from '../../coreference/by-rules/find-full-names.ts'
import type { PatternProfile } from '../../languages/profile.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { ExtractedAttribution, QuoteCandidate } from '../../types.ts'

const DASH = /^(?:[—–-]|--)$/u
/** With fewer questions it is not an interview. */
const FEWEST = 2
/** In tokens. */
const LONGEST_QUESTION = 70
/** A guess, since they only look like an interview. */
const CHANCE = 0.9

/** The answers in text order; empty unless the speaker is named before the first question. */
export function findInterviewAnswers(
  document: Document,
  language: PatternProfile,
  attributions: readonly ExtractedAttribution[],
): QuoteCandidate[] {
  const { paragraphs, paragraphOf } = document
  // what the speaker reports of others inside an answer is part of it
  const isInside = ({ cue, isSpeech }: ExtractedAttribution): boolean =>
    isSpeech !== true && DASH.test(document.tokens[paragraphs[paragraphOf[cue.first]!]!.first]!.text)
  const attributed = new Set(attributions.filter((one) => !isInside(one)).map(({ cue }) => paragraphOf[cue.first]!))
  const mayAnswer = (paragraph: number): boolean =>
    paragraphs[paragraph] !== undefined &&
    !attributed.has(paragraph) &&
    answerIn(document, paragraphs[paragraph]) !== null &&
    !isQuestion(document, paragraphs[paragraph])
  const questions = paragraphs.flatMap((range, paragraph) =>
    isQuestion(document, range) && mayAnswer(paragraph + 1) ? [paragraph] : [],
  )
  if (questions.length < FEWEST) return []
  const asked = personBefore(document, paragraphs[questions[0]!]!.first, language)
  if (asked === null) return []
  return paragraphs.flatMap((range, paragraph) =>
    paragraph > questions[0]! && paragraph <= questions.at(-1)! + 1 && mayAnswer(paragraph)
      ? [turnOf(document, answerIn(document, range)!, asked)]
      : [],
  )
}

function isQuestion({ tokens, quotedSpanOf }: Document, { first, last }: TokenRange): boolean {
  return last - first <= LONGEST_QUESTION && tokens[last]!.text === '?' && quotedSpanOf[last]! < 0
}

/** What is said in a paragraph that is all speech: the words after its dash, or in its marks. */
function answerIn(document: Document, { first, last }: TokenRange): TokenRange | null {
  const { tokens, quotedSpanOf } = document
  if (DASH.test(tokens[first]!.text)) return last > first ? { first: first + 1, last } : null
  // a full stop may follow the closing mark
  const end = !isQuoted(document, last) && /^[.!?…]$/u.test(tokens[last]!.text) ? last - 1 : last
  const isWhole = end > first && isQuoted(document, first) && quotedSpanOf[first] === quotedSpanOf[end]
  return isWhole ? { first, last: end } : null
}

/** The person named most often before the token `limit`, the first one if several are. */
function personBefore(document: Document, limit: number, language: PatternProfile): TokenRange | null {
  const { tokens } = document
  const names = findFullNames(document, language).filter(
    ({ range, isPerson, isQuoted }) => range.last < limit && isPerson && !isQuoted,
  )
  const count = ({ last }: TokenRange): number =>
    names.filter(({ range }) => tokens[range.last]!.lower === tokens[last]!.lower).length
  const whole = names.filter(({ range }) => range.last > range.first)
  // "[Amedeo Lorusso] è l’ultimo proiezionista di Torre Sabbia."
  const full = whole.filter(({ isSure, range }) => isSure || opensSentence(document, range.first)).slice(0, MOST_NAMES)
  return full.reduce<TokenRange | null>(
    (best, { range }) => (best === null || count(range) > count(best) ? range : best),
    null,
  )
}

/** How many names to compare. */
const MOST_NAMES = 20

function turnOf(document: Document, range: TokenRange, named: TokenRange): QuoteCandidate {
  return {
    type: 'direct',
    parts: [spanOf(document, range)],
    cue: null,
    source: null,
    named,
    rule: 'taking-turns',
    cueChance: 1,
    sourceChance: 1,
    contentChance: 1,
    quotationChance: CHANCE,
  }
}
