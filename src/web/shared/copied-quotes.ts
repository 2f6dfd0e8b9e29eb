// Quotations for the clipboard and for spreadsheets.

import { writeRow } from '../../api/exports/csv-row.ts'
import type { Cell } from '../../api/exports/csv-row.ts'

/** The fields of a quote that are copied. */
export interface CopiedQuote {
  readonly text: string
  readonly type: string
  readonly content: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly cue: { readonly text: string } | null
  readonly source: { readonly text: string } | null
  readonly speakers: readonly { readonly name: string; readonly role: string | null; readonly kind: string }[]
  readonly confidence: number
}

/** “We won.” — Ann Lee, mayor. Indirect speech gets no quotation marks. */
export const asPlainText = (quotes: readonly CopiedQuote[]): string =>
  quotes.map((quote) => `${wordsOf(quote)} — ${attributionOf(quote)}`).join('\n\n')

/** The same for programs that take HTML, such as Word. All words of the article are escaped. */
export const asHtml = (quotes: readonly CopiedQuote[]): string =>
  quotes
    .map(
      (quote) =>
        `<blockquote><p>${escapeHtml(wordsOf(quote))}</p><p>— ${escapeHtml(attributionOf(quote))}</p></blockquote>`,
    )
    .join('')

const wordsOf = ({ type, text }: CopiedQuote): string => (type === 'direct' ? `“${text}”` : text)

const attributionOf = ({ speakers }: CopiedQuote): string =>
  speakers.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ') || 'unknown'

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll('\n', '<br>')

/** A table for spreadsheets, with a byte order mark, without which Excel misreads UTF-8. */
export const asCsv = (quotes: readonly CopiedQuote[]): string =>
  `\ufeff${writeRow(COLUMNS.map(([name]) => name))}${quotes.map((quote) => writeRow(COLUMNS.map(([, cell]) => cell(quote)))).join('')}`

const COLUMNS: readonly (readonly [name: string, cell: (quote: CopiedQuote) => Cell])[] = [
  ['speaker', ({ speakers }) => speakers.map(({ name }) => name).join('; ')],
  ['role', ({ speakers }) => speakers[0]?.role],
  ['kind', ({ speakers }) => speakers[0]?.kind],
  ['quote', ({ text }) => text],
  ['type', ({ type }) => type],
  ['cue', ({ cue }) => cue?.text],
  ['source', ({ source }) => source?.text],
  ['confidence', ({ confidence }) => confidence],
  ['start', ({ content }) => content[0]?.start],
  ['end', ({ content }) => content.at(-1)?.end],
]
