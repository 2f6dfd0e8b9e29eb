// Splits text into words, numbers and punctuation marks.
//
//   [“][I][do][n’t][know][,][”][Mr.][O’Rourke][’s][aide][said][.]
//
// A hyphenated word is one token (Kassym-Jomart, so-called), a contraction is two, and an
// abbreviation keeps its full stop. Every character that is not white space is in exactly one
// token. A single pass with one sticky expression without nested repetition keeps the time linear.

import type { Span } from '../../model.ts'
import { ENGLISH } from '../languages/en/english.ts'
import type { Writing } from '../languages/profile.ts'

const WORD = /[\p{L}\p{M}\p{N}]/u
const PATTERN = new RegExp(
  [
    // an address, a handle, a tag
    String.raw`(?:https?://|www\.)[^\s“”"«»<>]+|[@#][\p{L}\p{N}_]+`,
    // initials and letter-abbreviations: U.S., J.D., e.g.
    String.raw`(?:\p{L}\.){2,}(?:[-‐‑][\p{L}\p{M}]+)*|Ph\.D\.|\p{Lu}\.(?=\s+[“"(]?\p{Lu})`,
    // numbers with their inner marks: 1,000.5 and 3:30 and 1st
    String.raw`\p{N}+(?:[.,:]\p{N}+)*\p{L}*`,
    // words with inner hyphens and apostrophes; the only capturing group
    String.raw`([\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+|[’'](?=\p{L})[\p{L}\p{M}]+|\p{N}+)*)`,
    // dots, dashes, and the doubled marks of wire copy
    String.raw`\.{2,}|-{2,}|${'``'}|''|’’|‘‘`,
    String.raw`\S`,
  ].join('|'),
  'guy',
)
/** The tokens of `text` within `span`, as Spans in text order. */
export function splitTokens(text: string, span: Span, writing: Writing = ENGLISH): Span[] {
  const tokens: Span[] = []
  let at = span.start
  while (at < span.end) {
    if (isSpace(text, at)) {
      at++
      continue
    }
    const plainEnd = endOfPlainWord(text, at)
    if (plainEnd > at && plainEnd <= span.end) {
      tokens.push({ start: at, end: plainEnd })
      at = plainEnd
      continue
    }
    PATTERN.lastIndex = at
    const match = PATTERN.exec(text)
    const end = Math.min(span.end, at + Math.max(1, match?.[0].length ?? 1))
    if (match?.[1] === undefined) tokens.push({ start: at, end })
    else pushWord(text, at, end, writing, tokens)
    at = tokens.at(-1)!.end
  }
  return tokens
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : /\s/u.test(text[at]!)
}

/**
 * Characters that cannot continue a word, an address or an abbreviation: with them, nearly all
 * words are found without the expression.
 */
const AFTER_PLAIN = new Set(Array.from(' \n,;!?)”"', (mark) => mark.charCodeAt(0)))

/** The end of the word at `at` if it has only Latin letters and cannot be anything else, otherwise `at`. */
function endOfPlainWord(text: string, at: number): number {
  let end = at
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++
  return AFTER_PLAIN.has(text.charCodeAt(end)) ? end : at
}

function isPlainLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}

/** Longer than anything that is split off the end of a word, in UTF-16 units. */
const LONGEST_ENCLITIC = 6

function pushWord(text: string, start: number, end: number, writing: Writing, tokens: Span[]): void {
  if (isAbbreviation(text, start, end, writing)) {
    tokens.push({ start, end: end + 1 })
    return
  }
  const isName = writing.nameElision?.test(text.slice(start, end)) === true && isInsideSentence(text, start)
  const elision = isName ? 0 : (writing.elision?.exec(text.slice(start, end))?.[0].length ?? 0)
  const first = elision < end - start ? start + elision : start
  if (first > start) tokens.push({ start, end: first })
  // Looks only at the last few units: the word may be very long.
  const enclitic = writing.enclitic.exec(text.slice(Math.max(first, end - LONGEST_ENCLITIC), end))
  const cut = end - (enclitic?.[0].length ?? 0)
  if (cut > first) tokens.push({ start: first, end: cut })
  if (cut < end) tokens.push({ start: cut, end })
}

/** Whether a word or a comma precedes: "Fabrizio [Dall’Oca]", but ". [Dall’Italia]". */
function isInsideSentence(text: string, start: number): boolean {
  return /[\p{L}\p{N},]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
}

function isAbbreviation(text: string, start: number, end: number, writing: Writing): boolean {
  return (
    text[end] === '.' &&
    writing.abbreviations.has(text.slice(start, end).toLowerCase() + '.') &&
    !WORD.test(text[end + 1] ?? '') &&
    !isPlainWord(text, start, end, writing)
  )
}

/** Whether it only looks like an abbreviation because the sentence ends: "The answer was no." */
function isPlainWord(text: string, start: number, end: number, writing: Writing): boolean {
  const word = text.slice(start, end).toLowerCase() + '.'
  if (writing.abbreviationsBeforeNumbers.has(word)) return !/^\.\s?[\p{N}#]/u.test(text.slice(end, end + 4))
  return writing.abbreviationsWithCapitals.has(word) && !/^\p{Lu}/u.test(text.slice(start, end))
}
