// Pairs single marks, and tells them from apostrophes.
//
//   [‘The nurses’ strike isn’t over,’] said Lee of the ’60s and rock ’n’ roll.
//   “She told me [‘no’].”
//
// ’ and ' are apostrophes more often than quotation marks. So a quoted span in
// single marks needs an opening mark with a gap before it, and ends at the most
// certain closing mark after it: a possessive (nurses’ strike) only closes if
// nothing better does. Marks pair only within the same quoted span of other
// marks.

import type { Mark } from './find-marks.ts'
import type { MarkPair } from './pair-marks.ts'
import { ELIDED_WORDS } from './quotation-marks.ts'

/**
 * `marks` are single marks directly inside the same quoted span, or outside all
 * of them, in text order.
 */
export function pairSingleMarks(text: string, marks: readonly Mark[]): MarkPair[] {
  const pairs: MarkPair[] = []
  let index = 0
  while (index < marks.length) {
    const closer = opens(text, marks, index) ? closerOf(text, marks, index) : null
    if (closer !== null) {
      const open = marks[index]!
      const close = marks[closer]!
      pairs.push({ open, close, closed: open.shape.closedBy.includes(close.glyph) ? 'same' : 'other', style: 'single' })
    }
    index = (closer ?? index) + 1
  }
  return pairs
}

const WORD = /[\p{L}\p{N}]/u

/** Whether it can open: ‘We, but not ’60s, ’tis, rock ’n’ roll or O’Rourke. */
export function opens(text: string, marks: readonly Mark[], index: number): boolean {
  const { shape, side, after, before, end } = marks[index]!
  if (shape.role === 'close' || side === 'close' || after.trim() === '' || WORD.test(before)) return false
  if (shape.role === 'either' && side !== 'open') return false
  const following = text.slice(end, end + 12)
  if (/^\d\ds?(?![\p{L}\p{N}])/u.test(following)) return false
  const word = /^[\p{L}]+/u.exec(following)
  if (word === null || !ELIDED_WORDS.has(word[0])) return true
  // The word itself in marks: the ‘cause’ of it. The ’n’ of rock 'n' roll never is.
  return word[0].toLowerCase() !== 'n' && /^['’]/u.test(following.slice(word[0].length))
}

/** The mark that closes the one at `index`: the first certain one before the next that opens, else the first possible one. */
function closerOf(text: string, marks: readonly Mark[], index: number): number | null {
  let possible: number | null = null
  for (let at = index + 1; at < marks.length && !opens(text, marks, at); at++) {
    const certainty = closes(text, marks, at)
    if (certainty === 'certainly') return at
    if (certainty === 'possibly' && possible === null && marks[at]!.start - marks[index]!.end <= FURTHEST) possible = at
  }
  return possible
}

/** Whether it opens and nothing after it closes for certain: “‘We lost the pupils’ books.” */
export function isLeftOpen(text: string, marks: readonly Mark[], index: number): boolean {
  if (!opens(text, marks, index)) return false
  for (let at = index + 1; at < marks.length; at++) if (closes(text, marks, at) === 'certainly') return false
  return true
}

/** In UTF-16 code units: an ending like a possessive closes a quoted span only if the span is short. */
const FURTHEST = 80

function closes(text: string, marks: readonly Mark[], index: number): 'certainly' | 'possibly' | 'never' {
  const { glyph, shape, side, before, start, end } = marks[index]!
  if (shape.role === 'open' && glyph !== '‘') return 'never'
  if (side !== 'close' && (side === 'open' || WORD.test(text[end] ?? '') || before.trim() === '')) return 'never'
  // rock ’n’ roll
  if (/(?:^|\s)['’‘´`]n$/iu.test(text.slice(Math.max(0, start - 3), start))) return 'never'
  // The nurses’ strike, Marx’ book, 6' tall; drinkin’ all day
  const following = text.slice(end, end + 2)
  const looksElided = /(?:[sxzSXZ\d]|\p{L}in)$/u.test(text.slice(Math.max(0, start - 3), start))
  return looksElided && /^\s[\p{L}\p{N}]/u.test(following) ? 'possibly' : 'certainly'
}
