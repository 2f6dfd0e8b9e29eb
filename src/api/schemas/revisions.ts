// Articles that change, and what becomes of their quotes.

import { z } from 'zod'
import { count, signedBy, signedWith, utcInstant } from './fields/answer-fields.ts'
import { Article, ArticleSummary, articleFields } from './articles.ts'
import { listSchema } from './fields/lists.ts'
import { StoredQuote } from './quotes.ts'
import { signatureFields } from './fields/fields.ts'
import { oneOfTextAndHtml, withTextOrHtml } from './fields/text-or-html.ts'

export const ArticleReplacement = withTextOrHtml(z.strictObject({ ...articleFields, by: signatureFields.by })).meta({
  id: 'ArticleReplacement',
  description: 'The text as it is now, and its details: fields left out stay as they are, null removes.',
  ...oneOfTextAndHtml,
})

const quoteIds = (what: string) => z.array(z.string()).describe(`Ids of quotes ${what}, in text order.`)

export const ArticleUpdate = z
  .strictObject({
    article: Article,
    added: quoteIds('that are new'),
    moved: quoteIds('whose words have moved'),
    changed: quoteIds('whose type, words or speakers the engine now gives differently'),
    restored: quoteIds('that had been withdrawn and are back'),
    withdrawn: quoteIds('that have been withdrawn'),
  })
  .meta({ id: 'ArticleUpdate', description: 'An article after it was analysed again, and what became of its quotes.' })

export const RevisionParams = z.strictObject({
  id: z.string().describe('The id that the service gave it.'),
  revision: z
    .string()
    .superRefine((text, context) => {
      if (/^[1-9]\d{0,8}$/.test(text)) return
      context.addIssue({ code: 'custom', message: 'is not a number', params: { expected: 'a whole number from 1' } })
    })
    .transform(Number)
    .meta({ type: 'integer', minimum: 1 })
    .describe('Its number, from 1.'),
})

const revisionFields = {
  revision: StoredQuote.shape.revision,
  createdAt: utcInstant.describe('When it was submitted.'),
  by: signedBy.by,
  key: signedWith,
  title: z.string().nullable(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: utcInstant.nullable(),
  externalId: z.string().nullable(),
  metadata: ArticleSummary.shape.metadata,
  language: z.string(),
  textLength: count.describe('In UTF-16 code units.'),
}

export const RevisionSummary = z
  .strictObject(revisionFields)
  .meta({ id: 'RevisionSummary', description: 'One revision of an article.' })

export const Revision = z
  .strictObject({
    ...revisionFields,
    text: z.string().describe('The text that the offsets of this revision’s quotes refer to.'),
  })
  .meta({ id: 'Revision', description: 'One revision of an article, with its text.' })

export const RevisionList = listSchema('RevisionList', RevisionSummary, 'Revisions of an article, latest first.')
