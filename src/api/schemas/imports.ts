import { z } from 'zod'
import { count } from './fields/answer-fields.ts'
import { ProblemBody } from './problems.ts'

export const ImportResult = z
  .strictObject({
    line: z
      .int()
      .min(1)
      .max(2 ** 40)
      .describe('The number of the line, from 1.'),
    status: z
      .enum(['created', 'existing', 'invalid', 'failed'])
      .describe(
        '`existing`: the article was already stored; `invalid`: it cannot be stored, and `problem` says why; `failed`: it was not stored this time, and can be sent again.',
      ),
    articleId: z.string().optional(),
    quoteCount: count.optional(),
    problem: ProblemBody.optional(),
    warnings: z
      .array(
        z.strictObject({
          pointer: z.string().describe('The field, as a JSON pointer (RFC 6901).'),
          detail: z.string(),
        }),
      )
      .optional()
      .describe('Fields that were not used as sent.'),
  })
  .meta({ id: 'ImportResult', description: 'What became of one line of an import.' })
