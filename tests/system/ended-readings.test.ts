// Threads that are terminated while the network computes. ONNX Runtime has
// brought down whole processes that way (onnxruntime #13086, #24486).

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'
import { waitUntil } from '../support/wait-until.ts'
import { node, SERVICE } from '../support/programs.ts'

const TIMES = 200
const SENTENCES = '“We will rebuild the bridge,” Maud Price told reporters. The mayor said that it had cost too much. '
/** Takes longer than any request waits here. */
const LONG = SENTENCES.repeat(1000)

t.test(`The service survives ${TIMES} analyses aborted midway`, async (t) => {
  const { PATH = '' } = process.env
  const child = spawn(...node(SERVICE), {
    env: {
      PATH,
      PORT: '0',
      METRICS_PORT: '0',
      WORKERS: '2',
      MAX_DELAY_MS: '0',
      RATE_LIMIT: '0',
      DATABASE_PATH: `${t.testdir()}/dixit.db`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const complaints = readText(child.stderr)
  const ended = once(child, 'exit')
  let [url, metricsPort] = ['', '']
  for await (const line of createInterface(child.stdout)) {
    metricsPort ||= /"port":(\d+).*Serving metrics/.exec(line)?.[1] ?? ''
    url = /http:\/\/[\d.]+:\d+/.exec(line)?.[0] ?? ''
    if (url !== '') break
  }
  child.stdout.resume()
  const attribute = (text: string, signal?: AbortSignal) =>
    fetch(`${url}/v1/attributions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, language: 'en' }),
      ...(signal && { signal }),
    })
  const countAborted = async (): Promise<number> => {
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
    return Number(/^dixit_analysis_failures_total\{failure="aborted"\} (\d+)$/m.exec(metrics)?.[1])
  }
  /** Aborts after a different time each: while the thread starts, while it computes, between two windows. */
  async function abortAfter(milliseconds: number): Promise<void> {
    const error = await attribute(LONG, AbortSignal.timeout(milliseconds)).then(
      ({ status }) => new Error(`answered with ${status}`),
      (reason: unknown) => reason,
    )
    if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error
  }

  t.match(await (await attribute(SENTENCES)).json(), { reader: 'pretrained' })
  // Each of two clients has one request at a time, as many as there are threads.
  const clients = [0, 101].map(async (shift) => {
    for (let time = 0; time < TIMES / 2; time += 1) await abortAfter(20 + ((time * 74 + shift) % 600))
  })
  await Promise.all(clients)
  await waitUntil('the last analyses are aborted', async () => (await countAborted()) >= TIMES)

  const answer = (await (await attribute(SENTENCES)).json()) as { reader: string; quotes: unknown[] }
  t.same([answer.reader, answer.quotes.length], ['pretrained', 2])
  child.kill('SIGTERM')
  t.same([await ended, await complaints], [[0, null], ''])
})
