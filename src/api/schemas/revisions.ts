// Articles that change, and what becomes of their quotes then.

import { z } from 'zod'
import { count, signedBy, utcInstant } from './answer-fields.ts'
import { Article, articleFields } from './articles.ts'
import { listSchema } from './lists.ts'
import { StoredQuote } from './quotes.ts'
import { signatureFields } from './fields.ts'
import { withTextOrHtml } from './text-or-html.ts'

export const ArticleReplacement = withTextOrHtml(z.strictObject({ ...articleFields, by: signatureFields.by })).meta({
  id: 'ArticleReplacement',
  description: 'The whole article as it is now: what is left out is no longer known about it.',
  oneOf: [{ required: ['text'] }, { required: ['html'] }],
})

const quoteIds = (what: string) => z.array(z.string()).describe(`Ids of quotes ${what}, in text order.`)

export const ArticleUpdate = z
  .strictObject({
    article: Article,
    added: quoteIds('that were not there'),
    moved: quoteIds('whose words stand elsewhere now'),
    changed: quoteIds('of whose type, words or speakers the engine says something else now'),
    restored: quoteIds('that were withdrawn before and are there again'),
    withdrawn: quoteIds('that are no longer there'),
  })
  .meta({ id: 'ArticleUpdate', description: 'An article that was read again, and what became of its quotes.' })

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

const revisionFields = {
  revision: StoredQuote.shape.revision,
  createdAt: utcInstant.describe('When it was handed in.'),
  by: signedBy.by,
  title: z.string().nullable(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: utcInstant.nullable(),
  externalId: z.string().nullable(),
  language: z.string(),
  textLength: count.describe('In UTF-16 code units.'),
}

export const RevisionSummary = z
  .strictObject(revisionFields)
  .meta({ id: 'RevisionSummary', description: 'An article as it was handed in once.' })

export const Revision = z
  .strictObject({
    ...revisionFields,
    text: z.string().describe('What the offsets of the quotes of this revision count.'),
  })
  .meta({ id: 'Revision', description: 'An article as it was handed in once, with its text.' })

export const RevisionList = listSchema('RevisionList', RevisionSummary, 'Revisions of an article, latest first.')
