import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'
import { presentReading } from '../../src/engine/analyse.ts'
import { engineVersion } from '../../src/engine/engine-version.ts'
import { describeProgress, makeProgressBar } from '../../src/cli/terminal/progress-bar.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { waitUntil } from '../support/wait-until.ts'
import { DIXIT, node } from '../support/programs.ts'

const ALL = { limit: 100, after: null }
const NOTHING = { language: 'en', quotes: [], speakers: [], rejected: [] }

/** An archive in a file, with articles in which an old engine found nothing. */
async function fill(path: string, count: number): Promise<void> {
  const store = openStore({ path })
  for (let index = 0; index < count; index += 1) {
    const text = `“We won match ${index},” said Ann Lee.`
    const article = {
      text,
      title: null,
      url: null,
      outlet: null,
      author: null,
      publishedAt: null,
      externalId: null,
      metadata: {},
    }
    await store.saveArticle(article, { ...NOTHING, engine: 'old', reader: 'linear' })
  }
  await store.close()
}

async function dixit(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(...node(DIXIT, ...args), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, WORKERS: '1', READER: 'linear', ...env },
  })
  const [stdout, stderr, [code]] = await Promise.all([
    readText(child.stdout),
    readText(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ])
  return { code, stdout, stderr }
}

t.test('dixit reanalyse analyses what another engine analysed, and keeps human reviews', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  await fill(path, 3)
  const store = openStore({ path })
  const [first] = (await store.listArticles(ALL)).items
  const added = await store.addQuote(first?.id ?? '', {
    type: 'direct',
    parts: [{ start: 0, end: 16, text: null }],
    cue: null,
    source: null,
    speakers: [{ name: 'Bo Li', kind: 'person', role: null }],
    by: null,
    note: null,
  })
  await store.close()
  const { code, stdout, stderr } = await dixit(['reanalyse'], { DATABASE_PATH: path })
  t.same([code, stderr], [0, ''], 'no progress bar without a terminal')
  t.equal(stdout, '3 articles analysed again. Quotes: 2 added, 0 changed, 0 restored, 0 withdrawn.\n')

  const after = openStore({ path })
  t.teardown(() => after.close())
  t.equal(await after.countOutdated(presentReading('linear')), 0)
  const { items } = await after.listQuotes({}, ALL)
  t.equal(items.length, 3)
  t.match(
    items.find(({ id }) => added.outcome === 'saved' && id === added.quote.id),
    { status: 'confirmed', engine: null, speakers: [{ name: 'Bo Li' }] },
  )
  t.match(
    items.filter(({ status }) => status === 'unreviewed'),
    [{ engine: engineVersion() }, { engine: engineVersion(), speakers: [{ name: 'Ann Lee' }] }],
  )
  const again = await dixit(['reanalyse', '--database', path])
  t.match(again, { code: 0, stdout: 'Every article has already been analysed by this version of the engine.\n' })
})

t.test('dixit reanalyse analyses again with another reader, once', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  await fill(path, 2)
  t.match(await dixit(['reanalyse', '--database', path]), { code: 0, stdout: /^2 articles analysed again/ })
  const again = await dixit(['reanalyse', '--database', path, '--reader', 'pretrained'])
  t.match(again, { code: 0, stdout: /^2 articles analysed again/ })
  const nothing = await dixit(['reanalyse', '--database', path], { READER: 'pretrained' })
  t.match(nothing, { code: 0, stdout: /^Every article has already been analysed by this version of the engine\./ })
  const store = openStore({ path })
  t.teardown(() => store.close())
  const { items } = await store.listArticles(ALL)
  t.match(items, [{ reader: 'pretrained' }, { reader: 'pretrained' }])
  t.match(await dixit(['reanalyse', '--reader', 'best']), { code: 2, stderr: /--reader must be pretrained or linear/ })
})

t.test('dixit reanalyse can be stopped, and continues later', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  await fill(path, 2000)
  const child = spawn(...node(DIXIT, 'reanalyse', '--database', path), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, WORKERS: '1', READER: 'linear' },
  })
  const ended = once(child, 'exit') as Promise<[number]>
  const errors = readText(child.stderr)
  const store = openStore({ path })
  t.teardown(() => store.close())
  await waitUntil('an article is reanalysed', async () => (await store.countOutdated(presentReading('linear'))) < 2000)
  child.kill('SIGINT')
  t.equal((await ended)[0], 1)
  t.match(await errors, /Stopped before the end\. Run it again to continue\./)
  const left = await store.countOutdated(presentReading('linear'))
  t.ok(left > 0 && left < 2000, `${left}`)
  t.match(await dixit(['reanalyse', '--database', path]), {
    code: 0,
    stdout: new RegExp(`^${left} articles? analysed again`),
  })
  t.equal((await store.listQuotes({ words: 'match' }, { limit: 1, after: null })).items.length, 1)
})

t.test('dixit reanalyse reports incorrect usage', async (t) => {
  t.match(await dixit(['reanalyse', 'archive.db']), { code: 2, stderr: /one argument too many/ })
  const path = t.testdir({ 'notes.txt': 'No database, but long enough to be told from an empty file. '.repeat(40) })
  t.match(await dixit(['reanalyse', '--database', join(path, 'notes.txt')]), { code: 1, stderr: /cannot be opened/ })
  t.match(await dixit(['reanalyse'], { WORKERS: 'many' }), { code: 1, stderr: /WORKERS must be/ })
})

t.test('makeProgressBar() redraws a single line, and prints nothing without a terminal', async (t) => {
  t.equal(describeProgress(412, 1000, 10), '████████░░░░░░░░░░░░  412/1,000   41/s   15 s left')
  t.equal(describeProgress(1000, 1000, 10), '████████████████████  1,000/1,000   100/s')
  t.equal(describeProgress(0, 5, 0), '░░░░░░░░░░░░░░░░░░░░  0/5   0/s')
  t.equal(describeProgress(1234, 0, 4), '1,234   309/s')
  let written = ''
  let time = 0
  const draw = (isTTY: boolean) =>
    makeProgressBar(3, { isTTY, columns: 40, write: (text: string) => (written += text) }, () => time)
  const hidden = draw(false)
  hidden.update(1)
  hidden.clear()
  t.equal(written, '')
  const bar = draw(true)
  for (const done of [0, 1, 2, 3]) {
    time += 30
    bar.update(done)
  }
  bar.clear()
  t.equal(written.split('\r').length - 1, 3, 'the first, the last, and the removal of the line')
  for (const line of written.split('\r')) t.ok(line.replace('\u001b[K', '').length < 40)
})
