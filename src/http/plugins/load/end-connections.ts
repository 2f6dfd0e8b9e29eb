import type { FastifyInstance } from 'fastify'

/**
 * While the server closes, ends each connection when what was asked on it is
 * answered. Fastify does so for those that are idle at first and for requests
 * that come later; one that was under way would leave its connection open, and
 * the server waiting, for as long as the client likes.
 */
export function endConnections(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
    if (!app.server.listening) return
    // Also those of answers that had begun before, and so could not say that it is the last one.
    const timer = setInterval(() => app.server.closeIdleConnections(), LOOK_EVERY)
    app.server.once('close', () => clearInterval(timer))
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close')
  })
}

/** Milliseconds. */
const LOOK_EVERY = 50
