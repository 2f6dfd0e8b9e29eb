// Spans in quotation marks that are not quotations.

import { z } from 'zod'
import { offsets } from './fields/offsets.ts'
import { TextSpan } from './fields/answer-fields.ts'

export const Rejected = z
  .strictObject({
    ...TextSpan.shape,
    kind: z.enum(['title', 'nickname', 'scare-quotes', 'term', 'boilerplate']),
  })
  .meta({
    id: 'Rejected',
    description: 'A span in quotation marks that is not a quotation, and what it is instead.',
  })

export const includedRejected = z.array(Rejected).optional().describe('Only with `include=rejected`.')

/** How an answer on an article is written. */
export const IncludeQuery = z.strictObject({
  offsets,
  include: z
    .enum(['rejected'])
    .optional()
    .describe('`rejected`: include the spans in quotation marks that were rejected as quotations.'),
})
