// The archive to take away.

import { z } from 'zod'
import { inOrder } from './date-range.ts'
import { QuoteFilterQuery, StoredQuote } from './quotes.ts'

const EXPORT_FORMATS = ['ndjson', 'csv', 'citron', 'annotations', 'gold'] as const

export const ExportQuery = inOrder(
  z.strictObject({
    ...QuoteFilterQuery,
    format: z.enum(EXPORT_FORMATS).default('ndjson').describe('How the quotes are written down.'),
    bom: z
      .enum(['true', 'false'])
      .optional()
      .describe('`true`: with `csv`, begins with a byte order mark, which Excel needs to read “curly” marks.'),
  }),
).superRefine(({ q, stem, format, bom, ...filters }, context) => {
  const refuse = (parameter: string, message: string, expected: string): void =>
    context.addIssue({ code: 'custom', path: [parameter], message, params: { expected } })
  if (stem === 'true' && q === undefined) refuse('stem', 'is true without `q`', 'together with `q`')
  if (bom === 'true' && format !== 'csv')
    refuse('bom', `is true with the format ${format}`, 'together with `format=csv`')
  if (format !== 'gold') return
  const given = Object.entries({ ...filters, q }).filter(([, value]) => value !== undefined)
  const wrong = given.find(([name]) => !['from', 'to', 'outlet', 'articleId'].includes(name))?.[0]
  if (wrong !== undefined)
    refuse(wrong, 'does not go with `format=gold`, which has whole articles', 'only from, to, outlet and articleId')
})

export const ExportedQuote = z
  .strictObject(omit(StoredQuote.shape, 'withdrawn', 'etag'))
  .meta({ id: 'ExportedQuote', description: 'A quote of an export as `ndjson`: a `StoredQuote`.' })

export const AnnotationPage = z
  .looseObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    type: z.literal('AnnotationPage'),
    items: z.array(z.looseObject({ id: z.string(), type: z.literal('Annotation') })),
  })
  .meta({
    id: 'AnnotationPage',
    description: 'Quotes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/).',
  })

function omit<Shape extends object, Key extends keyof Shape>(shape: Shape, ...keys: readonly Key[]): Omit<Shape, Key> {
  return Object.fromEntries(Object.entries(shape).filter(([key]) => !keys.includes(key as Key))) as Omit<Shape, Key>
}
