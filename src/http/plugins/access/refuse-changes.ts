// A service that shows a copy of the archive refuses every request that would change it.

import type { FastifyInstance } from 'fastify'
import { Problem } from '../../../api/problems.ts'
import { requestAccess } from './route-access.ts'

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

export interface ReadOnly {
  /** Address of the service that takes changes; null if it was not configured. */
  readonly writerUrl: string | null
  /** When the data shown was written. */
  readonly asOf: () => Date
}

/** Call it after the authorization plugin: only callers who were let in learn which routes exist. */
export function refuseChanges(app: FastifyInstance, { writerUrl }: Pick<ReadOnly, 'writerUrl'>): void {
  app.after(() =>
    app.addHook('onRequest', async (request, reply) => {
      // A route that needs only the scope to read changes nothing.
      if (request.is404 || READING.has(request.method) || requestAccess(request) === 'read') return
      const url = request.routeOptions.url ?? ''
      // Empty where nothing can be read either (RFC 9110, 10.2.1).
      void reply.header('allow', app.hasRoute({ method: 'GET', url }) ? 'GET, HEAD' : '')
      const where =
        writerUrl === null ? 'the service that accepts changes' : `${writerUrl}${request.url.split('?', 1)[0]!}`
      throw new Problem('read-only', `This service serves a copy of the archive. Send the request to ${where}.`)
    }),
  )
}
