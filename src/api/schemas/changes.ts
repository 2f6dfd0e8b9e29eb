// What has changed in the archive, for clients that keep a copy of it.

import { z } from 'zod'
import { utcInstant } from './fields/answer-fields.ts'
import { someOf } from './fields/fields.ts'
import { paging } from './fields/lists.ts'

const changedKind = z.enum(['article', 'quote', 'speaker'])

export const ChangeQuery = z.strictObject({
  after: z
    .string()
    .min(1)
    .max(8192)
    .optional()
    .describe(
      '`next` of the previous response, with the same `kind`; `latest` for changes from now on; by default, from the beginning.',
    ),
  kind: someOf(changedKind.options)
    .optional()
    .meta({ examples: ['article,speaker'] })
    .describe('Only changes of these, separated by commas: `article,speaker`.'),
  limit: paging.limit,
})

export const ChangeEntry = z
  .strictObject({
    position: z
      .int()
      .min(1)
      .max(Number.MAX_SAFE_INTEGER)
      .describe('Higher than that of every earlier change; positions are never reused.'),
    kind: changedKind,
    id: z.string(),
    change: z
      .enum(['made', 'changed', 'removed', 'merged'])
      .describe(
        '`made`: created, and unchanged since; `changed`: something in it is different, even if you have not seen it before; `removed`: it is gone; `merged`: the speaker was merged into the one that `into` names.',
      ),
    into: z.string().nullable().describe('The speaker that remains after the merge; otherwise null.'),
    articleId: z.string().nullable().describe('The article of a quote that exists; otherwise null.'),
    at: utcInstant,
  })
  .meta({
    id: 'ChangeEntry',
    description: 'The last thing that happened to an article, a quote or a speaker.',
  })

export const ChangeList = z
  .strictObject({
    items: z
      .array(ChangeEntry)
      .describe('Oldest first, each article, quote and speaker once. With `kind`, a page may be empty before the end.'),
    next: z.string().describe('Where to continue: `after` of the next request. Never null.'),
    more: z.boolean().describe('Whether there is already more after `next`; if not, ask again later.'),
  })
  .meta({ id: 'ChangeList', description: 'What has changed, in the order of the last change to each.' })
