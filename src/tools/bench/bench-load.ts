// How much load a service can take, and how it copes.

import { join } from 'node:path'
import { askAtOnce, askAtRate } from './ask.ts'
import type { Asked } from './ask.ts'
import { generateArticle } from './generate-article.ts'
import { describeTimes, type Report } from './report.ts'
import { startService } from '../start-service.ts'

export async function benchLoad(folder: string, report: Report): Promise<void> {
  report.heading('Articles attributed and stored, one request each')
  for (const workers of [1, 2]) {
    const service = await startService(join(folder, `load-${workers}.db`), { WORKERS: String(workers) })
    try {
      await askAtOnce(service.url, articles(1_000_000, WARM_UP), 4)
      const rate = await askAtOnce(service.url, articles(2_000_000, ARTICLES), 8)
      report.line(`with ${workers} worker${workers === 1 ? '' : 's'}`, `${Math.round(rate)} articles/s`)
      const times = await askAtRate(service.url, articles(3_000_000, ARTICLES), rate / 2)
      report.line('  at half of that rate', describeTimes(times))
    } finally {
      await service.stop()
    }
  }
}

const WARM_UP = 300
const ARTICLES = 2000

function* articles(first: number, count: number): Generator<Asked> {
  for (let number = first; number < first + count; number += 1) {
    yield { method: 'POST', path: '/v1/articles', body: JSON.stringify(generateArticle(number)) }
  }
}

/** Short articles, so that many of them fit into a coffee break. */
export async function benchMemory(folder: string, most: number, report: Report): Promise<void> {
  report.heading('Memory')
  const service = await startService(join(folder, 'memory.db'))
  try {
    let stored = 0
    // At first the caches fill, among them SQLite's of 16 MB per connection. Then it rises and falls with the garbage.
    for (const count of new Set([1000, 20_000, most].filter((count) => count <= most))) {
      await askAtOnce(service.url, shortArticles(stored, count), 8)
      stored = count
      const aim = count > 20_000 ? ['no growth since'] : []
      report.line(`after ${count.toLocaleString('en')} articles`, `${Math.round(service.memory())} MB`, ...aim)
    }
  } finally {
    await service.stop()
  }
}

function* shortArticles(from: number, to: number): Generator<Asked> {
  for (let number = from; number < to; number += 1) {
    const { text, ...others } = generateArticle(4_000_000 + number)
    const short = text.split('\n\n').slice(0, 2).join('\n\n')
    yield { method: 'POST', path: '/v1/articles', body: JSON.stringify({ ...others, text: short }) }
  }
}

/** For a service on an existing archive. */
export async function benchStart(path: string, report: Report): Promise<void> {
  report.heading('Start')
  const times: number[] = []
  for (let turn = 0; turn < 5; turn += 1) {
    const service = await startService(path)
    times.push(service.readyAfter)
    await service.stop()
  }
  times.sort((one, other) => one - other)
  report.line('until ready, on this archive', `${Math.round(times[2] ?? 0)} ms`, '< 1,000 ms')
}
