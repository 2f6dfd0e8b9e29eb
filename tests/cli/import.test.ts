import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'
import { importCommand } from '../../src/cli/import-command.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { testServer } from '../support/test-server.ts'
import { waitUntil } from '../support/wait-until.ts'
import { DIXIT, node } from '../support/programs.ts'

const ALL = { limit: 100, after: null }

/** Runs the real command. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(...node(DIXIT, 'import', ...args), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, WORKERS: '1', READER: 'linear', ...env },
  })
  const done = Promise.all([
    readText(child.stdout),
    readText(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ]).then(([stdout, stderr, [code]]) => ({ code, stdout, stderr }))
  return { child, done }
}

const story = (index: number): string => `“We won match ${index},” said Ann Lee.`

t.test('dixit import stores the contents of files and folders, and reports what it could not store', async (t) => {
  const folder = t.testdir({
    'a.ndjson': [
      JSON.stringify({ text: story(1), outlet: 'The Daily' }),
      '{"txt": 1}',
      JSON.stringify({ text: story(2) }),
    ].join('\n'),
    stories: {
      'b.txt': story(3),
      'c.html': `<meta property="article:published_time" content="2022-01-10"><p>${story(4)}</p>`,
    },
  })
  const path = join(folder, 'archive.db')
  const results = join(folder, 'results.log')
  const args = [
    join(folder, 'a.ndjson'),
    join(folder, 'stories'),
    '--outlet',
    'Harbour Post',
    '--database',
    path,
    '--results',
    results,
  ]
  const { code, stdout, stderr } = await start(args).done
  t.equal(stdout, '5 articles: 4 created, 1 invalid.\n')
  t.match(stderr, /a\.ndjson:2: \/txt is not a known field/)
  t.equal(code, 1)
  const written = readFileSync(results, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { status: string; label: string })
  t.same(
    written.map(({ status }) => status),
    ['created', 'invalid', 'created', 'created', 'created'],
  )
  const store = openStore({ path })
  t.teardown(() => store.close())
  const { items } = await store.listArticles(ALL)
  t.same(items.map(({ outlet }) => outlet).sort(), ['Harbour Post', 'Harbour Post', 'The Daily', null].sort())
  t.equal(items.filter(({ publishedAt }) => publishedAt === '2022-01-10T00:00:00.000Z').length, 1, 'the date of a page')
  t.equal((await store.listQuotes({ speakers: ['Ann Lee'] }, ALL)).items.length, 4)
})

t.test('dixit import can be stopped, and continues later without storing anything twice', async (t) => {
  const lines = Array.from({ length: 3000 }, (_, index) => JSON.stringify({ text: story(index) })).join('\n')
  const folder = t.testdir({ 'a.ndjson': lines })
  const path = join(folder, 'archive.db')
  const args = [join(folder, 'a.ndjson'), '--database', path]
  const { child, done } = start(args)
  const reader = openStore({ path })
  t.teardown(() => reader.close())
  const hasStarted = async () => (await reader.listArticles({ limit: 1, after: null })).items.length > 0
  await waitUntil('an article is stored', hasStarted)
  child.kill('SIGINT')
  const stopped = await done
  t.equal(stopped.code, 1)
  t.match(stopped.stderr, /Stopped before the end\. Run it again to resume\./)
  const count = Number(/: (\d[\d,]*) created/.exec(stopped.stdout)?.[1]?.replace(',', ''))
  t.ok(count > 0 && count < 3000, `${count} were stored`)
  const again = await start(args).done
  t.equal(again.code, 0)
  t.equal(
    again.stdout,
    `3,000 articles: ${(3000 - count).toLocaleString('en')} created, ${count.toLocaleString('en')} existing.\n`,
  )
})

t.test('dixit import --to sends the articles to a service', async (t) => {
  const server = testServer(t)
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  const folder = t.testdir({
    'a.ndjson': `${JSON.stringify({ text: story(1) })}\nnot json\n`,
    'b.txt': story(2),
    'c.txt': '',
  })
  let stdout = ''
  const terminal = { write: (text: string) => (stdout += text), width: 80, hasColor: false }
  await t.rejects(importCommand.run([folder, '--to', url], terminal), { message: '2 could not be stored.' })
  t.equal(stdout, '4 articles: 2 created, 2 invalid.\n')
  await t.rejects(
    importCommand.run([join(folder, 'b.txt'), '--to', `${url}/`], terminal).then(() => {
      throw new Error(stdout)
    }),
    { message: /1 article: 1 existing/ },
  )
  const { port } = server.server.address() as AddressInfo
  await server.close()
  await t.rejects(importCommand.run([folder, '--to', `http://127.0.0.1:${port}`], terminal), {
    name: 'InputError',
    message: /cannot be reached/,
  })
})

t.test('dixit import explains its usage', async (t) => {
  const terminal = { write: () => undefined, width: 80, hasColor: false }
  const cases: readonly [args: string[], message: RegExp][] = [
    [[], /Name files or folders, or "-" for the standard input\./],
    [['a.txt', '--to', 'nowhere'], /not the address of a service/],
    [['a.txt', '--to', 'http://x', '--database', 'y'], /--database cannot be combined with --to\./],
    [['a.docx'], /no such file/],
    [['a.txt', '--source', 'The Daily'], /^"--source" is now called "--outlet"\.$/],
    [['a.txt', '--source=The Daily'], /^"--source" is now called "--outlet"\.$/],
    [['a.txt', '--publisher', 'The Daily'], /^Unknown option '--publisher'\.$/],
  ]
  for (const [args, message] of cases) await t.rejects(importCommand.run(args, terminal), { message })
})

t.test('dixit import stores what dixit attribute --lines --for-import has printed', async (t) => {
  const line = {
    text: `${story(1)} A “win-win”?`,
    outlet: 'The Daily',
    title: 'Won',
    publishedAt: '2022-01-10T00:00:00.000Z',
    metadata: { desk: 'sport' },
  }
  const folder = t.testdir({ 'stories.ndjson': JSON.stringify(line) })
  const attribute = spawn(...node(DIXIT, 'attribute', '--lines', '--for-import', join(folder, 'stories.ndjson')), {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, WORKERS: '1', READER: 'linear' },
  })
  writeFileSync(join(folder, 'analysed.ndjson'), await readText(attribute.stdout))
  const path = join(folder, 'archive.db')
  const results = join(folder, 'results.log')
  const { code, stdout } = await start([join(folder, 'analysed.ndjson'), '--database', path, '--results', results]).done
  t.same([code, stdout], [0, '1 article: 1 created.\n'])
  t.same((JSON.parse(readFileSync(results, 'utf8')) as { warnings: unknown }).warnings, [], 'unchanged')
  const store = openStore({ path })
  t.teardown(() => store.close())
  const [article] = (await store.listArticles(ALL)).items
  const { text: _text, ...details } = line
  t.match(article, { ...details, quoteCount: 1, reader: 'linear' })
})
