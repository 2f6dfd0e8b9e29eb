import { setImmediate, setTimeout } from 'node:timers/promises'
import t from 'tap'
import { measureEventLoopDelay } from '../../src/metrics/event-loop-delay.ts'

/** Blocks the event loop except for an occasional turn. */
async function keepBusy(milliseconds: number): Promise<void> {
  for (const started = performance.now(); performance.now() - started < milliseconds;) {
    for (const turn = performance.now(); performance.now() - turn < 300;);
    await setImmediate()
  }
}

t.test(
  'The event loop delay is measured once the service has started, so that startup causes no refusals',
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
