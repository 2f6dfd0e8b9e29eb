// A service that shows a copy of the archive refuses whatever would change it.

import type { FastifyInstance } from 'fastify'
import { Problem } from '../../../api/problems.ts'
import { requestAccess } from './route-access.ts'

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

export interface ReadOnly {
  /** Where changes are taken; null where nobody has said so. */
  readonly writerUrl: string | null
  /** When what is shown was written. */
  readonly asOf: () => Date
}

/** Call it after the plugin that lets people in: only they learn what there is. */
export function refuseChanges(app: FastifyInstance, { writerUrl }: Pick<ReadOnly, 'writerUrl'>): void {
  app.after(() =>
    app.addHook('onRequest', async (request, reply) => {
      // What needs no more than the scope to read keeps nothing.
      if (request.is404 || READING.has(request.method) || requestAccess(request) === 'read') return
      const url = request.routeOptions.url ?? ''
      // None at all where nothing can be read either (RFC 9110, 10.2.1).
      void reply.header('allow', app.hasRoute({ method: 'GET', url }) ? 'GET, HEAD' : '')
      const where = writerUrl === null ? 'the service that writes' : `${writerUrl}${request.url.split('?', 1)[0]!}`
      throw new Problem('read-only', `This service shows a copy of the archive. Send it to ${where}.`)
    }),
  )
}
