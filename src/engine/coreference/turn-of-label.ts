// Whose turn a label without a name indicates.

import type { Document } from '../language/document.ts'
import { isVoice } from '../languages/en/label-words.ts'
import type { ParsedTurn } from './types.ts'

const QUESTION = /^(?:q|question|interviewer)$/u
const ANSWER = /^(?:a|answer|interviewee)$/u

/**
 * For the words from `first` to `last`, if they begin a paragraph as a label does: "Q:", "Q.",
 * "THE WITNESS:"; otherwise `null`.
 */
export function turnOfLabel(
  { tokens, paragraphs, paragraphOf }: Document,
  first: number,
  last: number,
): ParsedTurn['by'] | null {
  const start = paragraphs[paragraphOf[first]!]!.first
  // “Q: Why?”: a mark and a time may precede the label
  if (tokens.slice(start, first).some(({ text }) => /\p{L}/u.test(text))) return null
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower.replace(/\.$/u, ''))
  if (!isVoice(words)) return null
  const [word] = words
  const isLetter = first === last && (word === 'q' || word === 'a') && /^[QA]/u.test(tokens[first]!.text)
  if (!isLetter && !/^[:(.[]$/u.test(tokens[last + 1]?.text ?? '')) return null
  if (last > first) return 'voice'
  return QUESTION.test(word!) ? 'question' : ANSWER.test(word!) ? 'answer' : 'voice'
}
