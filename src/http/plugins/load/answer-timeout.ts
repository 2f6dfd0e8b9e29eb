import type { FastifyInstance } from 'fastify'

/**
 * Ends the connection of an answer of which its client takes nothing for so
 * many milliseconds: as long as it is there, it counts among the requests that
 * are worked on. One that is still being made, or is taken slowly, may take
 * its time.
 */
export function endUntakenAnswers(app: FastifyInstance, milliseconds: number): void {
  app.addHook('onRequest', async (request, { raw }) => {
    // Node's timeout of a socket, which hears of every byte that comes or goes.
    raw.setTimeout(milliseconds, () => {
      if (raw.socket === null || raw.socket.writableLength === 0) return
      request.log.warn({ reqId: request.id }, 'The client has taken nothing of the answer for too long')
      raw.socket.destroy()
    })
  })
}
