// About the service itself: alive or not, and what its problems mean.

import { z } from 'zod'
import type { App } from './app.ts'
import { declareAnswer, declareProblems } from './declare-answers.ts'
import { Problem, type ProblemCode, PROBLEMS } from './problems.ts'
import { Health, ProblemKind } from './response-schemas.ts'

export function addServiceRoutes(app: App): void {
  app.get(
    '/health',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'getHealth',
        tags: ['service'],
        summary: 'Whether the service is alive',
        description: 'Answers at once, without asking the database.',
        response: { 200: declareAnswer('It is.', Health), ...declareProblems() },
      },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/problems/:code',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'getProblem',
        tags: ['service'],
        summary: 'What a problem means',
        description: 'The `type` of every error answer is the address of its explanation.',
        params: z.strictObject({
          code: z
            .string()
            .meta({ examples: ['text-too-long'] })
            .describe('The `code` of an error answer.'),
        }),
        response: {
          200: declareAnswer('Its meaning.', ProblemKind),
          ...declareProblems('problem-not-found', 'url-too-long'),
        },
      },
    },
    async (request) => {
      const { code } = request.params
      if (!Object.hasOwn(PROBLEMS, code))
        throw new Problem('problem-not-found', `No problem has the code ${JSON.stringify(code)}.`)
      const [status, title, explanation] = PROBLEMS[code as ProblemCode]
      return { type: `/problems/${code}`, code, status, title, explanation }
    },
  )
}
