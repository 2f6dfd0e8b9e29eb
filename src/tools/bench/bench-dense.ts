// How much memory the service takes for two texts at once of maximum length and
// density.

import { join } from 'node:path'
import { ask } from './ask.ts'
import type { Report } from './report.ts'
import { startService } from '../start-service.ts'

export async function benchDense(folder: string, report: Report): Promise<void> {
  report.heading('Peak memory of two at once of the longest texts')
  const service = await startService(join(folder, 'dense.db'), {
    WORKERS: '2',
    ANALYSIS_TIMEOUT_MS: '300000',
    HANDLER_TIMEOUT_MS: '600000',
    MALLOC_ARENA_MAX: '2',
    MALLOC_MMAP_THRESHOLD_: '131072',
  })
  try {
    for (const [what, sent] of Object.entries(DENSE)) {
      let most = service.memory()
      const watching = setInterval(() => (most = Math.max(most, service.memory())), 20)
      const started = performance.now()
      // Not identical: the second would be recognized.
      const post = (number: number): Promise<string> =>
        ask(service.url, {
          method: 'POST',
          path: '/v1/articles',
          body: JSON.stringify({ ...sent, externalId: `${what} ${number}`, outlet: 'bench' }),
        })
      await Promise.all([post(1), post(2)]).finally(() => clearInterval(watching))
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      report.line(what, `${Math.round(most)} MB in ${seconds} s`, '< 896 MB')
    }
  } finally {
    await service.stop()
  }
}

const MOST_LENGTH = 1_000_000

const fill = (unit: string): string => unit.repeat(Math.ceil(MOST_LENGTH / unit.length)).slice(0, MOST_LENGTH)

const PARAGRAPH = `<p>Ann Lee said on Monday that she would open the pool. “We are glad,” she said. ${'The council voted for it. '.repeat(8)}</p>\n`

/** No emoji, which are slow. */
const DENSE: Readonly<Record<string, { readonly text: string } | { readonly html: string }>> = {
  'numbers in one paragraph': { text: fill('1 ') },
  'pronouns in one paragraph': { text: fill('he she it they who ') },
  'lines of a letter': { text: fill('a\n') },
  '12,500 quotes': {
    text: fill('„Ja“, sagte er. '.repeat(12_500) + 'Der Bürgermeister sagte nichts. '.repeat(25_000)),
  },
  'a page of 3,000 paragraphs': { html: `<article>${PARAGRAPH.repeat(3_000)}</article>` },
  'a page of 4 million letters': { html: `<article>${'<p class="a" id="b">a b c</p>'.repeat(130_000)}</article>` },
}
