// The output of `npm run build` runs: the service with its threads and its
// page, and the command.

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { node } from '../../support/programs.ts'
import { spawnService } from '../../crash/killable-service.ts'

const TEXT = '“The bread is fresh,” said Ann Lee, the baker.'

const run = promisify(execFile)

t.test('the build serves requests and its page, and has the command', async (t) => {
  const folder = t.testdir({
    'article.txt': TEXT,
    'package.json': t.fixture('symlink', join(process.cwd(), 'package.json')),
    db: t.fixture('symlink', join(process.cwd(), 'db')),
    openapi: t.fixture('symlink', join(process.cwd(), 'openapi')),
  })
  const dist = join(folder, 'dist')
  const database = join(folder, 'archive.db')
  await run(...node('--import', 'tsx', 'src/tools/build/build.ts', dist))

  const service = spawnService(join(dist, 'service/main.js'), database)
  const running = await service.ready
  t.teardown(service.kill)
  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${running.url}${path}`, init)
  const created = await ask('/v1/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: TEXT }),
  })
  t.match(await created.json(), { quotes: [{ text: 'The bread is fresh,', speaker: { name: 'Ann Lee' } }] })
  t.match(await (await ask('/v1/quotes?q=bread&sort=relevance')).json(), { items: [{ speaker: { name: 'Ann Lee' } }] })
  t.match(await (await ask('/v1/exports/quotes?format=csv')).text(), 'The bread is fresh,')
  t.match(await (await ask('/docs')).text(), 'Dixit API')
  for (const path of [
    '/docs/static/swagger-ui-bundle.js',
    '/docs/static/theme/docs-page.js',
    '/openapi.json',
    '/ready',
  ])
    t.equal((await ask(path)).status, 200, path)
  t.equal(await running.stop(), 0)

  const dixit = join(dist, 'cli/dixit.js')
  t.match((await run(dixit, ['attribute', join(folder, 'article.txt')])).stdout, 'Ann Lee')
  const env = { ...process.env, DATABASE_PATH: database }
  t.match((await run(dixit, ['check'], { env })).stdout, /words of every span +in order/)
  t.match((await run(dixit, ['backup', join(folder, 'copy.db')], { env })).stdout, 'copy.db: ')
  t.match((await run(dixit, ['import', join(folder, 'article.txt')], { env })).stdout, '1 article: 1 existing.')
})
