// A real server over a real archive in memory, closed when its test ends.

import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { analyse } from '../../src/attribution/analyse.ts'
import { buildServer, type ServerOptions } from '../../src/http/build-server.ts'
import { openStore } from '../../src/store/open-store.ts'

export function testServer(t: Pick<Test, 'teardown'>, options: Partial<ServerOptions> = {}): FastifyInstance {
  const store = openStore({ path: ':memory:' })
  const server = buildServer({ store, analyse: async (request) => analyse(request), ...options })
  t.teardown(async () => {
    await server.close()
    await store.close()
  })
  return server
}

/** What a problem must look like, whatever it is. */
export interface AnsweredProblem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly errors?: readonly { pointer?: string; parameter?: string; detail: string; expected: string }[]
  readonly articleId?: string
}
