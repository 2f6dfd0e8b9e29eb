// Threads that are terminated while the network computes. ONNX Runtime has
// brought down whole processes that way (onnxruntime #13086, #24486).

import t from 'tap'
import { spawnService } from '../crash/killable-service.ts'
import { SERVICE } from '../support/programs.ts'

const TIMES = 200
const SENTENCES = '“We will rebuild the bridge,” Maud Price told reporters. The mayor said that it had cost too much. '
/** Takes the network longer than nearly every request waits here. A much longer text would be left to the linear reader. */
const LONG = SENTENCES.repeat(450)

t.test(`The service survives ${TIMES} analyses aborted midway`, async (t) => {
  const starting = spawnService(SERVICE, `${t.testdir()}/dixit.db`, {
    WORKERS: '2',
    READER: 'pretrained',
    METRICS_PORT: '0',
  })
  t.teardown(starting.kill)
  const service = await starting.ready
  const attribute = (text: string, signal?: AbortSignal) =>
    fetch(`${service.url}/v1/attributions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, language: 'en' }),
      ...(signal && { signal }),
    })
  const countAborted = async (): Promise<number> => {
    const metrics = await (await fetch(service.metricsUrl!)).text()
    return Number(/^dixit_analysis_failures_total\{failure="aborted"\} (\d+)$/m.exec(metrics)?.[1])
  }
  /** The client disconnects, unless it has its answer by then. */
  async function attributeWithin(milliseconds: number): Promise<void> {
    try {
      t.equal((await attribute(LONG, AbortSignal.timeout(milliseconds))).status, 200)
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error
    }
  }

  t.match(await (await attribute(LONG)).json(), { reader: 'pretrained' })
  // As many at a time as there are threads, each ended after a different time: while its thread starts, while it
  // computes, between two windows.
  for (let time = 0; (await countAborted()) < TIMES; time += 1)
    await Promise.all([0, 101].map((shift) => attributeWithin((time * 74 + shift) % 700)))

  const answer = (await (await attribute(SENTENCES)).json()) as { reader: string; quotes: unknown[] }
  t.same([answer.reader, answer.quotes.length], ['pretrained', 2])
  t.same([await service.stop(), await starting.complaints], [0, ''])
})
