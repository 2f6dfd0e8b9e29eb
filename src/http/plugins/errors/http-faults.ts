// Errors that Node would answer by itself, without a body that says what was wrong.

import type { FastifyInstance } from 'fastify'
import { Problem } from '../../../api/problems.ts'

/** The server must be created with `requireHostHeader: false`. */
export function addHttpFaults(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw }) => {
    // RFC 9112, 3.2. HTTP/1.0 clients may leave it out.
    if (raw.httpVersion === '1.1' && raw.headers.host === undefined)
      throw new Problem('malformed-http', 'An HTTP/1.1 request needs a Host header.')
  })
  // A server may ignore an expectation it doesn't know (RFC 9110, 10.1.1).
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response))
}
