// Statistics: the source audit that editors do by hand.

import type { Store } from '../../store/store.ts'
import type { App } from '../app.ts'
import { Stats } from '../../api/schemas/stats.ts'
import { declareAnswer, declareProblems } from './answers/declare-answers.ts'
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
          'Quotes and words by speaker, outlet and month; direct against indirect; named, unnamed and unknown sources. Rejected and withdrawn quotes do not count.',
        querystring: StatsQuery,
        response: { 200: declareAnswer('The statistics.', Stats), ...declareProblems('invalid-request') },
      },
    },
    async (request) => {
      const { from, to, outlet, limit } = request.query
      const filter = {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(outlet === undefined ? {} : { outlet }),
      }
      const { speakers, outlets, months, ...totals } = await store.computeStats(filter, limit)
      return { ...totals, speakers: [...speakers], outlets: [...outlets], months: [...months] }
    },
  )
}
