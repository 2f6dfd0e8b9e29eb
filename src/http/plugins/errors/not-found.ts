// Addresses without a route (404), and methods that an address doesn't take (405,
// which Fastify doesn't distinguish from 404).

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../../../api/problems.ts'

/** Call it before the first route is added: it learns the routes as they come. */
export function addNotFound(app: FastifyInstance): void {
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    // CORS registers this one to answer preflight requests to every address.
    if (url === '*') return
    const known = methods.get(url) ?? new Set()
    for (const one of [method].flat()) known.add(one)
    methods.set(url, known)
  })

  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!request.is404) return
    const path = (request.url.split('?', 1)[0] ?? '').replace(/(?<=.)\/$/, '')
    const allowed = [...methods].filter(([pattern]) => matches(pattern, path)).flatMap(([, known]) => [...known])
    if (allowed.length === 0) throw new Problem('route-not-found', `There is nothing at ${path.slice(0, 200)}.`)
    const list = [...new Set(allowed)].sort().join(', ')
    void reply.header('allow', list)
    throw new Problem('method-not-allowed', `${path} takes ${list}, not ${request.method}.`)
  }
  // In a hook rather than in Fastify's 404 handler, so that the body of such a request is neither read nor complained
  // about. The last of the hooks: only callers who were let in learn what exists.
  app.after(() => void app.addHook('onRequest', answer))
}

/** Whether a path fits a route's pattern: ":id" stands for one segment, a "*" at the end for the rest. */
function matches(pattern: string, path: string): boolean {
  const steps = path.split('/')
  const wanted = pattern.split('/')
  const open = wanted.at(-1) === '*'
  if (open ? steps.length < wanted.length : steps.length !== wanted.length) return false
  return wanted.every(
    (step, index) => step === '*' || (step.startsWith(':') ? steps[index] !== '' : step === steps[index]),
  )
}
