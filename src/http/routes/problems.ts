// What each kind of problem means, at the address that every error answer names.

import { z } from 'zod'
import type { App } from '../app.ts'
import { declareAnswer, declareProblems } from './answers/declare-answers.ts'
import { Problem, type ProblemCode, PROBLEMS } from '../../api/problems.ts'
import { ProblemKind } from '../../api/schemas/problems.ts'

export function addProblemRoutes(app: App): void {
  app.get(
    '/problems/:code',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'getProblem',
        tags: ['service'],
        summary: 'What a problem means',
        description: 'The `type` of every error response is the address of its explanation.',
        params: z.strictObject({
          code: z
            .string()
            .meta({ examples: ['text-too-long'] })
            .describe('The `code` of an error response.'),
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
