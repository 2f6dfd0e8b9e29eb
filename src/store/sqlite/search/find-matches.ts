// Where the search words are in a quote.
//
// FTS5 itself reports which words it found, so that folded and inflected ones
// are marked as well. It runs on the words of one page only, in an in-memory
// index with nothing else in it: in the archive's own index it would go through
// the lists of each word once more for each quote, some twenty times as long as
// finding the page takes.

import type { Database } from 'better-sqlite3'
import type { Span } from '../../../model.ts'
import { connect } from '../connect.ts'
import { prepare } from '../prepare.ts'
import type { StoredQuote } from '../../store.ts'

/** For each quote, the spans of the words in its article, in text order; null if it has none of them. */
export function findMatches(
  expression: string,
  quotes: readonly Pick<StoredQuote, 'parts' | 'partTexts'>[],
): readonly (readonly Span[] | null)[] {
  const marked = markWords(
    expression,
    quotes.map(({ partTexts }) => partTexts.join('\n')),
  )
  return quotes.map(({ parts }, index) => {
    const text = marked.get(index)
    return text === undefined ? null : placeInArticle(findMarked(text), parts)
  })
}

/** Indices of the texts in which FTS5 finds the expression → the text with marks around each word of it. */
function markWords(expression: string, texts: readonly string[]): ReadonlyMap<number, string> {
  page ??= makePage()
  page.exec('BEGIN')
  try {
    const insert = prepare(page, 'INSERT INTO page (rowid, words) VALUES (?, ?)')
    texts.forEach((text, index) => {
      if (!text.includes(BEGIN) && !text.includes(END)) insert.run(index, text)
    })
    const found = prepare<{ index: number; marked: string }>(page, MARKED).all({ expression, begin: BEGIN, end: END })
    return new Map(found.map(({ index, marked }) => [index, marked]))
  } finally {
    page.exec('ROLLBACK')
  }
}

/** One for this thread, empty between two pages. */
let page: Database | null = null

function makePage(): Database {
  const made = connect(':memory:')
  made.exec(`CREATE VIRTUAL TABLE page USING fts5 (words, tokenize = '${TOKENIZER}')`)
  return made
}

/** The same as for the archive's index of words, see db/schema.sql. */
export const TOKENIZER = 'unicode61 remove_diacritics 2'

const MARKED = `SELECT rowid AS "index", highlight(page, 0, :begin, :end) AS marked FROM page WHERE page MATCH :expression`

/**
 * Unicode reserves these two for programs (The Unicode Standard, 23.7). A text
 * that contains them anyway gets no marks.
 */
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

/** A quote's words are those of its parts, joined by line feeds; a phrase may extend across one. */
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
