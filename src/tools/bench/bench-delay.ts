// How late the thread that answers requests is while every worker reads texts
// of the maximum length.

import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ask } from './ask.ts'
import { longPage, longText } from './long-texts.ts'
import type { Report } from './report.ts'
import { startService } from '../start-service.ts'

export async function benchDelay(folder: string, report: Report): Promise<void> {
  report.heading(`Event loop while 2 workers read texts of ${LENGTH.toLocaleString('en')} letters`)
  const bodies: readonly (readonly [what: string, body: string])[] = [
    ['as text', JSON.stringify({ text: longText(LENGTH) })],
    ['as text, every letter escaped', escaped(longText(LENGTH))],
    ['as HTML', JSON.stringify({ html: longPage(LENGTH) })],
  ]
  const settings = {
    WORKERS: '2',
    ANALYSIS_TIMEOUT_MS: '300000',
    HANDLER_TIMEOUT_MS: '600000',
    METRICS_PORT: String(METRICS_PORT),
  }
  const service = await startService(join(folder, 'delay.db'), settings)
  try {
    await readLag()
    await setTimeout((SECONDS / 2) * 1000)
    const idle = await readLag()
    report.line('with nothing to do, on this machine', `p99 ${idle.p99.toFixed(1)}, longest ${idle.max.toFixed(1)} ms`)
    for (const [what, body] of bodies) {
      // Restarts the measurement.
      await readLag()
      let stopped = false
      let count = 0
      const send = async (): Promise<void> => {
        while (!stopped) {
          await ask(service.url, { method: 'POST', path: '/v1/attributions', body })
          count += 1
        }
      }
      // As many as there are workers.
      const senders = Promise.all([send(), send()])
      await Promise.race([senders, setTimeout(SECONDS * 1000)])
      stopped = true
      await senders
      const { p99, max } = await readLag()
      report.line(what, `p99 ${p99.toFixed(1)}, longest ${max.toFixed(1)} ms, ${count} texts`, 'p99 < 20 ms')
    }
  } finally {
    await service.stop()
  }
}

const LENGTH = 1_000_000
const SECONDS = 20
const METRICS_PORT = 39_471

/** As from a client that only sends ASCII: six bytes per letter. */
function escaped(text: string): string {
  const codes = text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `{"text":"${codes}"}`
}

/** In milliseconds, since the last call. */
async function readLag(): Promise<{ readonly p99: number; readonly max: number }> {
  const text = await ask(`http://127.0.0.1:${METRICS_PORT}`, { path: '/metrics' })
  const read = (name: string): number =>
    1000 * Number(new RegExp(`^nodejs_eventloop_lag_${name}_seconds ([\\d.e-]+)$`, 'm').exec(text)?.[1])
  return { p99: read('p99'), max: read('max') }
}
