// Spans submitted by a person: they must lie within the text and have the words
// that the person expects there. Words without offsets stand for their only
// occurrence.

import type { Span } from '../../../model.ts'
import { findPairs } from '../../../text/code-points.ts'
import { foldText } from '../../../text/fold-text.ts'
import type { ClaimedSpan, Refusal } from '../../store.ts'

type WrongSpan = Extract<Refusal, { outcome: 'wrong-span' }>

/**
 * Where the spans are, or the first that is wrong, and why. Several are parts
 * of one quote: in text order, and not overlapping. If words without offsets
 * occur more than once in the article, their only occurrence within `near` is
 * taken: the “said” of this quote.
 */
export function placeSpans(
  text: string,
  field: WrongSpan['field'],
  spans: readonly ClaimedSpan[],
  near?: Span,
): Span[] | WrongSpan {
  const placed: Span[] = []
  for (const [index, claimed] of spans.entries()) {
    const found = claimed.start === undefined ? findOnce(text, claimed.text, near) : claimed
    if (typeof found === 'string') return { outcome: 'wrong-span', field, index, reason: found }
    const reason = whyWrong(text, found, placed.at(-1)?.end ?? 0)
    if (reason !== null) return { outcome: 'wrong-span', field, index, reason }
    placed.push({ start: found.start, end: found.end })
  }
  return placed
}

/** The paragraphs that contain a quote. */
export function paragraphsAround(text: string, parts: readonly Span[]): Span {
  const end = text.indexOf('\n', parts.at(-1)?.end ?? 0)
  const start = parts[0]?.start ?? 0
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: end === -1 ? text.length : end }
}

/** Different shapes of marks and spaces count as the same. A string says why it failed. */
function findOnce(text: string, words: string, near?: Span): Span | string {
  if (words.trim() === '') return 'covers nothing but white space'
  const places = findAll(foldText(text), foldText(words))
  const close = near === undefined ? [] : places.filter((at) => at >= near.start && at + words.length <= near.end)
  const [only] = places.length === 1 ? places : close.length === 1 ? close : []
  if (only !== undefined) return { start: only, end: only + words.length }
  if (places.length === 0) return 'has a `text` that is not in the article'
  const often = places.length > MOST_COUNTED ? `more than ${MOST_COUNTED}` : String(places.length)
  return `has a \`text\` that occurs in the article ${often} times; give more words, or \`start\` and \`end\``
}

const MOST_COUNTED = 1000

function findAll(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1 && places.length <= MOST_COUNTED; at = text.indexOf(words, at + 1)) {
    places.push(at)
  }
  return places
}

function whyWrong(
  text: string,
  { start, end, text: claimed = null }: Span & { readonly text?: string | null },
  from: number,
): string | null {
  if (end > text.length) {
    const codePoints = text.length - findPairs(text).length
    return `ends beyond the text, which has ${text.length} UTF-16 code units and ${codePoints} code points`
  }
  if (start >= end) return 'does not end after its start'
  if (start < from) return 'starts before the previous part ends'
  const words = text.slice(start, end)
  if (!words.isWellFormed()) return 'begins or ends in the middle of a character with two UTF-16 code units'
  if (words.trim() === '') return 'covers nothing but white space'
  return claimed === null || claimed === words ? null : 'covers words of the article that differ from its `text`'
}
