// Whether words are a direct, a mixed or an indirect quote, judged by their
// marks: deliberately simpler than the engine, so that neither can hide a fault
// of the other.

import type { QuoteType, Span } from '../../model.ts'
import { markQuoted } from '../evaluate/mark-quoted.ts'

/** The share of the letters and digits of a direct quote that must be in marks. */
const DIRECT_SHARE = 0.95

/** ‘ or ' where a word can begin. An apostrophe in that place ("’tis") is written ’. */
const SINGLE_OPENING = /(?<![\p{L}\p{N}’'])[‘'](?=[^'\s])/gu
const SINGLE_CLOSING = /[’'](?![\p{L}\p{N}])/u

/**
 * Direct if (nearly) all of it is in double marks or each piece in single ones,
 * indirect if nothing is, otherwise mixed. Pieces in text order.
 */
export function typeByMarks(text: string, pieces: readonly Span[]): QuoteType {
  if (pieces.length === 0) return 'indirect'
  const quoted = markQuoted(text)
  const letters = pieces.flatMap((piece) => lettersIn(text, piece))
  const inMarks = letters.filter((at) => quoted[at] === 1).length
  if (inMarks >= DIRECT_SHARE * letters.length) return 'direct'
  if (pieces.every((piece, index) => isInSingleMarks(text, piece, index === pieces.length - 1))) return 'direct'
  return inMarks > 0 || pieces.some((piece) => hasSingleMarks(text, piece)) ? 'mixed' : 'indirect'
}

function lettersIn(text: string, { start, end }: Span): readonly number[] {
  return Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu), (match) => start + match.index)
}

/**
 * Whether a single mark opens at its start and closes at its end, where the
 * last of several paragraphs may leave it open.
 */
function isInSingleMarks(text: string, { start, end }: Span, isLast: boolean): boolean {
  const piece = text.slice(start, end)
  const openings = Array.from(piece.matchAll(SINGLE_OPENING), (match) => match.index)
  if (openings.length !== 1 || openings[0] !== 0) return false
  return !isLast || /[’']$/u.test(piece) || end === text.length || text.charAt(end) === '\n'
}

function hasSingleMarks(text: string, { start, end }: Span): boolean {
  const piece = text.slice(start, end)
  const opening = piece.search(SINGLE_OPENING)
  return opening >= 0 && SINGLE_CLOSING.test(piece.slice(opening + 1))
}
