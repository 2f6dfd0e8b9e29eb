// Exported quotes as newline-delimited JSON, one per line, in the shape of the
// lists. Written by hand to reach fifty thousand a second: speakers and evidence
// are JSON already.

import { z } from 'zod'
import type { Span } from '../../model.ts'
import type { ExportedLine } from '../../store/store.ts'
import { quotedWords } from '../../text/quoted-words.ts'
import { OFFSET_UNITS, writeStoredOffsets } from '../offset-units.ts'
import { StoredQuote } from '../schemas/quotes.ts'
import type { ExportFormat } from './export-format.ts'

const { withdrawn: _withdrawn, etag: _etag, ...exported } = StoredQuote.shape

export const ExportedQuote = z
  .strictObject(exported)
  .meta({ id: 'ExportedQuote', description: 'A quote of an export as `ndjson`: a `StoredQuote`.' })

export const ndjson = {
  name: 'ndjson',
  description: 'one quote per line, as in the lists',
  mediaType: 'application/x-ndjson',
  extension: 'ndjson',
  unit: 'quote',
  schema: ExportedQuote,
  offsets: OFFSET_UNITS,
  head: '',
  between: '',
  foot: '',
  async write(store, quoteIds, offsets) {
    const lines = (await store.exportLines(quoteIds)).map(writeLine)
    if (offsets === 'utf16') return lines.join('')
    const quotes = lines.map((line) => JSON.parse(line) as z.output<typeof ExportedQuote>)
    return (await writeStoredOffsets(store, quotes, offsets)).map((quote) => `${JSON.stringify(quote)}\n`).join('')
  },
} as const satisfies ExportFormat

function writeLine({
  parts,
  partTexts,
  confidence,
  speakers,
  evidence,
  about,
  identity,
  mentions,
  rest,
}: ExportedLine): string {
  const content = parts.map((part, index) => writePart(part, partTexts[index] ?? '')).join()
  return (
    `{${identity},"text":${JSON.stringify(quotedWords(partTexts))},"content":[${content}],${mentions}` +
    `,"speaker":${firstOf(speakers)},"speakers":${speakers},"confidence":${confidence}` +
    `,"evidence":${asAnswered(evidence)},"about":${about},${rest}}\n`
  )
}

const writePart = ({ start, end }: Span, text: string): string =>
  `{"start":${start},"end":${end},"text":${JSON.stringify(text)}}`

/** The first element of a JSON array, or null: most have exactly one. */
function firstOf(array: string): string {
  if (array === '[]') return 'null'
  return array.includes('},{') ? JSON.stringify((JSON.parse(array) as unknown[])[0]) : array.slice(1, -1)
}

/**
 * The database's `spans` is the answer's `words`. Within a JSON string the quotation marks would be escaped, so this
 * only hits keys.
 */
const asAnswered = (evidence: string): string => evidence.replaceAll('"spans":[', '"words":[')
