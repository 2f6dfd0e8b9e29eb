// While all workers analyse texts of the maximum length, the thread that
// responds to others is free. Measured is the CPU time it uses between two
// turns of its event loop, not elapsed time, which on a busy machine would say
// nothing about this service.

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import t, { type Test } from 'tap'
import { longPage, longText } from '../../src/tools/bench/long-texts.ts'
import { percentile } from '../../src/tools/percentile.ts'
import { makeAnalysisPool } from '../../src/workers/make-analysis-pool.ts'
import { testServer } from '../support/test-server.ts'

const LENGTH = 1_000_000
/** Milliseconds of one turn, such as one in which V8 compiles or collects garbage: some 30, and 80 if another test runs on the same core. */
const LONGEST = 200
/** Milliseconds that 99 of 100 turns take at most. */
const MOST = 20
/** How often it is measured until it is below that: other processes, which take the cache and half a core away, only add time. */
const TRIES = 3
const SCHEDULER = `/proc/self/task/${process.pid}/schedstat`

/** Milliseconds of CPU time this thread has used. Only Linux reports it. */
const usedTime = (): number => Number(readFileSync(SCHEDULER, 'utf8').split(' ', 1)[0]) / 1e6

/** A client in another thread: posts the bodies at once, and reports the statuses once it has all responses. */
const CLIENT = `
  const { parentPort, workerData: { port, bodies } } = require('node:worker_threads')
  const { request } = require('node:http')
  const post = (body) => new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' }
    const sent = request({ port, method: 'POST', path: '/v1/attributions', headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode))
    })
    sent.once('error', (error) => resolve(error.message))
    sent.end(body)
  })
  Promise.all(bodies.map(post)).then((statuses) => parentPort.postMessage(statuses))
`

/** Measures how many milliseconds each turn takes while the bodies are processed, until all responses have arrived or for a maximum time. */
async function measureTurns(t: Test, port: number, bodies: readonly string[], maxMs = Infinity) {
  const client = new Worker(CLIENT, { eval: true, workerData: { port, bodies } })
  t.teardown(() => client.terminate())
  let statuses: unknown = null
  void once(client, 'message').then(([received]: unknown[]) => (statuses = received))
  const turns: number[] = []
  const started = performance.now()
  for (let before = usedTime(); statuses === null && performance.now() - started < maxMs;) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    const after = usedTime()
    turns.push(after - before)
    before = after
  }
  await client.terminate()
  return { statuses, p99: percentile(turns, 0.99), longest: Math.max(...turns), count: turns.length }
}

const skip = process.platform === 'linux' ? false : 'Only Linux reports the CPU time of a thread'

t.test('The event loop is free while both workers analyse the longest texts', { skip, timeout: 110_000 }, async (t) => {
  const pool = makeAnalysisPool({ threads: 2, timeoutMs: 100_000, maxQueue: 2 })
  t.teardown(() => pool.close())
  await pool.check(60_000)
  const server = testServer(t, { engine: pool, anonymous: 'always' })
  await server.listen({ port: 0 })
  const { port } = server.server.address() as AddressInfo
  const long = longText(LENGTH)
  const escaped = `{"text":"${long.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"}`
  // The longest take seconds to analyse, which is long enough to measure.
  const rounds: readonly (readonly [what: string, body: string, maxMs?: number])[] = [
    ['a tenth of it, until the response', JSON.stringify({ text: longText(LENGTH / 10) })],
    ['text', JSON.stringify({ text: long }), 3000],
    ['text, every character escaped', escaped, 3000],
    ['HTML', JSON.stringify({ html: longPage(LENGTH) }), 3000],
  ]
  // The first run includes compilation.
  await measureTurns(t, port, [JSON.stringify({ text: longText(20_000) })])
  for (const [what, body, maxMs] of rounds) {
    let measured = await measureTurns(t, port, [body, body], maxMs)
    for (let tried = 1; tried < TRIES && measured.p99 >= MOST; tried += 1)
      measured = await measureTurns(t, port, [body, body], maxMs)
    const { statuses, p99, longest, count } = measured
    t.comment(`${what}: p99 ${p99.toFixed(1)} ms, longest ${longest.toFixed(1)} ms of ${count} turns`)
    if (maxMs === undefined) t.same(statuses, [200, 200], what)
    t.ok(count > 20, `${what}: ${count} turns`)
    t.ok(p99 < MOST, `${what}: p99 ${p99} ms`)
    t.ok(longest < LONGEST, `${what}: longest ${longest} ms`)
  }
})
