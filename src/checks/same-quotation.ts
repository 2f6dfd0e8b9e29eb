// Whether two quotes are one quotation, as two articles give it: the same words
// in other marks, cut at either end or with an ellipsis, with a word more or
// another in its place. And what such quotes are found by among all others.

import { findQuotedSpans } from '../text/find-quoted-spans.ts'
import type { QuoteType } from '../model.ts'
import { alignWords } from './align-words.ts'
import { mostDifferent } from './compare-quotation.ts'
import { ELLIPSIS, isSaid } from './compared-word.ts'
import type { ComparedWord } from './compared-word.ts'
import { splitQuotation } from './split-words.ts'

/** The words that somebody is quoted with, as they are compared. */
export interface QuotedWords {
  /** With ellipses and insertions between them. */
  readonly words: readonly ComparedWord[]
  /** Those that were said. */
  readonly said: readonly ComparedWord[]
}

/**
 * What of a quote is compared with others: of a direct one all of its words, of a mixed one those in marks. Null where
 * nothing is: of indirect speech, and of phrases that anybody may say (“Thank you very much.”).
 */
export function wordsToCompare(type: QuoteType, partTexts: readonly string[]): QuotedWords | null {
  if (type === 'indirect') return null
  const texts = type === 'direct' ? partTexts : partTexts.flatMap(quotedIn)
  const words = withoutEnds(texts.flatMap((text) => splitQuotation(text))).slice(0, MOST_WORDS)
  const said = words.filter(isSaid)
  return isCommonPhrase(said) ? null : { words, said }
}

/** Of longer quotes so many words are compared, from the beginning. */
const MOST_WORDS = 400

const quotedIn = (text: string): string[] =>
  findQuotedSpans(text)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => text.slice(start, end))

/** Without ellipses at the ends, which leave out nothing in between. */
function withoutEnds(words: readonly ComparedWord[]): readonly ComparedWord[] {
  const first = words.findIndex(({ key }) => key !== ELLIPSIS)
  const last = words.findLastIndex(({ key }) => key !== ELLIPSIS)
  return first === -1 ? [] : words.slice(first, last + 1)
}

/** Short, or of short words, which are the commoner ones, by and large. */
function isCommonPhrase(said: readonly ComparedWord[]): boolean {
  const letters = said.reduce((sum, { key }) => sum + key.length, 0)
  const isOfShortWords = said.every(({ key }) => key.length < LONG_WORD)
  return said.length < FEWEST_WORDS || letters < FEWEST_LETTERS || (said.length < MANY_WORDS && isOfShortWords)
}

const FEWEST_WORDS = 5
const FEWEST_LETTERS = 16
const MANY_WORDS = 9
const LONG_WORD = 6

/**
 * Whether the shorter one stands in the other, with at most a fifth of its words different, and is at least half of
 * it. Less than half of a long quotation is another one: two such halves have not a word in common.
 */
export function isSameQuotation(one: QuotedWords, other: QuotedWords): boolean {
  const [short, long] = one.said.length <= other.said.length ? [one, other] : [other, one]
  if (short.said.length * 2 < long.said.length) return false
  if (areEqual(short.said, long.said)) return true
  const keys = new Set(long.said.map(({ key }) => key))
  if (short.said.filter(({ key }) => keys.has(key)).length * 2 < short.said.length) return false
  const most = short.said.length < FEWEST_FOR_NEARLY ? 0 : mostDifferent(short.said.length, TOLERANCE)
  return alignWords(short.words, long.said).cost <= most
}

const TOLERANCE = 0.2

/** Two short phrases that nearly have the same words are two phrases: “I will never do that”, “I will never say that”. */
const FEWEST_FOR_NEARLY = 8

const areEqual = (one: readonly ComparedWord[], other: readonly ComparedWord[]): boolean =>
  one.length === other.length && one.every(({ key }, at) => key === other[at]!.key)

/**
 * Numbers of 32 bits, some of which two quotes that are one quotation share: those of the pairs of words that come
 * first in an order that is the same for all quotes, a bottom-k sketch (Broder, "On the resemblance and containment of
 * documents", 1997). The order is by length, so that what they share is rare.
 */
export function fingerprintsOf({ said }: QuotedWords): readonly number[] {
  const pairs = new Set(said.slice(1).map(({ key }, at) => `${said[at]!.key} ${key}`))
  return [...pairs]
    .map((pair) => ({ length: pair.length, hash: hash(pair) }))
    .sort((one, other) => other.length - one.length || one.hash - other.hash)
    .slice(0, FINGERPRINTS)
    .map(({ hash: fingerprint }) => fingerprint)
}

const FINGERPRINTS = 6

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
