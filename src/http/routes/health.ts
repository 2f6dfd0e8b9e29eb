// Whether the service is alive and ready, and its metrics.

import type { PresentReading } from '../../model.ts'
import { packageVersion } from '../../package-version.ts'
import type { App } from '../app.ts'
import { declareAnswer, declareProblems } from './answers/declare-answers.ts'
import type { ReadOnly } from '../plugins/access/refuse-changes.ts'
import { Problem } from '../../api/problems.ts'
import type { Metrics } from '../../metrics/make-metrics.ts'
import { type Readiness } from '../plugins/readiness.ts'
import { Health, READINESS_CHECKS, Ready } from '../../api/schemas/health.ts'

/** `metrics` is null if they have a port of their own. */
export function addHealthRoutes(
  app: App,
  readiness: Readiness,
  { engine, reader }: Pick<PresentReading, 'engine' | 'reader'>,
  metrics: Pick<Metrics, 'write'> | null,
  readOnly: Pick<ReadOnly, 'asOf'> | null = null,
): void {
  app.get(
    '/health',
    {
      config: { access: 'open', always: true },
      schema: {
        operationId: 'getHealth',
        tags: ['service'],
        summary: 'Whether the service is alive',
        description: 'Responds at once, without querying the database.',
        response: { 200: declareAnswer('It is alive.', Health), ...declareProblems() },
      },
    },
    async () => ({
      status: 'ok' as const,
      version: packageVersion(),
      engine,
      reader,
      ...(readOnly === null ? {} : { archive: describeAge(readOnly.asOf()) }),
    }),
  )

  app.get(
    '/ready',
    {
      config: { access: 'open', always: true },
      schema: {
        operationId: 'getReady',
        tags: ['service'],
        summary: 'Whether the service is ready for requests',
        description:
          'Reads from the database, compares its schema with the program’s, writes a page to its disk, and waits for a free worker; if all are busy, they count as up. 503 says what is wrong, or that the service is stopping.',
        response: { 200: declareAnswer('It is ready; what was checked.', Ready), ...declareProblems('not-ready') },
      },
    },
    async () => {
      const faults = await readiness.findFaults()
      if (faults.length > 0) throw new Problem('not-ready', `${faults.join('; ')}.`, { retryAfter: 5 })
      return { status: 'ready' as const, checks: [...READINESS_CHECKS] }
    },
  )

  if (metrics !== null) {
    app.get(
      '/metrics',
      {
        config: { access: 'admin', always: true },
        // Not part of the API: docs/operations.md says what it is for.
        schema: { hide: true },
      },
      async (_request, reply) => {
        const { type, text } = await metrics.write()
        return reply.type(type).serializer(String).send(text)
      },
    )
  }
}

const describeAge = (asOf: Date) => ({
  asOf: asOf.toISOString(),
  ageSeconds: Math.max(0, Math.round((Date.now() - asOf.getTime()) / 1000)),
})
