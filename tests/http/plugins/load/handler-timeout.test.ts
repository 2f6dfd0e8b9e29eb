import t from 'tap'
import { AnalysisError } from '../../../../src/api/analysis-error.ts'
import { makeEngine } from '../../../../src/ingest/text-engine.ts'
import { type AnsweredProblem, testServer } from '../../../support/test-server.ts'

const attribute = { method: 'POST', url: '/v1/attributions', payload: { text: '“We won,” said Ann Lee.' } } as const

t.test('A response that takes too long returns 503, and the engine is told to stop', async (t) => {
  let stopped = false
  const engine = makeEngine(
    (_request, signal) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => {
          stopped = true
          reject(new AnalysisError('aborted', 'The answer is no longer wanted'))
        }),
      ),
  )
  const server = testServer(t, { engine, handlerTimeoutMs: 20 })
  const response = await server.inject(attribute)
  t.match(response.json<AnsweredProblem>(), { status: 503, code: 'response-timeout' })
  t.equal(response.headers['retry-after'], '30')
  t.ok(stopped)
  t.equal((await server.inject('/v1/articles')).statusCode, 200, 'the service keeps working')
})

t.test('A response within the time limit is unaffected', async (t) => {
  const server = testServer(t, { handlerTimeoutMs: 60_000 })
  t.equal((await server.inject(attribute)).statusCode, 200)
})

t.test('An export has no time limit once it has started', async (t) => {
  const slow = async () => new Promise<void>((resolve) => setTimeout(resolve, 1500))
  const server = testServer(t, {
    // Long enough for the first page, however busy the machine is.
    handlerTimeoutMs: 1000,
    exports: {
      findPage: async (_format, _filter, after) => {
        const page = Number(after?.[0] ?? 0) + 1
        return { items: [page], next: page < 3 ? [String(page)] : null }
      },
      async write(_format, [page]) {
        if (page !== 1) await slow()
        return Buffer.from(`${page}\n`)
      },
    },
  })
  const response = await server.inject('/v1/exports/quotes')
  t.same([response.statusCode, response.body], [200, '1\n2\n3\n'])
})
