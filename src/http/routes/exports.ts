// The archive to take away.

import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Page, QuoteFilter } from '../../store/store.ts'
import type { App } from '../app.ts'
import { AnnotationPage, ExportedQuote } from '../../api/schemas/exports.ts'
import { declareProblems } from './declare-answers.ts'
import { EXPORT_FRAMES } from '../../api/exports/export-answers.ts'
import type { ExportAnswers, ExportFormat } from '../../api/exports/export-answers.ts'
import { toFilter } from './quotes.ts'
import { ExportQuery } from '../../api/schemas/exports.ts'

export function addExportRoutes(app: App, exports: ExportAnswers): void {
  app.get(
    '/v1/exports/quotes',
    {
      schema: {
        operationId: 'exportQuotes',
        tags: ['exports'],
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

/**
 * Each piece when the one before was taken, but for a few that are written
 * ahead by as many threads as are free: a slow reader makes the archive wait,
 * and not the memory grow.
 */
async function* readPieces(
  exports: ExportAnswers,
  format: ExportFormat,
  filter: QuoteFilter,
  withMark: boolean,
): AsyncGenerator<Uint8Array | string, undefined> {
  const { head, between, foot } = EXPORT_FRAMES[format]
  const beginning = `${withMark ? BYTE_ORDER_MARK : ''}${head}`
  if (beginning !== '') yield beginning
  let isFirst = true
  for await (const piece of readAhead(exports, format, filter)) {
    if (piece.length === 0) continue
    if (!isFirst && between !== '') yield between
    isFirst = false
    yield piece
  }
  if (foot !== '') yield foot
  return undefined
}

async function* readAhead(
  exports: ExportAnswers,
  format: ExportFormat,
  filter: QuoteFilter,
): AsyncGenerator<Uint8Array, undefined> {
  const underWay: Promise<Uint8Array>[] = []
  let following: Promise<Page<number>> | null = exports.findPage(format, filter, null)
  while (following !== null) {
    const { items, next }: Page<number> = await following
    following = next === null ? null : letWait(exports.findPage(format, filter, next))
    underWay.push(letWait(exports.write(format, items)))
    if (underWay.length > MOST_AHEAD) yield (await underWay.shift()) ?? NOTHING
  }
  for (const piece of underWay) yield piece
  return undefined
}

/** One that each thread of the store writes, and one to go on with. */
const MOST_AHEAD = 3
const NOTHING = new Uint8Array()

/** What fails before it is waited for fails when it is; and if it is never, as nobody reads on, not at all. */
function letWait<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}

/** By which older spreadsheets tell that a table is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'
