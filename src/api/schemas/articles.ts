// Stored articles. Unknown fields are refused, so that a misspelt one is noticed.

import { z } from 'zod'
import { READERS } from '../../model.ts'
import { count, etag, revisionNumber, utcInstant } from './fields/answer-fields.ts'
import {
  wholeNumber,
  byline,
  filledString,
  signatureFields,
  line,
  metadata,
  publicationDate,
  webAddress,
} from './fields/fields.ts'
import { dateRange, inOrder, languageFilter, severalOf } from './fields/fields.ts'
import { listSchema, paging } from './fields/lists.ts'
import { StoredQuote } from './quotes.ts'
import { includedRejected } from './rejected.ts'
import { Speaker } from './speakers.ts'
import { oneOfTextAndHtml, textOrHtml, withTextOrHtml } from './fields/text-or-html.ts'

/** The details that a stored article may have. */
export const articleFields = {
  ...textOrHtml,
  url: webAddress().describe('Where it was published; unique.'),
  outlet: line(300).describe(
    'The newspaper, agency or site that published it. If left out with `html`, it is read from the page unless `externalId` is sent.',
  ),
  author: byline(500).describe(
    'The byline; a list of names becomes one line. If left out with `html`, it is read from the page.',
  ),
  publishedAt: publicationDate().describe(
    'ISO 8601 date or date-time, or an RFC 822 date as in feeds; stored as an instant in UTC, which is also assumed for a time without a zone. If left out with `html`, it is read from the page.',
  ),
  externalId: line(300).describe('Your own id for the article, unique within its `outlet`.'),
  metadata: metadata().describe('Anything else: an object of your own, stored as it is.'),
}

const answeredMetadata = z.record(z.string(), z.unknown()).describe('As it was sent; {} for none.')

export const ArticleRequest = withTextOrHtml(z.strictObject(articleFields)).meta({
  id: 'ArticleRequest',
  description: 'An article to store, as exactly one of `text` and `html`, with its metadata.',
  ...oneOfTextAndHtml,
})

/** Fields that are left out stay as they are; null removes one. */
export const ArticleEdit = z
  .strictObject({
    title: filledString(1000).nullish(),
    url: webAddress(),
    outlet: filledString(300).nullish(),
    author: filledString(500).nullish(),
    publishedAt: publicationDate(),
    externalId: filledString(300).nullish(),
    metadata: metadata().describe('The same applies to its members: those left out stay, and null removes one.'),
    by: signatureFields.by,
  })
  .meta({
    id: 'ArticleEdit',
    description: 'The changes, as a JSON Merge Patch (RFC 7396): fields left out stay, null removes.',
  })

export const ArticleListQuery = inOrder(
  z.strictObject({
    q: filledString(500)
      .optional()
      .describe('Words that must all occur in title or text, ignoring case and accents; `"…"` makes a phrase.'),
    url: severalOf(filledString(2048)).optional().describe('The `url` of the article.'),
    externalId: severalOf(filledString(300)).optional().describe('Your own id for it, in any outlet.'),
    outlet: severalOf(filledString(300)).optional().describe('Its outlet, ignoring case.'),
    language: severalOf(languageFilter()).optional().describe('Its language: an ISO 639-1 code.'),
    ...dateRange,
    ...paging,
  }),
)

const articleSummaryFields = {
  id: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: utcInstant.nullable(),
  externalId: z.string().nullable(),
  canonicalUrl: z
    .string()
    .nullable()
    .describe(
      'The address that its page declares for itself, if it was sent as `html`. It identifies nothing: other pages may declare the same.',
    ),
  metadata: answeredMetadata,
  language: z.string(),
  createdAt: utcInstant.describe('When it was first stored.'),
  quoteCount: count,
  revision: revisionNumber.describe('How many times its text or its metadata has been submitted.'),
  revisedAt: utcInstant.nullable().describe('When the latest revision was stored; null for the first.'),
  engine: z.string().describe('The version of the engine that last analysed it.'),
  reader: z
    .enum(READERS)
    .nullable()
    .describe('The reader that analysed it; null if that was before there were several.'),
}

export const ArticleSummary = z
  .strictObject(articleSummaryFields)
  .meta({ id: 'ArticleSummary', description: 'A stored article without its text.' })

export const PublicationParams = z.strictObject({
  id: z.string().describe('The id that the service gave the article.'),
  number: wholeNumber(1, Number.MAX_SAFE_INTEGER)
    .meta({ type: 'integer', minimum: 1, examples: [1] })
    .describe('The `number` of the publication.'),
})

export const Publication = z
  .strictObject({
    number: z
      .int()
      .min(1)
      .describe('The number of the publication among those of its article; it stays the same when others are deleted.'),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    publishedAt: utcInstant.nullable(),
    externalId: z.string().nullable(),
  })
  .meta({ id: 'Publication', description: 'Where else the same text was published.' })

export const Article = z
  .strictObject({
    ...articleSummaryFields,
    text: z.string().describe('The text that all offsets refer to.'),
    quotes: z.array(StoredQuote),
    speakers: z.array(Speaker),
    rejected: includedRejected,
    publications: z
      .array(Publication)
      .describe('Where else the text was published, in the order of submission; the first hundred.'),
    publicationCount: count.describe('How many publications there are; the article is found by each.'),
    etag: etag(),
  })
  .meta({ id: 'Article', description: 'A stored article with everything found in it.' })

export const ArticleList = listSchema('ArticleList', ArticleSummary, 'Articles, newest published first.')
