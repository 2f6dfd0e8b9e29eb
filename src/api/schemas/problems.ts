import { z } from 'zod'

export const ProblemBody = z
  .strictObject({
    type: z.string().meta({ format: 'uri-reference' }).describe('Address of the explanation of this kind of problem.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What was wrong with this request.'),
    code: z.string().describe('The kind of problem, for programs.'),
    errors: z
      .array(
        z.strictObject({
          pointer: z.string().optional().describe('JSON pointer (RFC 6901) into the body; "" is the whole body.'),
          parameter: z.string().optional().describe('Or the name of a parameter of the path or the query.'),
          detail: z.string().describe('What is wrong with it.'),
          expected: z.string(),
        }),
      )
      .optional()
      .describe('For `invalid-request`: each invalid field.'),
    articleId: z.string().optional().describe('For `article-conflict`: the stored article.'),
    quoteId: z.string().optional().describe('For `quote-exists`: the existing quote.'),
    speakerId: z.string().optional().describe('For `name-taken` and `already-merged`: the other speaker.'),
    changeId: z.string().optional().describe('For `later-change`: the change to undo first.'),
  })
  .meta({ id: 'Problem', description: 'Why a request failed, as problem details (RFC 9457).' })

export const ProblemKind = z
  .strictObject({
    type: z.string(),
    code: z.string(),
    status: z.int().min(400).max(599),
    title: z.string(),
    explanation: z.string(),
  })
  .meta({ id: 'ProblemKind', description: 'What a problem of this code means.' })
