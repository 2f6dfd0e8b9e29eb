import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/**
 * A client may say that it won't send any more (a FIN, as `nc -N` does) and still wait for its answer, after which the
 * connection is closed; if it waits for nothing, the connection is closed at once. A client that has gone away
 * altogether looks the same until something is written to it. So while an answer takes long, such a client gets a 102
 * (RFC 2518, 10.1) every now and then: if it is gone, its machine resets the connection, the next 102 ends it, and with
 * it the work for the request and its place among those in flight.
 */
export function answerHalfClosed(app: FastifyInstance, every = EVERY): void {
  // Node's own setting, missing from its types: without it a FIN ends the connection unanswered.
  Object.assign(app.server, { httpAllowHalfOpen: true })
  app.addHook('onRequest', async ({ raw: request }, { raw: response }) => {
    // HTTP/1.0 has no interim responses (RFC 9110, 15.2).
    if (request.httpVersionMinor === 0) return
    const { socket } = request
    let timer: NodeJS.Timeout | undefined
    const watch = (): void => void (timer ??= setInterval(() => tellStillWorking(response), every))
    if (socket.readableEnded) watch()
    else socket.once('end', watch)
    response.once('close', () => {
      clearInterval(timer)
      socket.off('end', watch)
    })
  })
}

/** Milliseconds. */
const EVERY = 1000

/** Not once the answer has begun, nor while an earlier answer on the same connection is due. */
function tellStillWorking(response: ServerResponse): void {
  if (!response.headersSent && response.socket !== null && !response.socket.destroyed) response.writeProcessing()
}
