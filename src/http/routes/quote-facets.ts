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
        summary: 'Count quotes by what else could be asked',
        description:
          'Of the quotes that meet every filter, as in `GET /v1/quotes`: how many there are by outlet, year, type and more, each with the value that its parameter takes. A facet is counted without its own filter (`speaker` without `speakerId` only), so that the other values that could be taken as well are there. With `distinct`, the quotations that the list has are counted, though another filter may find others of theirs. Of very many the latest are counted, and `complete` says so.',
        querystring: QuoteFacetsQuery,
        response: { 200: declareAnswer('The facets.', QuoteFacets), ...declareProblems('invalid-request') },
      },
    },
    async (request) => presentFacets(await store.computeFacets(toFilter(request.query), request.query.limit)),
  )
}
