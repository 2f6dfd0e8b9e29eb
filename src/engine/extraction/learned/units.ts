// What the extractor sees of a paragraph: its words, with every quoted span as one unit, because
// words inside a quotation do not attribute anything outside it.
//
//   [QUOTE] [Lee] [said] [,] [and] [called] [the] [plan] [QUOTE] [.]

import type { Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { UnitRun } from '../role-runs.ts'
import { knowWord } from '../../language/known-word.ts'
import { hashText, mix } from '../../learning/hashing.ts'
import { makeWordUnit, wordUnit } from './word-unit.ts'

/** The units of one paragraph as parallel lists. Everything that features look at is a number. */
export interface Units {
  readonly length: number
  /** The tokens of each unit, both ends included. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** For a unit that is a quoted span, its index in the list of quoted spans, otherwise -1. */
  readonly quotedSpan: Int32Array
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly pos: Int32Array
  readonly fine: Int32Array
  readonly coarse: Int32Array
  readonly shape: Int32Array
  /** Which kind of reporting verb it is: see `reportingCode`. */
  readonly reporting: Int32Array
  readonly ending: Int32Array
  /** What a quoted span looks like, by its length, beginning and end; 0 for words. */
  readonly look: Int32Array
  /**
   * The number of the sentence that each unit begins in, counted from 0 within the paragraph; a
   * quoted span never ends one.
   */
  readonly sentence: Int32Array
  /** Lower-case text of each unit; "“”" for a quoted span. */
  readonly lower: readonly string[]
  readonly tag: readonly string[]
}

const QUOTE_TAG = 'QUOTE'

/** Markdown's *emphasis* and _emphasis_ marks, which are not words and would only disturb the models. */
const isEmphasis = (text: string): boolean => text === '*' || text === '_'

/** Together the units cover every token of the paragraph except asterisks and underscores outside of quoted spans. */
export function makeUnits(document: Document, paragraph: number): Units {
  const { tokens } = document
  const range = document.paragraphs[paragraph]!
  const most = range.last - range.first + 1
  const [firsts, lasts, spans] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  let length = 0
  for (let at = range.first; at <= range.last; at++) {
    const first = at
    const quotedSpan = document.quotedSpanOf[at]!
    if (quotedSpan < 0 && isEmphasis(tokens[at]!.text)) continue
    if (quotedSpan >= 0) while (at < range.last && tokens[at + 1]!.start < document.quotedSpans[quotedSpan]!.end) at++
    firsts[length] = first
    lasts[length] = at
    spans[length] = quotedSpan
    length++
  }
  return describe(document, firsts.slice(0, length), lasts.slice(0, length), spans.slice(0, length))
}

function describe(document: Document, first: Int32Array, last: Int32Array, quotedSpan: Int32Array): Units {
  const { length } = first
  const numbers = (): Int32Array => new Int32Array(length)
  const units = {
    length,
    first,
    last,
    quotedSpan,
    word: numbers(),
    lemma: numbers(),
    pos: numbers(),
    fine: numbers(),
    coarse: numbers(),
    shape: numbers(),
    reporting: numbers(),
    ending: numbers(),
    look: numbers(),
    sentence: new Int32Array(length),
    lower: [] as string[],
    tag: [] as string[],
  }
  let sentence = 0
  for (let at = 0; at < length; at++) {
    const token = document.tokens[first[at]!]!
    const quoted = quotedSpan[at]! >= 0
    const lower = quoted ? '“”' : token.lower
    const tag = quoted ? QUOTE_TAG : token.pos
    units.lower.push(lower)
    units.tag.push(tag)
    const word = quoted ? makeWordUnit(lower, knowWord(token.text).shape, 0) : wordUnit(token.text)
    units.word[at] = word.word
    units.lemma[at] = hashText(quoted ? lower : token.lemma)
    units.pos[at] = hashText(tag)
    units.fine[at] = word.fine
    units.coarse[at] = word.coarse ?? units.pos[at]!
    units.shape[at] = quoted ? 7 : word.shape
    units.ending[at] = word.ending
    units.reporting[at] = token.pos === 'VERB' || token.pos === 'AUX' ? word.reporting : 0
    units.look[at] = quoted ? lookOf(document, first[at]!, last[at]!) : 0
    if (at > 0 && beginsSentence(document, last[at - 1]!, first[at]!)) sentence++
    units.sentence[at] = sentence
  }
  return units
}

/** A quoted span ends a sentence only if it closes with a stop and no lower-case letter follows. */
function beginsSentence({ sentenceOf }: Document, before: number, first: number): boolean {
  return sentenceOf[before] !== sentenceOf[first]
}

function lookOf(document: Document, first: number, last: number): number {
  const words = last - first + 1
  const size = words <= 3 ? 1 : words <= 5 ? 2 : words <= 9 ? 3 : words <= 16 ? 4 : words <= 40 ? 5 : 6
  const opening = document.tokens[Math.min(first + 1, last)]!.text
  const capital = /^\p{Lu}/u.test(opening) ? 1 : 2
  const stops = [document.tokens[last]!, document.tokens[Math.max(first, last - 1)]!].map((token) => token.text)
  const ending = stops.includes(',') ? 1 : stops.some((stop) => /^[.!?…]+$/u.test(stop)) ? 2 : 3
  return mix(size, mix(capital, ending))
}

/** The tokens of a run of units, both ends included. */
export const tokensOf = ({ first, last }: Units, run: UnitRun): TokenRange => ({
  first: first[run.first]!,
  last: last[run.last]!,
})
