// Erasures by separate processes, killed midway.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { startService } from '../../src/tools/start-service.ts'
import { makeReport } from '../store/sample-articles.ts'
import { waitUntil } from '../support/wait-until.ts'
import { DIXIT, node, SERVICE } from '../support/programs.ts'

const ARTICLES = 1500

t.test('An erasure that was killed resumes when the service starts, and leaves nothing in any byte', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const store = openStore({ path, synchronous: 'NORMAL' })
  const by = { name: 'Zwingla Quackenbush' }
  for (let at = 0; at < ARTICLES; at += 250) {
    await store.saveArticles(
      Array.from({ length: 250 }, (_, index) =>
        makeReport([
          { words: `The zeppelin flew ${at + index} times`, by },
          { words: `We saw it on day ${at + index}`, by: { name: 'Bo Li' } },
        ]),
      ),
    )
  }
  const erasing = async () => (await store.listErasures({ limit: 1, after: null })).items[0]
  const killed = spawn(...node(DIXIT, 'erase', '--speaker', 'quackenbush', '--force', '--database', path), {
    stdio: 'ignore',
  })
  const ended = once(killed, 'exit')
  await waitUntil('the erasure has started', async () => ((await erasing())?.articles ?? 0) > 0)
  killed.kill('SIGKILL')
  await ended
  const half = await erasing()
  t.match(half, { state: 'erasing' })
  t.ok((half?.articles ?? 0) < ARTICLES, `${half?.articles} of ${ARTICLES} were done`)

  const service = await startService(path, { WORKERS: '1', READER: 'linear' }, [SERVICE])
  t.teardown(() => service.stop())
  await waitUntil('the erasure is complete', async () => (await erasing())?.state === 'erased')
  t.match(await erasing(), { articles: ARTICLES, quotes: ARTICLES })
  const page = (await (await fetch(`${service.url}/v1/quotes?total=true&limit=1`)).json()) as { total: number }
  t.equal(page.total, ARTICLES, 'quotes of others are still there')

  const compacting = spawn(...node(DIXIT, 'erase', '--compact', '--database', path), {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.match(await readText(compacting.stdout), /^The file was rewritten/, 'while the service runs')
  t.equal(
    (
      await fetch(`${service.url}/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"text":"“We stay,” said Bo Li."}',
      })
    ).status,
    201,
  )
  await store.close()
  const bytes = [path, `${path}-wal`]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file).toString('latin1').toLowerCase())
  for (const word of ['zeppelin', 'zwingla', 'quackenbush'])
    t.notOk(
      bytes.some((one) => one.includes(word)),
      word,
    )
  t.ok(bytes.join('').includes('we saw it on day'), 'a check of the search itself')
})
