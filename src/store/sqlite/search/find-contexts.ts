// The text around a quote.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import { readParts } from '../rows.ts'
import type { QuoteContext, TextPiece } from '../../store.ts'

export function findContexts(
  database: Database,
  ids: readonly string[],
  length: number,
): readonly (QuoteContext | null)[] {
  return ids.map((id) => findContext(database, id, length))
}

function findContext(database: Database, id: string, length: number): QuoteContext | null {
  const found = prepare<{ parts: string; text: string }>(database, TEXT_OF).get(id)
  if (!found) return null
  const { text } = found
  const parts = readParts(found.parts)
  return {
    before: takeBefore(text, parts[0]?.start ?? 0, length),
    between: parts.slice(1).map(({ start }, index) => takeBetween(text, parts[index]?.end ?? start, start, length)),
    after: takeAfter(text, parts.at(-1)?.end ?? 0, length),
  }
}

/** From the revision that the quote was found in: a later one may no longer have it. */
export const TEXT_OF = `SELECT q.parts, coalesce(r.text, a.text) AS text
  FROM quote AS q
  CROSS JOIN article AS a ON a.number = q.article_number
  LEFT JOIN article_revision AS r ON r.article_number = q.article_number AND r.revision = q.revision
  WHERE q.id = ?`

function takeBefore(text: string, end: number, length: number): TextPiece {
  let start = Math.max(0, end - length)
  if (start > 0) while (start < end && !isSpace(text, start - 1)) start += 1
  while (start < end && isSpace(text, start)) start += 1
  return { start, end, text: text.slice(start, end) }
}

function takeBetween(text: string, start: number, end: number, length: number): TextPiece {
  return end - start <= length ? { start, end, text: text.slice(start, end) } : takeAfter(text, start, length)
}

function takeAfter(text: string, start: number, length: number): TextPiece {
  let end = Math.min(text.length, start + length)
  if (end < text.length) while (end > start && !isSpace(text, end)) end -= 1
  while (end > start && isSpace(text, end - 1)) end -= 1
  return { start, end, text: text.slice(start, end) }
}

const isSpace = (text: string, offset: number): boolean => /\s/u.test(text.charAt(offset))
