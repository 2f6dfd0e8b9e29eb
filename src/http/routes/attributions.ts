// Who said what in a text that isn't stored.

import type { App } from '../app.ts'
import { clientSignal } from '../plugins/client-signal.ts'
import { ARTICLE_PROBLEMS, declareAnswer, declareProblems } from './answers/declare-answers.ts'
import { AttributionQuery } from '../../api/schemas/fields/article-parameters.ts'
import { AttributionRequest } from '../../api/schemas/attributions.ts'
import { readOptions } from '../../api/offset-units.ts'
import { Attributions } from '../../api/schemas/attributions.ts'
import { readSentArticle } from './answers/sent-article.ts'
import { sendJson } from './answers/send-json.ts'
import { resolveArticleText } from '../../ingest/resolve-article-text.ts'
import type { ArticleReader } from '../../ingest/resolve-article-text.ts'

export function addAttributionRoutes(app: App, reader: ArticleReader): void {
  app.post(
    '/v1/attributions',
    {
      // It stores nothing.
      config: { access: 'read', takesText: true },
      schema: {
        operationId: 'attribute',
        tags: ['attributions'],
        summary: 'Find who said what, storing nothing',
        description:
          'Finds the quotes in an article, direct, mixed and indirect, and who said each. Nothing is stored. Offsets count UTF-16 code units of the `text` in the response, and every `{start, end, text}` is verbatim.',
        querystring: AttributionQuery,
        body: AttributionRequest,
        response: { 200: declareAnswer('Who said what.', Attributions), ...declareProblems(...ARTICLE_PROBLEMS) },
      },
    },
    async (request, reply) => {
      const signal = clientSignal(reply)
      const resolved = await resolveArticleText(readSentArticle(request), reader, signal)
      return sendJson(reply, 200, await reader.attribute(resolved, readOptions(request.query), signal))
    },
  )
}
