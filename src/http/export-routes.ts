// The archive to take away.

import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Position, QuoteFilter } from '../store/store.ts'
import type { App } from './app.ts'
import { AnnotationPage, ExportedQuote } from './archive-schemas.ts'
import { declareProblems } from './declare-answers.ts'
import type { ExportAnswers, ExportFormat } from './export-answers.ts'
import { toFilter } from './quote-routes.ts'
import { ExportQuery } from './request-schemas.ts'

export function addExportRoutes(app: App, exports: ExportAnswers): void {
  app.get(
    '/v1/exports/quotes',
    {
      schema: {
        operationId: 'exportQuotes',
        tags: ['figures'],
        summary: 'Take quotes away',
        description: [
          'All quotes that meet every filter, newest published first, as a stream of any length. `format`:',
          '',
          '- `ndjson`: a quote a line, as in the lists;',
          '- `csv`: a table for spreadsheets (RFC 4180), in which no cell is run as a formula;',
          '- `citron`: an article a line in the annotation format of BBC’s Citron; its offsets count code points;',
          '- `annotations`: a W3C Web Annotation page (JSON-LD), each quote with a TextQuoteSelector and a TextPositionSelector, which counts code points;',
          '- `gold`: the articles of which every quote was reviewed, as `npm run evaluate` reads them, to measure the engine by them. Filters are the dates, the outlet and the article.',
        ].join('\n'),
        querystring: ExportQuery,
        response: {
          200: {
            description: 'The quotes.',
            content: {
              'application/x-ndjson': { schema: ExportedQuote },
              'text/csv': { schema: z.string() },
              'application/ld+json': { schema: AnnotationPage },
            },
          },
          ...declareProblems('invalid-request'),
        },
      },
    },
    async (request, reply) => {
      const { format, bom, ...filters } = request.query
      const { type, extension } = TYPES[format]
      const pieces = Readable.from(readPieces(exports, format, toFilter(filters), bom === 'true'), {
        objectMode: false,
        highWaterMark: 1_000_000,
      })
      // The schema is of one quote, and what is sent is a stream of them.
      return reply
        .type(format === 'csv' ? `${type}; charset=utf-8; header=present` : type)
        .header('content-disposition', `attachment; filename="quotes.${extension}"`)
        .send(pieces as never)
    },
  )
}

const TYPES: Readonly<Record<ExportFormat, { readonly type: string; readonly extension: string }>> = {
  ndjson: { type: 'application/x-ndjson', extension: 'ndjson' },
  csv: { type: 'text/csv', extension: 'csv' },
  citron: { type: 'application/x-ndjson', extension: 'citron.ndjson' },
  annotations: { type: 'application/ld+json', extension: 'jsonld' },
  gold: { type: 'application/x-ndjson', extension: 'gold.jsonl' },
}

/** Each piece when the one before was taken: a slow reader makes the archive wait, and not the memory grow. */
async function* readPieces(
  exports: ExportAnswers,
  format: ExportFormat,
  filter: QuoteFilter,
  withMark: boolean,
): AsyncGenerator<Uint8Array, undefined> {
  if (withMark) yield BYTE_ORDER_MARK
  let after: Position | null = null
  do {
    const { bytes, next }: Awaited<ReturnType<ExportAnswers['piece']>> = await exports.piece(format, filter, after)
    if (bytes.length > 0) yield bytes
    after = next
  } while (after !== null)
  return undefined
}

/** By which older spreadsheets tell that a table is in UTF-8. */
const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf)
