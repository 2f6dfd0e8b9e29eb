// What a quoted span looks like, in any language: its length, capitals, punctuation, and what
// touches its marks.
//
//   [“The Long Way Home”]            four words, capitals as in a title, no comma
//   [“We will not go back,”] she     five words, a capital first, a comma last

import type { Document, Token } from '../language/document.ts'
import { firstOf, hasCapitalFirst, isWord, LETTER, NUMBER } from '../../text/character-classes.ts'
import { foldText } from '../../text/fold-text.ts'
import type { Place } from './locate-quoted-spans.ts'

export interface QuotedSpanShape {
  /** The number of words, in steps. */
  readonly size: string
  /** Which words have a capital. */
  readonly capitals: string
  /** The punctuation that ends the words. */
  readonly ending: string
}

const APOSTROPHE = /['’]/
/** The second part of a contraction. */
const CONTRACTED = /^['’]\p{L}{1,2}$|^n['’]t$/u
/** The most words to look at: a quoted span of a million words looks like one of a hundred. */
export const LONGEST_LOOK = 100

export function quotedSpanShape({ tokens }: Document, { first, last }: Place): QuotedSpanShape {
  const words = tokens
    .slice(first, Math.min(last + 1, first + LONGEST_LOOK))
    .filter(({ text }) => isWord(text) && !(APOSTROPHE.test(text) && CONTRACTED.test(text)))
  return { size: wordCountStep(words.length), capitals: capitalsOf(words), ending: endingOf(tokens[last]?.text ?? '') }
}

/** A number of words in steps. */
export function wordCountStep(wordCount: number): string {
  if (wordCount <= 4) return String(wordCount)
  return wordCount <= 6
    ? '5-6'
    : wordCount <= 9
      ? '7-9'
      : wordCount <= 15
        ? '10-15'
        : wordCount <= 30
          ? '16-30'
          : 'more'
}

function capitalsOf(words: readonly Token[]): string {
  const cased = words.filter((word) => (firstOf(word.text, LETTER | NUMBER) & LETTER) !== 0)
  if (cased.length === 0) return 'no-letters'
  const withCapital = cased.filter((word) => hasCapitalFirst(word.text)).length
  // Titles keep short words in lower case: The Lord of the Rings. Any word of up to three letters
  // may be, in any language.
  const smallWords = cased.filter((word) => word.text.length <= 3 && !hasCapitalFirst(word.text)).length
  if (
    cased.every(
      (word) => word.text.length > 1 && word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase(),
    )
  )
    return 'upper'
  if (withCapital === cased.length) return 'all'
  if (hasCapitalFirst(cased[0]!.text))
    return withCapital > 1 && withCapital + smallWords === cased.length
      ? 'title'
      : withCapital === 1
        ? 'first'
        : 'first-and-some'
  return withCapital === 0 ? 'none' : 'some'
}

function endingOf(last: string): string {
  if (isWord(last)) return 'word'
  return /^[,.!?…:;—–-]/u.exec(last)?.[0].replace(/[–-]/u, '—') ?? 'other'
}

/** Features for any language. `repeatCount`: how many quoted spans of the document have the same words. */
export function shapeFeatures(
  document: Document,
  place: Place,
  { size, capitals, ending }: QuotedSpanShape,
  repeatCount: number,
): string[] {
  const { text, tokens, paragraphOf } = document
  const { quotedSpan, before, after, first, last } = place
  const inside = text.slice(quotedSpan.inner.start, Math.min(quotedSpan.inner.end, quotedSpan.inner.start + 1000))
  const left = tokens[before]
  const right = tokens[after]
  const opensParagraph = left === undefined || paragraphOf[before] !== paragraphOf[Math.min(first, tokens.length - 1)]
  const closesParagraph = right === undefined || paragraphOf[after] !== paragraphOf[Math.max(last, 0)]
  const lead = opensParagraph ? 'start' : punctuationOf(left)
  const prominence = closesParagraph ? 'end' : punctuationOf(right)
  const features = [
    `size ${size}`,
    `capitals ${capitals}`,
    `ending ${ending}`,
    `size ${size} capitals ${capitals}`,
    `size ${size} ending ${ending}`,
    `capitals ${capitals} ending ${ending}`,
    `lead ${lead}`,
    `trail ${prominence}`,
    `lead ${lead} size ${size}`,
    `trail ${prominence} size ${size}`,
    `lead ${lead} trail ${prominence}`,
    `lead ${lead} capitals ${capitals}`,
    `ending ${ending} trail ${prominence}`,
    `style ${quotedSpan.style}`,
    `closed ${quotedSpan.closed}`,
  ]
  if (quotedSpan.continues) features.push('continues')
  if (repeatCount > 1) features.push('repeated', `repeated size ${size}`)
  if (/[!?]/u.test(inside)) features.push('has ! or ?')
  if (/[[\]…]|\.\.\./u.test(inside)) features.push('has omission')
  if (/[,;:]\s/u.test(inside)) features.push('has inner comma')
  if (/[.!?]\s+\p{Lu}/u.test(inside)) features.push('has sentences')
  if (/https?:|www\.|@\w|©/u.test(inside)) features.push('has address')
  if (/\p{N}/u.test(inside)) features.push('has digits')
  return features.map((feature) => `any:${feature}`)
}

function punctuationOf(token: Token): string {
  if (isWord(token.text)) return hasCapitalFirst(token.text) ? 'Word' : 'word'
  if (/["“”„«»'‘’`]/u.test(token.text)) return 'mark'
  return /^[,.:;!?()[\]—–-]/u.exec(token.text)?.[0].replace(/[–-]/u, '—') ?? 'sign'
}

/** How many quoted spans of the document have the same words. */
export function countRepeats({ text }: Document, places: readonly Place[]): number[] {
  const keys = places.map(({ quotedSpan: { inner } }) =>
    foldText(text.slice(inner.start, Math.min(inner.end, inner.start + 60)))
      .toLowerCase()
      .replace(/[\p{P}\s]+$/u, ''),
  )
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return keys.map((key) => counts.get(key)!)
}
