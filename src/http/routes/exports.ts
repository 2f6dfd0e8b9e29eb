// Exports of the archive.

import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Page, QuoteFilter } from '../../store/store.ts'
import type { App } from '../app.ts'
import { declareProblems } from './answers/declare-answers.ts'
import type { ExportAnswers } from '../../api/exports/export-answers.ts'
import { EXPORT_FORMATS, type ExportFormatName, findFormat } from '../../api/exports/export-formats.ts'
import type { OffsetUnit } from '../../api/offset-units.ts'
import { toFilter } from './quotes.ts'
import { ExportQuery } from '../../api/schemas/exports.ts'

export function addExportRoutes(app: App, exports: ExportAnswers): void {
  app.get(
    '/v1/exports/quotes',
    {
      config: { inPieces: true },
      schema: {
        operationId: 'exportQuotes',
        tags: ['exports'],
        summary: 'Export quotes',
        description: [
          'All quotes that match every filter, newest published first, as a stream of any length. `format`:',
          '',
          ...EXPORT_FORMATS.map(({ name, description }) => `- \`${name}\`: ${description}.`),
        ].join('\n'),
        querystring: ExportQuery,
        response: {
          200: { description: 'The quotes.', content: declareFormats() },
          ...declareProblems('invalid-request'),
        },
      },
    },
    async (request, reply) => {
      const { format, bom, offsets, ...filters } = request.query
      const { mediaType, extension, offsets: units } = findFormat(format)
      const asked = { format, offsets: offsets ?? units[0], filter: toFilter(filters) }
      const pieces = Readable.from(readPieces(exports, asked, bom === 'true'), {
        objectMode: false,
        highWaterMark: 1_000_000,
      })
      // The schemas describe a line or the whole document, but a stream is sent.
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="quotes.${extension}"`)
        .send(pieces)
    },
  )
}

interface Asked {
  readonly format: ExportFormatName
  readonly offsets: OffsetUnit
  readonly filter: QuoteFilter
}

/** The schema of each media type: a union where several formats share one. */
function declareFormats(): Record<string, { schema: z.ZodType }> {
  const schemas = new Map<string, z.ZodType[]>()
  for (const { mediaType, schema } of EXPORT_FORMATS) {
    const type = mediaType.split(';', 1)[0] ?? mediaType
    schemas.set(type, [...(schemas.get(type) ?? []), schema])
  }
  return Object.fromEntries(
    [...schemas].map(([type, [first = z.string(), ...others]]) => [
      type,
      { schema: others.length > 0 ? z.union([first, ...others]) : first },
    ]),
  )
}

/**
 * Yields each piece once the previous one was taken, except that free threads write a few ahead: a slow reader slows
 * the archive down instead of filling the memory.
 */
async function* readPieces(
  exports: ExportAnswers,
  asked: Asked,
  withMark: boolean,
): AsyncGenerator<Uint8Array | string, undefined> {
  const { head, between, foot } = findFormat(asked.format)
  const beginning = `${withMark ? BYTE_ORDER_MARK : ''}${head}`
  if (beginning !== '') yield beginning
  let isFirst = true
  for await (const piece of readAhead(exports, asked)) {
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
  { format, offsets, filter }: Asked,
): AsyncGenerator<Uint8Array, undefined> {
  const underWay: Promise<Uint8Array>[] = []
  let following: Promise<Page<number>> | null = exports.findPage(format, filter, null)
  while (following !== null) {
    const { items, next }: Page<number> = await following
    following = next === null ? null : letWait(exports.findPage(format, filter, next))
    underWay.push(letWait(exports.write(format, items, offsets)))
    if (underWay.length > MOST_AHEAD) yield (await underWay.shift()) ?? NOTHING
  }
  for (const piece of underWay) yield piece
  return undefined
}

/** One for each thread of the store to write, and one to go on with. */
const MOST_AHEAD = 3
const NOTHING = new Uint8Array()

/** Keeps an early failure for whoever awaits the promise; if nobody reads on and awaits it, it goes unreported. */
function letWait<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}

/** Older spreadsheet programs recognize UTF-8 by it. */
const BYTE_ORDER_MARK = '\ufeff'
