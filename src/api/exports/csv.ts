// Exported quotes as a table for spreadsheets: CSV, RFC 4180.

import { z } from 'zod'
import type { ExportedQuote, QuoteSpeaker } from '../../store/store.ts'
import { quotedWords } from '../../text/quoted-words.ts'
import { OFFSET_UNITS, writeStoredOffsets } from '../offset-units.ts'
import { writeRow } from './csv-row.ts'
import type { Cell } from './csv-row.ts'
import type { ExportFormat } from './export-format.ts'

const COLUMNS: readonly (readonly [
  name: string,
  value: (quote: ExportedQuote, speakers: readonly QuoteSpeaker[]) => Cell,
])[] = [
  ['publishedAt', ({ article }) => article.publishedAt],
  ['outlet', ({ article }) => article.outlet],
  ['speaker', (_, [first]) => first?.name],
  ['role', (_, [first]) => first?.role],
  ['kind', (_, [first]) => first?.kind],
  ['otherSpeakers', (_, [, ...others]) => others.map(({ name }) => name).join('; ')],
  ['quote', ({ partTexts }) => quotedWords(partTexts)],
  ['type', ({ type }) => type],
  ['cue', ({ cue }) => cue?.text],
  ['cueKind', ({ cueKind }) => cueKind],
  ['source', ({ source }) => source?.text],
  ['confidence', ({ confidence }) => confidence],
  ['status', ({ status }) => status],
  ['title', ({ article }) => article.title],
  ['url', ({ article }) => article.url],
  ['start', ({ parts }) => parts[0]?.start],
  ['end', ({ parts }) => parts.at(-1)?.end],
  ['quoteId', ({ id }) => id],
  ['articleId', ({ articleId }) => articleId],
  ['speakerId', (_, [first]) => first?.id],
  ['engine', ({ engine }) => engine],
  ['about', ({ about }) => [...new Set(about?.map(({ name }) => name))].join('; ')],
]

const writeQuote = (quote: ExportedQuote): string => writeRow(COLUMNS.map(([, value]) => value(quote, quote.speakers)))

export const csv = {
  name: 'csv',
  description: 'a table for spreadsheets (RFC 4180), in which no cell runs as a formula',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  unit: 'quote',
  schema: z.string(),
  takesByteOrderMark: true,
  offsets: OFFSET_UNITS,
  head: writeRow(COLUMNS.map(([name]) => name)),
  between: '',
  foot: '',
  async write(store, quoteIds, offsets) {
    const quotes = await writeStoredOffsets(store, await store.exportQuotes(quoteIds), offsets)
    return quotes.map(writeQuote).join('')
  },
} as const satisfies ExportFormat
