// What may enter, as zod schemas. Unknown fields are refused, so that a
// misspelt one is noticed.

import { z } from 'zod'
import { articleText, filledString, instant, instantAfter, languageCode, line, webAddress } from './fields.ts'

/** Of a page, by default and at most. */
const ITEMS = 20
const MOST_ITEMS = 100

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
  source: line(300).describe('The outlet.'),
  author: line(500).describe('The byline.'),
  publishedAt: instant().nullish().describe('ISO 8601 date, or date-time with its offset; kept as an instant in UTC.'),
  externalId: line(300).describe('Your own id of the article, unique within `source`.'),
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
  limit: z
    .string()
    .superRefine((text, context) => {
      if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_ITEMS) return
      context.addIssue({
        code: 'custom',
        message: `is ${JSON.stringify(text.slice(0, 20))}`,
        params: { expected: `a whole number from 1 to ${MOST_ITEMS}` },
      })
    })
    .transform(Number)
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
  q: filledString(500)
    .optional()
    .meta({ examples: ['Belarus'] })
    .describe('Words that must all stand in the quote, without regard to case and accents; "…" makes a phrase.'),
  from: instant().optional().describe('Published at or after: an ISO 8601 date or date-time with its offset.'),
  to: instantAfter().optional().describe('Published before this date-time; a date includes its whole day (UTC).'),
}

export const QuoteListQuery = inOrder(
  z.strictObject({
    speaker: filledString(300)
      .optional()
      .meta({ examples: ['Kadyrov'] })
      .describe('Who said it, by any form of the name, without regard to case, accents and honorifics.'),
    articleId: z.string().min(1).max(100).optional().describe('Only quotes of this article.'),
    ...quoteFilters,
    ...paging,
  }),
)

export const SpeakerQuotesQuery = inOrder(z.strictObject({ ...quoteFilters, ...paging }))

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
    source: filledString(300).optional().describe('Only this outlet.'),
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
