// Whether the quotations in a text appear in the sources they are attributed to.

import type { App } from '../app.ts'
import { clientSignal } from '../plugins/client-signal.ts'
import { CheckQuery } from '../../api/schemas/fields/article-parameters.ts'
import { Check, CheckRequest } from '../../api/schemas/checks.ts'
import { checkDraft, MOST_QUOTATIONS } from '../../ingest/check-draft.ts'
import type { Checker } from '../../ingest/check-draft.ts'
import { ARTICLE_PROBLEMS, declareAnswer, declareProblems } from './answers/declare-answers.ts'
import { readSentArticle } from './answers/sent-article.ts'

export function addCheckRoutes(app: App, checker: Checker): void {
  app.post(
    '/v1/checks',
    {
      // It stores nothing.
      config: { access: 'read', takesText: true },
      schema: {
        operationId: 'check',
        tags: ['checks'],
        summary: 'Check the quotations in a text, storing nothing',
        description: `Finds the quotations in a draft or a summary, and checks for each whether its words occur in the archive or in the articles sent with it: word for word, nearly, with the differences, or not at all; and whether the speaker is the same. Indirect speech is not checked, nor are more than ${MOST_QUOTATIONS} quotations. Nothing is stored.`,
        querystring: CheckQuery,
        body: CheckRequest,
        response: {
          200: declareAnswer('Its quotations, in text order.', Check),
          ...declareProblems(...ARTICLE_PROBLEMS),
        },
      },
    },
    async (request, reply) => checkDraft(readSentArticle(request), checker, clientSignal(reply), request.query.offsets),
  )
}
