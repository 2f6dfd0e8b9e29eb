import type { FastifyInstance } from 'fastify'

/**
 * Closes the connection if the client takes nothing of its answer for the given milliseconds: until then the request
 * counts as in flight. An answer that is still being made, or is taken slowly, may take its time.
 */
export function endUntakenAnswers(app: FastifyInstance, milliseconds: number): void {
  app.addHook('onRequest', async (request, { raw }) => {
    // Node's socket timeout, which is reset by every byte in either direction.
    raw.setTimeout(milliseconds, () => {
      if (raw.socket === null || raw.socket.writableLength === 0) return
      request.log.warn({ reqId: request.id }, 'The client has read nothing of the response for too long')
      raw.socket.destroy()
    })
  })
}
