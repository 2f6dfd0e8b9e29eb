// Facets of a search: the counts beside a list of quotes.

import type { Store } from '../../store/store.ts'
import { presentFacets } from '../../api/present/quote-facets.ts'
import { QuoteFacets, QuoteFacetsQuery } from '../../api/schemas/quote-facets.ts'
import type { App } from '../app.ts'
import { declareAnswer, declareProblems } from './answers/declare-answers.ts'
import { toFilter } from './quotes.ts'

export function addQuoteFacetRoutes(app: App, store: Store): void {
  app.get(
    '/v1/facets',
    {
      schema: {
        operationId: 'getQuoteFacets',
        tags: ['quotes'],
        summary: 'Count quotes by further filters',
        description:
          'How many of the quotes that match every filter, as in `GET /v1/quotes`, there are by outlet, year, type and more, each with the value that its parameter takes. A facet is counted without its own filter (`speaker` without `speakerId` only), so that it also shows the values that could be added. With `distinct`, the quotations in the list are counted, even if another filter would find other quotes of them. If there are very many, only the latest are counted, and `complete` says so.',
        querystring: QuoteFacetsQuery,
        response: { 200: declareAnswer('The facets.', QuoteFacets), ...declareProblems('invalid-request') },
      },
    },
    async (request) => presentFacets(await store.computeFacets(toFilter(request.query), request.query.limit)),
  )
}
