// What may enter, as zod schemas. Unknown fields are refused, so that a
// misspelt one is noticed.

import { z } from 'zod'
import {
  articleText,
  chance,
  filledString,
  instant,
  instantAfter,
  languageCode,
  line,
  webAddress,
  wholeNumber,
} from './fields.ts'

/** Of a page, by default and at most. */
const ITEMS = 20
const MOST_ITEMS = 100

/** UTF-16 code units on either side of a quote. */
const MOST_CONTEXT = 2000

const textOrHtml = {
  text: articleText()
    .optional()
    .describe(
      'The article as plain text, kept exactly as sent: all offsets in the answer count its UTF-16 code units.',
    ),
  html: articleText()
    .optional()
    .describe(
      'The article as a web page or a piece of one. Scripts, styles and navigation are dropped, blocks become paragraphs; offsets refer to the `text` in the answer.',
    ),
  title: line(1000).describe('The headline. Left out with `html`, it is read from the page.'),
  language: languageCode().nullish().describe('ISO 639-1 code. Left out, it is told from the page or from the text.'),
}

export const AttributionRequest = withTextOrHtml(z.strictObject(textOrHtml)).meta({
  id: 'AttributionRequest',
  description: 'An article, as exactly one of `text` and `html`.',
  oneOf: [{ required: ['text'] }, { required: ['html'] }],
})

/** What may be known about an article that is kept. */
export const articleFields = {
  ...textOrHtml,
  url: webAddress().nullish().describe('Where it was published. No two articles have the same.'),
  outlet: line(300).describe('The outlet.'),
  author: line(500).describe('The byline.'),
  publishedAt: instant().nullish().describe('ISO 8601 date, or date-time with its offset; kept as an instant in UTC.'),
  externalId: line(300).describe('Your own id of the article, unique within `outlet`.'),
}

export const ArticleRequest = withTextOrHtml(z.strictObject(articleFields)).meta({
  id: 'ArticleRequest',
  description: 'An article to keep, as exactly one of `text` and `html`, with what is known about it.',
  oneOf: [{ required: ['text'] }, { required: ['html'] }],
})

export const IncludeQuery = z.strictObject({
  include: z
    .enum(['rejected'])
    .optional()
    .describe('`rejected`: answer also with the stretches in quotation marks that were taken for no quotation.'),
})

export const IdParams = z.strictObject({ id: z.string().describe('The id that the service gave it.') })

const paging = {
  limit: wholeNumber(1, MOST_ITEMS)
    .default(ITEMS)
    .meta({ type: 'integer', minimum: 1, maximum: MOST_ITEMS })
    .describe(`How many items a page has at most; ${ITEMS} if left out.`),
  cursor: z
    .string()
    .min(1)
    .max(8192)
    .optional()
    .describe('`next` of the page before, with the same filters; left out for the first page.'),
}

const quoteFilters = {
  type: z
    .enum(['direct', 'mixed', 'indirect'])
    .optional()
    .describe('`direct`: the words stand in marks; `indirect`: none does; `mixed`: some do.'),
  outlet: filledString(300).optional().describe('The `outlet` of the article, without regard to case.'),
  status: z
    .enum(['unreviewed', 'confirmed', 'corrected', 'rejected'])
    .optional()
    .describe('What a person has said of it; left out, all but rejected ones.'),
  minConfidence: chance().optional().describe('At least so sure.'),
  q: filledString(500)
    .optional()
    .meta({ examples: ['Belarus'] })
    .describe('Words that must all stand in the quote, without regard to case and accents; "…" makes a phrase.'),
  stem: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: with `q`, other forms of the same English word will do, but for phrases.'),
  from: instant().optional().describe('Published at or after: an ISO 8601 date or date-time with its offset.'),
  to: instantAfter().optional().describe('Published before this date-time; a date includes its whole day (UTC).'),
}

/** What a list of quotes is asked besides. */
const quoteList = {
  sort: z
    .enum(['date', 'confidence', 'relevance'])
    .default('date')
    .describe(
      'Newest published first; surest first; or, with `q`, those first that have the words most, at most 500 of the latest 20,000.',
    ),
  total: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: tells how many quotes fit in all, which takes longer than the page.'),
  ...paging,
}

