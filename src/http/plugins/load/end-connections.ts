import type { FastifyInstance } from 'fastify'

/**
 * While the server is closing, ends each connection once its current request is answered. Fastify does so for
 * connections that are idle at the start and for requests that come later; one already in progress would leave its
 * connection open, and the server waiting, for as long as the client likes.
 */
export function endConnections(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
    if (!app.server.listening) return
    // For answers whose headers were sent before, and so could not announce that the connection closes.
    const timer = setInterval(() => app.server.closeIdleConnections(), LOOK_EVERY)
    app.server.once('close', () => clearInterval(timer))
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close')
  })
}

/** Milliseconds. */
const LOOK_EVERY = 50
