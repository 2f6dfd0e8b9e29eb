// Where a quote matches the search words, for people: a snippet of the quote with
// the words marked.

import type { z } from 'zod'
import type { Span } from '../../model.ts'
import type { FoundQuote } from '../../store/store.ts'
import type * as schemas from '../schemas/quotes.ts'

/** Undefined if no words were searched for. */
export function presentMatch(quote: FoundQuote): z.input<typeof schemas.FoundQuote>['match'] {
  const { matches, parts, partTexts } = quote
  if (matches === null) return undefined
  const words = parts.flatMap((part, index) =>
    matches
      .filter(({ start, end }) => start >= part.start && end <= part.end)
      .map(({ start, end }) => ({
        start,
        end,
        text: (partTexts[index] ?? '').slice(start - part.start, end - part.start),
      })),
  )
  return { snippet: makeSnippet(quote, matches), words }
}

/** UTF-16 code units before the first match, and in total, not counting escapes. */
const LEAD = 60
const LONGEST = 240

/** Starts a little before the first match; parts are joined by an ellipsis, as in print. */
function makeSnippet({ parts, partTexts }: FoundQuote, matches: readonly Span[]): string {
  const { text, marked } = joinParts(parts, partTexts, matches)
  const first = marked[0]?.start ?? 0
  const start = first <= LEAD ? 0 : wordStart(text, first - LEAD, first)
  const end = text.length <= start + LONGEST ? text.length : wordEnd(text, start + LONGEST, start)
  const pieces = marked
    .filter((span) => span.start >= start && span.end <= end)
    .reduceRight<{ html: string; until: number }>(
      ({ html, until }, span) => ({
        html: `<mark>${escapeHtml(text.slice(span.start, span.end))}</mark>${escapeHtml(text.slice(span.end, until))}${html}`,
        until: span.start,
      }),
      { html: '', until: end },
    )
  return `${start > 0 ? '… ' : ''}${escapeHtml(text.slice(start, pieces.until))}${pieces.html}${end < text.length ? ' …' : ''}`
}

function joinParts(
  parts: readonly Span[],
  partTexts: readonly string[],
  matches: readonly Span[],
): { readonly text: string; readonly marked: readonly Span[] } {
  let text = ''
  const marked: Span[] = []
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += ' … '
    const shift = text.length - part.start
    for (const { start, end } of matches) {
      if (start >= part.start && end <= part.end) marked.push({ start: start + shift, end: end + shift })
    }
    text += partTexts[index] ?? ''
  }
  return { text, marked }
}

/** The beginning of the first word at or after an offset, or `otherwise`. */
function wordStart(text: string, from: number, otherwise: number): number {
  const space = text.slice(from, otherwise).search(/\s\S/u)
  return space === -1 ? otherwise : from + space + 1
}

/** The end of the last word at or before an offset; the offset itself if there is only one word. */
function wordEnd(text: string, until: number, from: number): number {
  const cut = text.slice(from, until).replace(/\s+\S*$/u, '')
  return cut === '' ? until : from + cut.length
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
