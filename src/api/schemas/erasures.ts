// What is erased for good, by id or date.

import { z } from 'zod'
import { count, signedWith, utcInstant } from './fields/answer-fields.ts'
import { instant } from './fields/fields.ts'
import { listSchema } from './fields/lists.ts'

const id = z.string().min(1).max(100)

export const ErasureRequest = z
  .strictObject({
    speakerId: id.optional().describe('The speaker whose words and identity are erased.'),
    articleId: id.optional().describe('The article that is erased.'),
    before: instant('2015-01-01')
      .optional()
      .describe(
        'All articles published before this date or instant (UTC), which must not be in the future; for those without a date, stored before it.',
      ),
  })
  .superRefine(({ speakerId, articleId, before }, context) => {
    const refuse = (path: PropertyKey[], message: string, expected: string): void =>
      context.addIssue({ code: 'custom', path, message, params: { expected } })
    const given = [speakerId, articleId, before].filter((one) => one !== undefined).length
    if (given !== 1)
      refuse(
        [],
        `names ${given === 0 ? 'nothing' : 'more than one thing'} to erase`,
        'exactly one of `speakerId`, `articleId` and `before`',
      )
    if (before !== undefined && Date.parse(before) > Date.now())
      refuse(['before'], 'is in the future, which would erase everything', 'a date or instant in the past')
  })
  .meta({
    id: 'ErasureRequest',
    description: 'What to erase for good: exactly one of these.',
    oneOf: [{ required: ['speakerId'] }, { required: ['articleId'] }, { required: ['before'] }],
  })

export const Erasure = z
  .strictObject({
    id: z.string(),
    speakerId: z.string().nullable().describe('Whose words; null for other targets.'),
    articleId: z.string().nullable().describe('Which article; null for other targets.'),
    before: utcInstant.nullable().describe('Before when; null for other targets.'),
    state: z
      .enum(['erasing', 'erased'])
      .describe('`erasing`: still running, and resumed by itself if the service was stopped; ask again.'),
    articles: count.describe('Articles that were deleted, or in which something was blacked out.'),
    quotes: count.describe('Quotes that were deleted.'),
    key: signedWith,
    begunAt: utcInstant,
    endedAt: utcInstant.nullable(),
    compactedAt: utcInstant
      .nullable()
      .describe('When `dixit erase` rewrote the file afterwards; null if it has not yet.'),
    remains: z.array(z.string()).describe('Where the words may still be, and what to do, in plain language.'),
  })
  .meta({ id: 'Erasure', description: 'What was or is being erased: by ids and counts, never by names or words.' })

export const ErasureList = listSchema('ErasureList', Erasure, 'What was erased, latest first.')
