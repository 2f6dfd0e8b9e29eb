// Whether two quotes are the same quotation as given by two articles: the same
// words, perhaps with other quotation marks, cut at either end or by an ellipsis,
// with a word added or replaced. Also the fingerprints by which such quotes are
// found among all others.

import { findQuotedSpans } from '../text/find-quoted-spans.ts'
import type { QuoteType } from '../model.ts'
import { alignWords } from './align-words.ts'
import { mostDifferent } from './compare-quotation.ts'
import { ELLIPSIS, isSaid } from './compared-word.ts'
import type { ComparedWord } from './compared-word.ts'
import { splitQuotation } from './split-words.ts'

/** The words that somebody is quoted with, prepared for comparison. */
export interface QuotedWords {
  /** Including ellipses and insertions. */
  readonly words: readonly ComparedWord[]
  /** Only those that were said. */
  readonly said: readonly ComparedWord[]
}

/**
 * The words of a quote to compare with others: all of a direct quote, those in quotation marks of a mixed one. Null if
 * there are none: for indirect speech, and for phrases that anybody may say (“Thank you very much.”).
 */
export function wordsToCompare(type: QuoteType, partTexts: readonly string[]): QuotedWords | null {
  if (type === 'indirect') return null
  const texts = type === 'direct' ? partTexts : partTexts.flatMap(quotedIn)
  const words = withoutEnds(texts.flatMap((text) => splitQuotation(text))).slice(0, MOST_WORDS)
  const said = words.filter(isSaid)
  return isCommonPhrase(said) ? null : { words, said }
}

/** Only the first words of longer quotes are compared. */
const MOST_WORDS = 400

const quotedIn = (text: string): string[] =>
  findQuotedSpans(text)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => text.slice(start, end))

/** Without ellipses at either end, which leave nothing out in between. */
function withoutEnds(words: readonly ComparedWord[]): readonly ComparedWord[] {
  const first = words.findIndex(({ key }) => key !== ELLIPSIS)
  const last = words.findLastIndex(({ key }) => key !== ELLIPSIS)
  return first === -1 ? [] : words.slice(first, last + 1)
}

/** Short, or made of short words, which tend to be the more common ones. */
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
 * Whether the shorter one occurs in the longer with at most a fifth of its words different, and is at least half as
 * long. Less than half of a long quotation counts as another one: two such pieces may not have a word in common.
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

/**
 * Two short phrases that are nearly the same are different phrases: “I will never do that”, “I will never say that”.
 */
const FEWEST_FOR_NEARLY = 8

const areEqual = (one: readonly ComparedWord[], other: readonly ComparedWord[]): boolean =>
  one.length === other.length && one.every(({ key }, at) => key === other[at]!.key)

/**
 * 32-bit numbers, some of which two quotes of the same quotation share: those of the pairs of words that come first in
 * an order that is the same for all quotes, a bottom-k sketch (Broder, "On the resemblance and containment of
 * documents", 1997). The order is by length, so that shared pairs are rare ones.
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
