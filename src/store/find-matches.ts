// Where in a quote the words stand that were looked for.

import type { Database } from 'better-sqlite3'
import type { Span } from '../model.ts'
import { prepare } from './prepare.ts'
import { readParts } from './rows.ts'

/** Ids of the quotes of these numbers → the places of the words in their articles, in text order. */
export function findMatches(
  database: Database,
  words: string,
  numbers: readonly number[],
): ReadonlyMap<string, readonly Span[]> {
  const values = { words, numbers: JSON.stringify(numbers), begin: BEGIN, end: END }
  const rows = prepare<{ id: string; parts: string; marked: string }>(database, MARKED).all(values)
  return new Map(
    rows.map(({ id, parts, marked }) => [id, placeInArticle(findMarked(marked), readParts(parts))] as const),
  )
}

/** FTS5 itself says which words it found, so that folded and inflected ones are marked as well. */
export const MARKED = `SELECT q.id, q.parts, highlight(quote_search, 0, :begin, :end) AS marked
  FROM json_each(:numbers) AS wanted
  CROSS JOIN quote AS q ON q.number = wanted.value
  CROSS JOIN quote_search ON quote_search.rowid = q.place
  WHERE quote_search MATCH :words AND instr(q.words, :begin) = 0 AND instr(q.words, :end) = 0`

/** Unicode keeps these two for programs (The Unicode Standard, 23.7). A text that has them all the same gets no marks. */
const BEGIN = '\ufdd0'
const END = '\ufdd1'

/** Offsets into the words without the marks. */
function findMarked(marked: string): Span[] {
  const spans: Span[] = []
  let offset = 0
  for (const piece of marked.split(BEGIN)) {
    const [found = '', rest] = piece.split(END)
    if (rest === undefined) {
      offset += found.length
      continue
    }
    spans.push({ start: offset, end: offset + found.length })
    offset += found.length + rest.length
  }
  return spans
}

/** In the words of a quote its parts follow one another with a line feed between them; a phrase may go over it. */
function placeInArticle(spans: readonly Span[], parts: readonly Span[]): Span[] {
  let begin = 0
  return parts.flatMap((part) => {
    const length = part.end - part.start
    const shift = part.start - begin
    const inside = spans
      .map(({ start, end }) => ({ start: Math.max(start, begin), end: Math.min(end, begin + length) }))
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift }))
    begin += length + 1
    return inside
  })
}
