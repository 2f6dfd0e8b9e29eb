// Finds a source for a quotation that no reading covers, from what stands
// around it. Surest first; the first rule that answers is believed.

import type { Document, TokenRange } from '../../language/document.ts'
import type { Span } from '../../../model.ts'
import { sliceSpan } from '../../../text/span.ts'
import type { Draft, DraftRule } from '../quote-candidate.ts'
import { findSentenceSubject } from './find-subject.ts'

/** A stretch in marks that is a quotation and has no source yet. */
export interface LooseStretch extends Span {
  readonly continues: boolean
  readonly chance: number
  /** Its first token. */
  readonly token: number
}

/** What a loose stretch is given: words that say who and, where there are any, words that say that. */
export interface FoundSource {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly cueChance: number
  readonly sourceChance: number
}

export interface LooseSource {
  readonly rule: DraftRule
  readonly found: FoundSource
  /** The index, among the quotes before, of the one that it is a further part of. */
  readonly joined: number | null
}

export interface Surroundings {
  readonly document: Document
  readonly stretch: LooseStretch
  /** In text order. */
  readonly before: readonly Draft[]
  readonly after: readonly Draft[]
  /** The source as the reader sees it from the stretch. */
  readonly read: () => FoundSource
  /** The opening, if any, that the paragraph before ends with: "The mayor replied:". */
  readonly opening: FoundSource | null
}

