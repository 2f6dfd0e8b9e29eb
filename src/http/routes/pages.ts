// Fetches a page by its address.

import type { App } from '../app.ts'
import type { FetchPage } from '../../ingest/pages/make-page-fetcher.ts'
import { FetchedPage, PageRequest } from '../../api/schemas/attributions.ts'
import { clientSignal } from '../plugins/client-signal.ts'
import { BODY_PROBLEMS, declareAnswer, declareProblems } from './answers/declare-answers.ts'

export function addPageRoutes(app: App, fetchPage: FetchPage): void {
  app.post(
    '/v1/pages',
    {
      // It stores nothing.
      config: { access: 'read' },
      schema: {
        operationId: 'fetchPage',
        tags: ['attributions'],
        summary: 'Fetch a page, storing nothing',
        description:
          'Fetches the page at an address, to be sent as an article, if the operator allows it (FETCH_HOSTS): HTML or plain text from the public internet, within 15 seconds, following up to five redirects. `fetchesPages` in `GET /v1/me` says whether this is allowed.',
        body: PageRequest,
        response: {
          200: declareAnswer('The page.', FetchedPage),
          ...declareProblems(...BODY_PROBLEMS, 'page-refused', 'page-unusable', 'page-unreachable'),
        },
      },
    },
    async (request, reply) => fetchPage(request.body.url, clientSignal(reply)),
  )
}
