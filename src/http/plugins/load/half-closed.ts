import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/**
 * A client may say that it sends no more (a FIN, as `nc -N` does) and still
 * wait for its answer, after which the connection is closed; one that waits
 * for nothing is closed at once. Whoever has gone altogether looks the same
 * until something is written. So where the answer takes long such a client is
 * told now and then that it is worked on (102, RFC 2518, 10.1): what is gone
 * resets the connection, and the next of these lines ends it, and with it the
 * work for it and its place among those that are answered.
 */
export function answerHalfClosed(app: FastifyInstance, every = EVERY): void {
  // Node's own setting, which has no type: without it a FIN ends the connection unanswered.
  Object.assign(app.server, { httpAllowHalfOpen: true })
  app.addHook('onRequest', async ({ raw: request }, { raw: response }) => {
    // Who speaks HTTP/1.0 knows of no answer before the answer (RFC 9110, 15.2).
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

/** Not within an answer that has begun, nor where another on the same connection comes first. */
function tellStillWorking(response: ServerResponse): void {
  if (!response.headersSent && response.socket !== null && !response.socket.destroyed) response.writeProcessing()
}
