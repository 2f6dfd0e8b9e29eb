// What may enter to change what is stored.

import { z } from 'zod'
import { filledString } from './fields.ts'
import { articleFields, withTextOrHtml } from './request-schemas.ts'

const MOST_OFFSETS = 2 ** 29
const signature = {
  by: filledString(200).nullish().describe('Who you are, for the history.'),
  note: filledString(2000).nullish().describe('Why, for the history.'),
}
const kind = z.enum(['person', 'organization', 'group', 'document', 'unnamed'])

export const ClaimedSpan = z
  .strictObject({
    start: z.int().min(0).max(MOST_OFFSETS).describe('First UTF-16 code unit.'),
    end: z.int().min(1).max(MOST_OFFSETS).describe('The code unit after the last.'),
    text: z
      .string()
      .max(100_000)
      .optional()
      .describe('The words that stand there: sent along, they are compared with the article.'),
  })
  .meta({ id: 'ClaimedSpan', description: 'A stretch of the article’s present text.' })

export const SpeakerReference = z
  .union([
    z.strictObject({ id: z.string().min(1).max(100).describe('A speaker of the archive.') }),
    z.strictObject({
      name: filledString(300).describe('Found or made by name, as one that the engine finds.'),
      kind: kind.default('person'),
      role: filledString(300).nullish(),
    }),
  ])
  .meta({ id: 'SpeakerReference', description: 'Who it is: by `id`, or by `name`.' })

const content = z
  .array(ClaimedSpan)
  .min(1)
  .max(100)
  .describe('The stretches of the quote, in text order, with their marks.')
const speakers = z.array(SpeakerReference).max(20).describe('Who said it; empty when that is unknown.')
const type = z.enum(['direct', 'mixed', 'indirect'])

export const QuoteReview = z
  .strictObject({
    status: z
      .enum(['unreviewed', 'confirmed', 'corrected', 'rejected'])
      .optional()
      .describe(
        'Left out with a correction, it becomes `corrected`. `unreviewed` leaves the quote to the engine again.',
      ),
    type: type.optional(),
    content: content.optional(),
    speakers: speakers.optional(),
    ...signature,
  })
  .superRefine(({ status, type, content, speakers }, context) => {
    if (status ?? type ?? content ?? speakers) return
    context.addIssue({
      code: 'custom',
      message: 'says nothing of the quote',
      params: { expected: 'status, type, content or speakers' },
    })
  })
  .meta({ id: 'QuoteReview', description: 'What a person says of a quote. What is left out stays as it is.' })

export const QuoteAddition = z
  .strictObject({
    type: type.default('direct'),
    content,
    cue: ClaimedSpan.nullish(),
    source: ClaimedSpan.nullish(),
    speakers: speakers.default([]),
    ...signature,
  })
  .meta({ id: 'QuoteAddition', description: 'A quote that the engine has missed.' })

export const ArticleReplacement = withTextOrHtml(z.strictObject({ ...articleFields, by: signature.by })).meta({
  id: 'ArticleReplacement',
  description: 'The whole article as it is now: what is left out is no longer known about it.',
  oneOf: [{ required: ['text'] }, { required: ['html'] }],
})

export const SpeakerEdit = z
  .strictObject({
    name: filledString(300).optional(),
    kind: kind.optional(),
    aliases: z
      .array(filledString(300))
      .max(100)
      .optional()
      .describe(
        'All other names that you vouch for. Whoever is called so in an article from now on is this speaker, unless it is the surname alone. Forms that articles use stay, whether listed or not.',
      ),
    externalId: filledString(300)
      .nullish()
      .describe('What they are called elsewhere, `wikidata:Q7747`; null for none.'),
    ...signature,
  })
  .meta({ id: 'SpeakerEdit', description: 'What is left out stays as it is.' })

export const SpeakerMerge = z
  .strictObject({
    speakerId: z
      .string()
      .min(1)
      .max(100)
      .describe('Who is the same: all that they said goes to the speaker of this address.'),
    ...signature,
  })
  .meta({ id: 'SpeakerMerge', description: 'Two speakers who are one.' })

export const SpeakerSplit = z
  .strictObject({
    quoteIds: z.array(z.string().min(1).max(100)).max(1000).default([]).describe('Quotes that somebody else said.'),
    articleIds: z
      .array(z.string().min(1).max(100))
      .max(1000)
      .default([])
      .describe('Articles in which it is somebody else.'),
    name: filledString(300).nullish().describe('Of the other; as in the first of these articles, if left out.'),
    kind: kind.nullish(),
    ...signature,
  })
  .superRefine(({ quoteIds, articleIds }, context) => {
    if (quoteIds.length + articleIds.length > 0) return
    context.addIssue({ code: 'custom', message: 'names nothing', params: { expected: 'quoteIds or articleIds' } })
  })
  .meta({ id: 'SpeakerSplit', description: 'One speaker who is really two.' })

export const ChangeUndo = z
  .strictObject({
    changeId: z.string().min(1).max(100).optional().describe('Left out, the last change that was not undone.'),
    ...signature,
  })
  .meta({ id: 'ChangeUndo', description: 'A change to be taken back.' })
