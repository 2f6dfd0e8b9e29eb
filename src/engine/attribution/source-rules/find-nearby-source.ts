// Finds a source for a quotation that no reading covers, from what stands
// around it. Most certain first; the first rule that answers is believed.

import type { Document, TokenRange } from '../../language/document.ts'
import type { Span } from '../../../model.ts'
import { sliceSpan } from '../../../text/span.ts'
import { findSentenceSubject } from './find-subject.ts'
import type { QuoteCandidate, QuoteRule } from '../../types.ts'

/** A quoted span that is a quotation and has no source yet. */
export interface UncoveredSpan extends Span {
  readonly continues: boolean
  readonly chance: number
  /** Its first token. */
  readonly token: number
}

/** What a loose quoted span is given: words that say who and, where there are any, words that say that. */
export interface FoundSource {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly cueChance: number
  readonly sourceChance: number
}

export interface NearbySource {
  readonly rule: QuoteRule
  readonly found: FoundSource
  /** The index, among the quotes before, of the one that it is a further part of. */
  readonly joined: number | null
}

export interface Surroundings {
  readonly document: Document
  readonly quotedSpan: UncoveredSpan
  /** In text order. */
  readonly before: readonly QuoteCandidate[]
  readonly after: readonly QuoteCandidate[]
  /** The source as the reader sees it from the quoted span. */
  readonly read: () => FoundSource
  /** The opening, if any, that the paragraph before ends with: "The mayor replied:". */
  readonly opening: FoundSource | null
}

const RULES: readonly ((around: Surroundings) => NearbySource | null)[] = [
  continuedParagraph,
  dashLabel,
  colonInParagraphBefore,
  sameSentence,
  sourceFromQuotedSpan,
  sameParagraph,
  takingTurns,
  paragraphBefore,
  subjectBeside,
]

const NO_SOURCE: FoundSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** How many quotes back a rule looks: the time must not grow with the square of a text. */
const LOOK_BACK = 12
/** More parts than any real quotation has; each part costs a walk over those before. */
const MOST_PARTS = 60
/** From this chance on the reader is believed before the quotes around. */
const READ_THRESHOLD = 0.5

export function findNearbySource(around: Surroundings): NearbySource {
  for (const rule of RULES) {
    const found = rule(around)
    if (found !== null) return found
  }
  return { rule: 'no-source', found: NO_SOURCE, joined: null }
}

/** “First paragraph. ¶ “Second paragraph.” — the mark is opened again and was not closed. */
function continuedParagraph({ document, before, quotedSpan }: Surroundings): NearbySource | null {
  const last = before.at(-1)
  if (!quotedSpan.continues || last === undefined) return null
  const paragraph = document.paragraphs[document.paragraphOf[quotedSpan.token]! - 1]
  if (paragraph === undefined || last.parts.at(-1)!.end < document.tokens[paragraph.first]!.start) return null
  return { rule: 'continued-paragraph', found: last, joined: last.parts.length < MOST_PARTS ? before.length - 1 : null }
}

/** “It never rains here.” — [Ann Lee], as in collections of voices: a dash and a name end the paragraph. */
function dashLabel({ document, quotedSpan }: Surroundings): NearbySource | null {
  const { tokens } = document
  const { last } = document.paragraphs[document.paragraphOf[quotedSpan.token]!]!
  let dash = quotedSpan.token
  while (dash <= last && tokens[dash]!.start < quotedSpan.end) dash++
  if (!/^[—–―-]{1,2}$/u.test(tokens[dash]?.text ?? '')) return null
  let end = Math.min(last, dash + LONGEST_LABEL)
  if (/^[.,]$/u.test(tokens[end]!.text)) end--
  const label = tokens.slice(dash + 1, end + 1)
  const isName =
    end >= last - 1 &&
    label.length > 0 &&
    label.every(
      (token) => /^\p{Lu}/u.test(token.text) || /^(?:,|de|la|del|van|von|der|bin|al|y|of|the)$/u.test(token.lower),
    )
  if (!isName) return null
  return {
    rule: 'dash-label',
    found: { cue: { first: dash, last: dash }, source: { first: dash + 1, last: end }, cueChance: 1, sourceChance: 1 },
    joined: null,
  }
}

/** In tokens. */
const LONGEST_LABEL = 9

/** The mayor replied: ¶ “We will see.” */
function colonInParagraphBefore({ document, quotedSpan, opening }: Surroundings): NearbySource | null {
  return opening !== null && isParagraphStart(document, quotedSpan)
    ? { rule: 'colon-before-quote', found: opening, joined: null }
    : null
}

/** Lee said it was “a joke” and, of late, “a [shame]”: a piece of a sentence of which another was read. */
function sameSentence({ document, before, after, quotedSpan }: Surroundings): NearbySource | null {
  const sentence = document.sentenceOf[quotedSpan.token]
  const like = nearest(
    before,
    after,
    (candidate) => candidate.cue !== null && document.sentenceOf[candidate.cue.first] === sentence,
  )
  return like === null ? null : { rule: 'same-sentence', found: like, joined: null }
}

