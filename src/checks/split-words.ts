// Splits a text into the words by which quotations are compared. Differences in
// typography don't count; differences that a listener would hear do.
//
//   It’s “well-known”: 1,000%      →   its · well · known · 1000 · percent
//   “We [the city] … won’t pay”    →   we · [] · … · wont · pay

import { foldText } from '../text/fold-text.ts'
import { ELLIPSIS, INSERTION } from './compared-word.ts'
import type { ComparedWord } from './compared-word.ts'

/** The words of a source; their offsets start at `offset`. Takes time proportional to the length. */
export function splitWords(text: string, offset = 0): ComparedWord[] {
  return readWords(foldText(text), WORD, offset)
}

/**
 * The words of a quotation. An ellipsis stands for words that were left out, and words in brackets for what they
 * explain; neither is part of what was said. A letter in brackets belongs to its word: “[W]e won”.
 */
export function splitQuotation(text: string, offset = 0): ComparedWord[] {
  return readWords(foldText(text), WORD_OR_SIGN, offset)
}

/** Letters and digits, and what may occur within a word: an apostrophe, a soft hyphen, a point or comma in a number. */
const IN_WORD = String.raw`(?:[\p{L}\p{M}\p{N}\u00ad]|(?<=[\p{L}\p{N}])'(?=\p{L})|(?<=\p{N})[.,](?=\p{N}))+`
const SYMBOL = '[%&$€£¥₹₽₴]'
const BRACKETED_LETTERS = String.raw`\[\p{L}{1,3}\](?=\p{L})${IN_WORD}`
/** Also matches an ellipsis in brackets. An unclosed bracket is ignored. */
const SIGN = String.raw`[[(]\s?(?:…|\.\s?\.\s?\.)\s?[\])]|…|\.\s?\.\s?\.|\[[^[\]\n]{1,80}\]`
const WORD = new RegExp(`${IN_WORD}|${SYMBOL}`, 'gu')
const WORD_OR_SIGN = new RegExp(`${BRACKETED_LETTERS}|${SIGN}|${IN_WORD}|${SYMBOL}`, 'gu')

function readWords(folded: string, pattern: RegExp, offset: number): ComparedWord[] {
  const words: ComparedWord[] = []
  for (const { 0: found, index } of folded.matchAll(pattern)) {
    const start = offset + index
    // Not spread into one call: a run may be as long as the text, and would be too many arguments.
    if (UNSPACED.test(found)) for (const character of splitCharacters(found, start)) words.push(character)
    else words.push({ start, end: start + found.length, key: keyOf(found) })
  }
  return words
}

/** Scripts without spaces between words: each character is compared on its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

function splitCharacters(found: string, offset: number): ComparedWord[] {
  return Array.from(found.matchAll(/./gsu), ({ 0: character, index }) => ({
    start: offset + index,
    end: offset + index + character.length,
    key: character,
  }))
}

function keyOf(found: string): string {
  const symbol = SYMBOLS.get(found)
  if (symbol !== undefined) return symbol
  if (/^[[(]?\s?[.…]/.test(found)) return ELLIPSIS
  if (found.startsWith('[') && found.endsWith(']')) return INSERTION
  return foldWord(found)
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
])

/** Most words are plain lowercase letters, and their own key. */
function foldWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word
  return word
    .replace(/['\u00ad[\]]/g, '')
    .replace(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
