// The examples of a service that is overloaded or stopping.

import type { InjectOptions } from 'fastify'
import { buildServer, type ServerOptions } from '../build-server.ts'
import { makeEngine } from '../../ingest/text-engine.ts'
import type { ProblemCode } from '../../api/problems.ts'
import { makeReadiness } from '../plugins/readiness.ts'

/** Code and answer of each. */
export async function recordOverload(
  options: ServerOptions,
): Promise<(readonly [code: ProblemCode, answer: object])[]> {
  const stopping = makeReadiness(options.store)
  stopping.beginStop()
  const attribute: InjectOptions = { method: 'POST', url: '/v1/attributions', payload: { text: 'We won.' } }
  const requests: readonly (readonly [code: ProblemCode, options: Partial<ServerOptions>, request: InjectOptions])[] = [
    ['overloaded', { limits: { requests: 0, bytes: 0, delay: 0 } }, attribute],
    ['response-timeout', { handlerTimeoutMs: 1, engine: makeEngine(() => new Promise(() => undefined)) }, attribute],
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
