// The examples of erasing, with an administrator's key.

import { setTimeout } from 'node:timers/promises'
import type { InjectOptions } from 'fastify'
import { buildServer, type ServerOptions } from '../build-server.ts'
import type { RecordedExample } from './recorded-example.ts'

/** Leaves a key in the store. */
export async function recordErasures(
  options: ServerOptions,
): Promise<{ readonly id: string; readonly examples: readonly RecordedExample[]; readonly problem: unknown }> {
  const server = buildServer(options)
  const impatient = buildServer({ ...options, erasurePatienceMs: 0 })
  const { key, text } = await options.store.createAccessKey('Data protection', 'admin')
  const headers = { authorization: `Bearer ${text}` }
  const type = 'application/json'
  const examples: RecordedExample[] = []
  const record = async (operationId: string, name: string, summary: string, request: InjectOptions, of = server) => {
    const { statusCode: status, body } = await of.inject({ ...request, headers })
    if (status >= 400) throw new Error(`The example "${name}" of ${operationId} was answered with ${status}: ${body}`)
    const answer = JSON.parse(body.replaceAll(key.id, '3f2a9c01b7d4')) as { readonly id: string }
    examples.push({ operationId, name, summary, status, answer, type, payload: request.payload, sentType: type })
    return answer
  }
  const url = '/v1/erasures'
  const erased = await record('erase', 'before', 'Everything published before a date', {
    method: 'POST',
    url,
    payload: { before: '2001-01-01' },
  })
  const long = { method: 'POST', url, payload: { before: '2002-01-01' } } as const
  const { id } = await record('erase', 'long', 'So much that it takes a while', long, impatient)
  while ((await options.store.findErasure(id))?.state === 'erasing') await setTimeout(10)
  await record('listErasures', 'example', 'Latest first', { method: 'GET', url })
  await record('getErasure', 'example', 'The same again', { method: 'GET', url: `${url}/${erased.id}` })
  const missing = await server.inject({ method: 'GET', url: `${url}/00000000-0000-7000-8000-000000000000`, headers })
  await server.close()
  await impatient.close()
  return { id: erased.id, examples, problem: missing.json() }
}
