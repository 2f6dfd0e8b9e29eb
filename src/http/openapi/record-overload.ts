// The examples of a service that is overloaded, stopping, still busy with an earlier change, or over another archive by
// now.

import type { InjectOptions } from 'fastify'
import { buildServer, type ServerOptions } from '../build-server.ts'
import { makeEngine } from '../../ingest/text-engine.ts'
import type { ProblemCode } from '../../api/problems.ts'
import { makeReadiness } from '../plugins/readiness.ts'
import type { Store } from '../../store/store.ts'

/** The code and answer of each problem. */
export async function recordOverload(
  options: ServerOptions,
): Promise<(readonly [code: ProblemCode, answer: object])[]> {
  const stopping = makeReadiness(options.store)
  stopping.beginStop()
  const attribute: InjectOptions = { method: 'POST', url: '/v1/attributions', payload: { text: 'We won.' } }
  const merge: InjectOptions = { method: 'POST', url: `/v1/speakers/${SOMEBODY}/merge`, payload: { speakerId: 'any' } }
  const requests: readonly (readonly [code: ProblemCode, options: Partial<ServerOptions>, request: InjectOptions])[] = [
    ['overloaded', { limits: { requests: 0, bytes: 0, delay: 0 } }, attribute],
    ['response-timeout', { handlerTimeoutMs: 1, engine: makeEngine(() => new Promise(() => undefined)) }, attribute],
    ['change-under-way', { store: makeMovingStore(options.store) }, merge],
    [
      'changes-lost',
      { store: { ...options.store, followChanges: async () => null } },
      { method: 'GET', url: '/v1/changes?limit=20' },
    ],
    ['not-ready', { readiness: stopping }, { method: 'GET', url: '/ready' }],
  ]
  const answers: (readonly [ProblemCode, object])[] = []
  for (const [code, own, request] of requests) {
    const server = buildServer({ ...options, ...own })
    const answer = (await server.inject(request)).json<{ code: string }>()
    if (answer.code !== code) throw new Error(`The example of ${code} was answered with ${JSON.stringify(answer)}`)
    answers.push([code, answer])
    await server.close()
  }
  return answers
}

const SOMEBODY = '00000000-0000-7000-8000-000000000000'

/** An archive in which somebody else is merging the speakers right now. */
const makeMovingStore = (store: Store): Store => ({
  ...store,
  mergeSpeakers: async () => ({ outcome: 'under-way', id: SOMEBODY, changeRowId: 1 }),
  moveOn: async () => ({ outcome: 'missing', id: SOMEBODY }),
})