/** [Reid] [has gone after] him as a “leech”: what the reader makes of the sentence, seen from the quoted span. */
function sourceFromQuotedSpan({ document, quotedSpan, read }: Surroundings): NearbySource | null {
  const found = read()
  if (found.source === null || found.sourceChance < READ_THRESHOLD) return null
  return document.sentenceOf[found.source.first] === document.sentenceOf[quotedSpan.token]
    ? { rule: 'words-around', found, joined: null }
    : null
}

/** “We won,” Lee said. [“Nobody thought so.”] */
function sameParagraph({ document, before, after, quotedSpan }: Surroundings): NearbySource | null {
  const paragraph = document.paragraphOf[quotedSpan.token]
  const like = nearest(
    before,
    after,
    (candidate) => candidate.source !== null && document.paragraphOf[candidate.source.first] === paragraph,
  )
  if (like === null) return null
  const index = before.lastIndexOf(like)
  return {
    rule: 'same-paragraph',
    found: like,
    joined: like.type === 'direct' && index >= 0 && like.parts.length < MOST_PARTS ? index : null,
  }
}

/** “Is it open?” asked Lee. ¶ “Not yet,” said Park. ¶ [“But you promised.”]: after a question the speakers of whole paragraphs take turns. */
function takingTurns({ document, before, quotedSpan }: Surroundings): NearbySource | null {
  const number = document.paragraphOf[quotedSpan.token]!
  const [first, second] = before.slice(-2)
  if (first === undefined || second === undefined || !isWholeParagraph(document, quotedSpan)) return null
  if (!isTurn(document, first, number - 2) || !isTurn(document, second, number - 1)) return null
  const asks = [first, second].some((candidate) =>
    /\?\P{L}{0,3}$/u.test(sliceSpan(document.text, candidate.parts.at(-1)!)),
  )
  const isSame = wordsOf(document, first.source) === wordsOf(document, second.source)
  return (asks || second.rule === 'taking-turns') && !isSame
    ? { rule: 'taking-turns', found: first, joined: null }
    : null
}

/** Whether the candidate is all that is said in the paragraph of that number, which begins with it. */
function isTurn(document: Document, candidate: QuoteCandidate, number: number): boolean {
  const paragraph = document.paragraphs[number]
  return (
    paragraph !== undefined &&
    candidate.source !== null &&
    candidate.type === 'direct' &&
    candidate.parts[0].start === document.tokens[paragraph.first]!.start
  )
}

function wordsOf({ text, tokens }: Document, range: TokenRange | null): string {
  return range === null ? '' : text.slice(tokens[range.first]!.start, tokens[range.last]!.end).toLowerCase()
}

/** A paragraph that is all quotation goes on where the paragraph before ended with one. */
function paragraphBefore({ document, before, quotedSpan }: Surroundings): NearbySource | null {
  const previous = document.paragraphs[document.paragraphOf[quotedSpan.token]! - 1]
  const last = before.at(-1)
  if (
    !isWholeParagraph(document, quotedSpan) ||
    previous === undefined ||
    last === undefined ||
    last.source === null ||
    last.type === 'indirect'
  )
    return null
  return last.parts.at(-1)!.end > document.tokens[previous.first]!.start
    ? { rule: 'paragraph-before', found: last, joined: null }
    : null
}

/** Ann Lee shook her head. [“Not this year.”]: a sentence in marks beside one about somebody. */
function subjectBeside({ document, quotedSpan }: Surroundings): NearbySource | null {
  const sentence = document.sentenceOf[quotedSpan.token]!
  const { first, last } = document.sentences[sentence]!
  const isWhole = first === quotedSpan.token && document.tokens[last]!.end <= quotedSpan.end + 1
  if (!isWhole) return null
  const source = [sentence - 1, sentence + 1]
    .map((beside) => someoneIn(document, beside, document.paragraphOf[quotedSpan.token]!))
    .find((found) => found !== null)
  return source === undefined
    ? null
    : { rule: 'subject-beside', found: { cue: null, source, cueChance: 0, sourceChance: 0 }, joined: null }
}

function someoneIn(document: Document, sentence: number, paragraph: number): TokenRange | null {
  const range = document.sentences[sentence]
  if (range === undefined || document.paragraphOf[range.first] !== paragraph) return null
  const subject = findSentenceSubject(document, sentence)
  const isSomeone =
    subject !== null &&
    document.tokens
      .slice(subject.first, subject.last + 1)
      .some((token) => token.pos === 'PROPN' || /^(?:he|she)$/u.test(token.lower))
  return isSomeone ? subject : null
}

/** One unit more than the quoted span is a full stop after the closing mark. */
function isWholeParagraph(document: Document, quotedSpan: UncoveredSpan): boolean {
  return (
    isParagraphStart(document, quotedSpan) &&
    document.tokens[document.paragraphs[document.paragraphOf[quotedSpan.token]!]!.last]!.end <= quotedSpan.end + 1
  )
}

function isParagraphStart(document: Document, quotedSpan: UncoveredSpan): boolean {
  return document.paragraphs[document.paragraphOf[quotedSpan.token]!]!.first === quotedSpan.token
}

function nearest(
  before: readonly QuoteCandidate[],
  after: readonly QuoteCandidate[],
  fits: (candidate: QuoteCandidate) => boolean,
): QuoteCandidate | null {
  return before.slice(-LOOK_BACK).findLast(fits) ?? after.find(fits) ?? null
}
