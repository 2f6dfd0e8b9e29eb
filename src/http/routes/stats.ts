// Statistics: the source audit that editors do by hand.

import type { Store } from '../../store/store.ts'
import type { App } from '../app.ts'
import { Stats } from '../../api/schemas/stats.ts'
import { declareAnswer, declareProblems } from './answers/declare-answers.ts'
import { suggestNames } from './answers/did-you-mean.ts'
import { toFilter } from './quotes.ts'
import { StatsQuery } from '../../api/schemas/stats.ts'

export function addStatsRoutes(app: App, store: Store): void {
  app.get(
    '/v1/stats',
    {
      schema: {
        operationId: 'getStats',
        tags: ['stats'],
        summary: 'Who is quoted, and how well they are named',
        description:
          'For the quotes that match every filter, as in `GET /v1/quotes`: quotes and words by speaker, outlet and month; direct and indirect; named, unnamed and unknown sources. `breakdown=true` adds the number of each kind for each outlet and month. Rejected and withdrawn quotes do not count. If there are very many, only the latest are counted, and `complete` says so.',
        querystring: StatsQuery,
        response: { 200: declareAnswer('The statistics.', Stats), ...declareProblems('invalid-request') },
      },
    },
    async (request) => {
      const filter = toFilter(request.query)
      const { limit, breakdown } = request.query
      const stats = await store.computeStats(filter, limit, breakdown === 'true')
      const { isComplete: complete, speakers, outlets, months, ...totals } = stats
      return {
        ...totals,
        complete,
        speakers: [...speakers],
        outlets: [...outlets],
        months: [...months],
        ...(await suggestNames(store, totals.counted, filter.speakers)),
      }
    },
  )
}
