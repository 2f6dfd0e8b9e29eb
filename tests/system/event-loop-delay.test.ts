import { setImmediate, setTimeout } from 'node:timers/promises'
import t from 'tap'
import { measureEventLoopDelay } from '../../src/metrics/event-loop-delay.ts'

/** Leaves the event loop no time for anything else, but for one turn now and then. */
async function keepBusy(milliseconds: number): Promise<void> {
  for (const started = performance.now(); performance.now() - started < milliseconds;) {
    for (const turn = performance.now(); performance.now() - turn < 300;);
    await setImmediate()
  }
}

t.test(
  'The delay of the event loop counts from when the service has begun, so that its start turns nobody away',
  async (t) => {
    const delay = measureEventLoopDelay()
    t.teardown(() => delay.close())
    await keepBusy(1500)
    t.equal(delay.read(), 0)
    delay.begin()
    await setTimeout(20)
    t.equal(delay.read(), 0)
    await keepBusy(1500)
    t.ok(delay.read() > 100, `${delay.read()} ms`)
  },
)
