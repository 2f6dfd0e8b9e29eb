// Blacks out letters one by one, so that everything else in the text stays
// where it is.

import type { Span } from '../model.ts'
import { foldText } from './fold-text.ts'

/** FULL BLOCK, a single code unit: what a censor's bar is made of. */
export const BLACK = '\u2588'

/** `covered` has a 1 for each code unit to black out. Line breaks, and so paragraphs, are kept; the result has the length of `text`. */
export function blackOut(text: string, covered: Uint8Array): string {
  let result = ''
  let from = 0
  for (let at = covered.indexOf(1); at !== -1; at = covered.indexOf(1, from)) {
    result += text.slice(from, at)
    for (from = at; covered[from] === 1; from += 1) result += LINE_BREAKS.has(text[from]!) ? text[from]! : BLACK
  }
  return result + text.slice(from)
}

const LINE_BREAKS: ReadonlySet<string> = new Set(['\n', '\r', '\u2028', '\u2029'])

/** For findWords: treats all marks, all spaces and upper and lower case alike, at the same length. */
export const foldForWords = (text: string): string =>
  foldText(text)
    .replace(/\s/g, ' ')
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase()
      return lower.length === letter.length ? lower : letter
    })

/** Where `words` occur in a text as whole words; both are folded. */
export function findWords(folded: string, words: string): Span[] {
  const found: Span[] = []
  if (words.trim() === '') return found
  for (let start = folded.indexOf(words); start !== -1; start = folded.indexOf(words, start + words.length)) {
    const end = start + words.length
    const isWhole = !isLetter(folded, start - 1, start) && !isLetter(folded, end - 1, end)
    if (isWhole) found.push({ start, end })
  }
  return found
}

/** Whether a word continues from one unit to the next. */
const isLetter = (text: string, one: number, next: number): boolean =>
  OF_WORD.test(text[one] ?? '') && OF_WORD.test(text[next] ?? '')

const OF_WORD = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u
