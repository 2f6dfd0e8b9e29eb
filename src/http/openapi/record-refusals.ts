// The examples of requests that are refused, sent to a service that has a key.

import type { InjectOptions } from 'fastify'
import { buildServer, type ServerOptions } from '../build-server.ts'
import { type ProblemCode, toProblem } from '../../api/problems.ts'

/** The code and answer of each problem. Leaves a key in the store. */
export async function recordRefusals(
  options: ServerOptions,
): Promise<(readonly [code: ProblemCode, answer: object])[]> {
  const server = buildServer({ ...options, anonymous: 'never', rateLimit: 1 })
  const { text } = await options.store.createAccessKey('An example', 'read')
  const headers = { authorization: `Bearer ${text}` }
  const list: InjectOptions = { method: 'GET', url: '/v1/articles' }
  const requests: readonly (readonly [code: ProblemCode, request: InjectOptions])[] = [
    ['unauthorized', list],
    ['insufficient-scope', { method: 'DELETE', url: '/v1/articles/any', headers }],
    // The second request with this key.
    ['too-many-requests', { ...list, headers }],
  ]
  const copy = buildServer({
    ...options,
    anonymous: 'always',
    readOnly: { writerUrl: 'https://dixit.example', asOf: () => new Date() },
  })
  const change = await copy.inject({ method: 'POST', url: '/v1/articles', payload: { text: 'We won.' } })
  await copy.close()
  // `inject` can't send what Node's parser or a timer would reject.
  const answers: (readonly [ProblemCode, object])[] = [
    ['malformed-http', toProblem({ code: 'FST_ERR_CTP_INVALID_CONTENT_LENGTH' }).body()],
    ['headers-too-large', toProblem({ code: 'HPE_HEADER_OVERFLOW' }).body()],
    ['read-only', change.json()],
    ['request-timeout', toProblem({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }).body()],
  ]
  for (const [code, request] of requests) {
    const answer = (await server.inject(request)).json<{ code: string }>()
    if (answer.code !== code) throw new Error(`The example of ${code} was answered with ${JSON.stringify(answer)}`)
    answers.push([code, answer])
  }
  await server.close()
  return answers
}