const RULES: readonly ((around: Surroundings) => LooseSource | null)[] = [
  continuedParagraph,
  dashLabel,
  colonInParagraphBefore,
  sameSentence,
  readFromStretch,
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

export function findLooseSource(around: Surroundings): LooseSource {
  for (const rule of RULES) {
    const found = rule(around)
    if (found !== null) return found
  }
  return { rule: 'no-source', found: NO_SOURCE, joined: null }
}

/** “First paragraph. ¶ “Second paragraph.” — the mark is opened again and was not closed. */
function continuedParagraph({ document, before, stretch }: Surroundings): LooseSource | null {
  const last = before.at(-1)
  if (!stretch.continues || last === undefined) return null
  const paragraph = document.paragraphs[document.paragraphOf[stretch.token]! - 1]
  if (paragraph === undefined || last.parts.at(-1)!.end < document.tokens[paragraph.first]!.start) return null
  return { rule: 'continued-paragraph', found: last, joined: last.parts.length < MOST_PARTS ? before.length - 1 : null }
}

/** “It never rains here.” — [Ann Lee], as in collections of voices: a dash and a name end the paragraph. */
function dashLabel({ document, stretch }: Surroundings): LooseSource | null {
  const { tokens } = document
  const { last } = document.paragraphs[document.paragraphOf[stretch.token]!]!
  let dash = stretch.token
  while (dash <= last && tokens[dash]!.start < stretch.end) dash++
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
function colonInParagraphBefore({ document, stretch, opening }: Surroundings): LooseSource | null {
  return opening !== null && isParagraphStart(document, stretch)
    ? { rule: 'colon-before-quote', found: opening, joined: null }
    : null
}

/** Lee said it was “a joke” and, of late, “a [shame]”: a piece of a sentence of which another was read. */
function sameSentence({ document, before, after, stretch }: Surroundings): LooseSource | null {
  const sentence = document.sentenceOf[stretch.token]
  const like = nearest(
    before,
    after,
    (draft) => draft.cue !== null && document.sentenceOf[draft.cue.first] === sentence,
  )
  return like === null ? null : { rule: 'same-sentence', found: like, joined: null }
}

/** [Reid] [has gone after] him as a “leech”: what the reader makes of the sentence, seen from the stretch. */
function readFromStretch({ document, stretch, read }: Surroundings): LooseSource | null {
  const found = read()
  if (found.source === null || found.sourceChance < READ_THRESHOLD) return null
  return document.sentenceOf[found.source.first] === document.sentenceOf[stretch.token]
    ? { rule: 'words-around', found, joined: null }
    : null
}

/** “We won,” Lee said. [“Nobody thought so.”] */
function sameParagraph({ document, before, after, stretch }: Surroundings): LooseSource | null {
  const paragraph = document.paragraphOf[stretch.token]
  const like = nearest(
    before,
    after,
    (draft) => draft.source !== null && document.paragraphOf[draft.source.first] === paragraph,
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
function takingTurns({ document, before, stretch }: Surroundings): LooseSource | null {
  const number = document.paragraphOf[stretch.token]!
  const [first, second] = before.slice(-2)
  if (first === undefined || second === undefined || !isWholeParagraph(document, stretch)) return null
  if (!isTurn(document, first, number - 2) || !isTurn(document, second, number - 1)) return null
  const asks = [first, second].some((draft) => /\?\P{L}{0,3}$/u.test(sliceSpan(document.text, draft.parts.at(-1)!)))
  const isSame = wordsOf(document, first.source) === wordsOf(document, second.source)
  return (asks || second.rule === 'taking-turns') && !isSame
    ? { rule: 'taking-turns', found: first, joined: null }
    : null
}

/** Whether the draft is all that is said in the paragraph of that number, which begins with it. */
function isTurn(document: Document, draft: Draft, number: number): boolean {
  const paragraph = document.paragraphs[number]
  return (
    paragraph !== undefined &&
    draft.source !== null &&
    draft.type === 'direct' &&
    draft.parts[0].start === document.tokens[paragraph.first]!.start
  )
}

function wordsOf({ text, tokens }: Document, range: TokenRange | null): string {
  return range === null ? '' : text.slice(tokens[range.first]!.start, tokens[range.last]!.end).toLowerCase()
}

/** A paragraph that is all quotation goes on where the paragraph before ended with one. */
function paragraphBefore({ document, before, stretch }: Surroundings): LooseSource | null {
  const previous = document.paragraphs[document.paragraphOf[stretch.token]! - 1]
  const last = before.at(-1)
  if (
    !isWholeParagraph(document, stretch) ||
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
function subjectBeside({ document, stretch }: Surroundings): LooseSource | null {
  const sentence = document.sentenceOf[stretch.token]!
  const { first, last } = document.sentences[sentence]!
  const isWhole = first === stretch.token && document.tokens[last]!.end <= stretch.end + 1
  if (!isWhole) return null
  const source = [sentence - 1, sentence + 1]
    .map((beside) => someoneIn(document, beside, document.paragraphOf[stretch.token]!))
    .find((found) => found !== null)
  return source === undefined
    ? null
    : { rule: 'subject-beside', found: { cue: null, source, cueChance: 0, sourceChance: 0 }, joined: null }
}

function someoneIn(document: Document, sentence: number, paragraph: number): TokenRange | null {
  const range = document.sentences[sentence]
  if (range === undefined || document.paragraphOf[range.first] !== paragraph) return null
  const subject = findSentenceSubject(document, sentence, () => false)
  const isSomeone =
    subject !== null &&
    document.tokens
      .slice(subject.first, subject.last + 1)
      .some((token) => token.pos === 'PROPN' || /^(?:he|she)$/u.test(token.lower))
  return isSomeone ? subject : null
}

/** One unit more than the stretch is a full stop after the closing mark. */
function isWholeParagraph(document: Document, stretch: LooseStretch): boolean {
  return (
    isParagraphStart(document, stretch) &&
    document.tokens[document.paragraphs[document.paragraphOf[stretch.token]!]!.last]!.end <= stretch.end + 1
  )
}

function isParagraphStart(document: Document, stretch: LooseStretch): boolean {
  return document.paragraphs[document.paragraphOf[stretch.token]!]!.first === stretch.token
}

function nearest(before: readonly Draft[], after: readonly Draft[], fits: (draft: Draft) => boolean): Draft | null {
  return before.slice(-LOOK_BACK).findLast(fits) ?? after.find(fits) ?? null
}
