// A real server over a real archive, closed when its test ends.

import { isDeepStrictEqual } from 'node:util'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Test } from 'tap'
import type { z } from 'zod'
import { analyse } from '../../src/engine/analyse.ts'
import { buildServer, type ServerOptions } from '../../src/http/build-server.ts'
import { makeEngine } from '../../src/ingest/text-engine.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'

const NO_DESK = new URL('no-desk/', import.meta.url)

/** The archive is in memory unless a path is given; `analyse` replaces the engine’s. */
export function testServer(
  t: Pick<Test, 'teardown'>,
  {
    analyse: given,
    databasePath = ':memory:',
    ...options
  }: Partial<ServerOptions> & { analyse?: Parameters<typeof makeEngine>[0]; databasePath?: string } = {},
): FastifyInstance {
  const store = openStore({ path: databasePath })
  const server = buildServer({
    store,
    engine: makeEngine(given ?? (async (request) => analyse(request))),
    // Responses without a body leave their timer running if there is no socket: the test file ends only after it.
    answerTimeoutMs: 3000,
    // The same whether or not the pages have been built.
    desk: NO_DESK,
    ...options,
  })
  server.addHook('onSend', async (request, reply, body) => checkAnswer(request, reply, body))
  t.teardown(async () => {
    await server.close()
    await store.close()
  })
  return server
}

interface DeclaredAnswers {
  readonly response?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: z.ZodType }>> }>
  >
}

/** 499, as nginx calls it: a response that nobody sees. */
const UNSEEN = 499

/** Every response matches the schema declared by its route, even where the service does not check this. */
function checkAnswer(request: FastifyRequest, reply: FastifyReply, body: unknown): void {
  const declared = (request.routeOptions.schema as DeclaredAnswers | undefined)?.response
  if (!request.is404 && declared !== undefined && !(reply.statusCode in declared) && reply.statusCode !== UNSEEN)
    throw new Error(`${request.method} ${request.url} does not declare the status ${reply.statusCode}`)
  const type = String(reply.getHeader('content-type')).split(';', 1)[0] ?? ''
  const schema = declared?.[reply.statusCode]?.content?.[type]?.schema
  if (schema === undefined || type !== 'application/json' || reply.hasHeader('content-encoding')) return
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return
  const answer: unknown = JSON.parse(String(body))
  const result = schema.safeParse(answer)
  if (!result.success) throw new Error(`The response does not match its schema: ${result.error.message}`)
  if (!isDeepStrictEqual(result.data, answer)) throw new Error('The response has members that are not in its schema')
}

/** The form of every problem. */
export interface AnsweredProblem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly errors?: readonly { pointer?: string; parameter?: string; detail: string; expected: string }[]
  readonly articleId?: string
}