export const QuoteFilterQuery = {
  speaker: filledString(300)
    .optional()
    .meta({ examples: ['Kadyrov'] })
    .describe('Who said it, by any form of the name, without regard to case, accents and honorifics.'),
  speakerId: z.string().min(1).max(100).optional().describe('Who said it, by id.'),
  articleId: z.string().min(1).max(100).optional().describe('Only quotes of this article.'),
  ...quoteFilters,
}

export const QuoteListQuery = searchable(z.strictObject({ ...QuoteFilterQuery, ...quoteList }))

export const SpeakerQuotesQuery = searchable(z.strictObject({ ...quoteFilters, ...quoteList }))

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

export const QuoteQuery = z.strictObject({
  context: wholeNumber(0, MOST_CONTEXT)
    .optional()
    .meta({ type: 'integer', minimum: 0, maximum: MOST_CONTEXT })
    .describe(
      'Answers also with so many UTF-16 code units of the article before and after the quote, cut at whole words.',
    ),
})

export const ArticleListQuery = z.strictObject(paging)

export const SpeakerListQuery = z.strictObject({
  q: filledString(300)
    .optional()
    .meta({ examples: ['kad'] })
    .describe('The beginning of any word of any form of the name.'),
  sort: z
    .enum(['name', 'quotes', 'lastQuoted'])
    .default('name')
    .describe('By name; by number of quotes, most first; or by the last date that they are quoted with, latest first.'),
  ...paging,
})

/** A list without filters of its own. */
export const PageQuery = z.strictObject(paging)

export const RevisionParams = z.strictObject({
  id: z.string().describe('The id that the service gave it.'),
  revision: z
    .string()
    .superRefine((text, context) => {
      if (/^[1-9]\d{0,8}$/.test(text)) return
      context.addIssue({ code: 'custom', message: 'is no number', params: { expected: 'a whole number from 1' } })
    })
    .transform(Number)
    .meta({ type: 'integer', minimum: 1 })
    .describe('Its number, from 1.'),
})

export const FigureQuery = inOrder(
  z.strictObject({
    from: instant().optional().describe('Published at or after: an ISO 8601 date or date-time with its offset.'),
    to: instantAfter().optional().describe('Published before this date-time; a date includes its whole day (UTC).'),
    outlet: filledString(300).optional().describe('Only articles of this `outlet`, without regard to case.'),
    limit: paging.limit.describe(`How many speakers, outlets and months are told, each; ${ITEMS} if left out.`),
  }),
)

/** Exactly one of the two. */
export function withTextOrHtml<Schema extends z.ZodType<{ text?: string | undefined; html?: string | undefined }>>(
  schema: Schema,
): Schema {
  return schema.superRefine(({ text, html }, context) => {
    if ((text === undefined) !== (html === undefined)) return
    const detail = text === undefined ? 'has neither `text` nor `html`' : 'has both `text` and `html`'
    context.addIssue({ code: 'custom', message: detail, params: { expected: 'exactly one of `text` and `html`' } })
  })
}

/** `from` before `to`, and words where they are needed. */
function searchable<
  Schema extends z.ZodType<{
    from?: string | undefined
    to?: string | undefined
    q?: string | undefined
    stem?: string | undefined
    sort: string
  }>,
>(schema: Schema): Schema {
  return inOrder(schema).superRefine(({ q, stem, sort }, context) => {
    if (q !== undefined) return
    const expected = 'together with `q`'
    if (sort === 'relevance')
      context.addIssue({ code: 'custom', path: ['sort'], message: 'is relevance without `q`', params: { expected } })
    if (stem === 'true')
      context.addIssue({ code: 'custom', path: ['stem'], message: 'is true without `q`', params: { expected } })
  })
}

/** `from` before `to`. */
export function inOrder<Schema extends z.ZodType<{ from?: string | undefined; to?: string | undefined }>>(
  schema: Schema,
): Schema {
  return schema.superRefine(({ from, to }, context) => {
    if (from === undefined || to === undefined || from < to) return
    context.addIssue({
      code: 'custom',
      path: ['from'],
      message: 'is not before `to`',
      params: { expected: 'an earlier moment than `to`' },
    })
  })
}
