// Spans that a person gives: they must lie within the text, and the words there
// must be those that the person means.

import { findPairs } from '../../../text/code-points.ts'
import type { ClaimedSpan, Refusal } from '../../store.ts'

type WrongSpan = Extract<Refusal, { outcome: 'wrong-span' }>

/** The first that is wrong, and why; null when all are right. Several are parts of one quote: in text order, and apart. */
export function findWrongSpan(
  text: string,
  field: WrongSpan['field'],
  spans: readonly ClaimedSpan[],
): WrongSpan | null {
  for (const [index, span] of spans.entries()) {
    const reason = whyWrong(text, span, spans[index - 1]?.end ?? 0)
    if (reason !== null) return { outcome: 'wrong-span', field, index, reason }
  }
  return null
}

function whyWrong(text: string, { start, end, text: claimed }: ClaimedSpan, from: number): string | null {
  if (end > text.length) {
    const codePoints = text.length - findPairs(text).length
    return `ends beyond the text, which has ${text.length} UTF-16 code units and ${codePoints} code points`
  }
  if (start >= end) return 'does not end beyond its start'
  if (start < from) return 'starts before the part in front of it ends'
  const words = text.slice(start, end)
  if (!words.isWellFormed()) return 'begins or ends within a character of two UTF-16 code units'
  if (words.trim() === '') return 'covers nothing but white space'
  return claimed === null || claimed === words ? null : 'covers other words of the article than its `text` says'
}
