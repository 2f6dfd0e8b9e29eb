// A service that serves copies made by another process, in separate processes.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'
import type { Test } from 'tap'
import { connect } from '../../src/store/sqlite/connect.ts'
import { copyArchive } from '../../src/store/sqlite/maintenance/copy-archive.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { makeReport } from '../store/sample-articles.ts'
import { waitUntil } from '../support/wait-until.ts'
import { node, SERVICE } from '../support/programs.ts'

const NOBODY = 65_534
const VERSIONS = new URL('../store/sqlite/versions/', import.meta.url)
const SETTINGS = {
  PATH: process.env['PATH'],
  HOST: '127.0.0.1',
  PORT: '0',
  WORKERS: '1',
  READER: 'linear',
  READ_ONLY: 'true',
  WRITER_URL: 'https://dixit.example/',
}

/** An archive of an earlier version, as `dixit backup` wrote it. */
function writeOld(path: string): void {
  writeFileSync(path, gunzipSync(readFileSync(new URL('037.db.gz', VERSIONS))))
  const database = connect(path)
  database.exec('PRAGMA journal_mode = DELETE')
  database.close()
}

/** Started as a user who cannot write anywhere, since root can. */
const start = (path: string) =>
  spawn(...node(SERVICE), {
    env: { ...SETTINGS, DATABASE_PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
  })

async function serve(t: Test, path: string) {
  const child = start(path)
  const ended = once(child, 'exit')
  t.teardown(async () => {
    child.kill('SIGTERM')
    await ended
  })
  let url: string | undefined
  for await (const line of createInterface(child.stdout)) {
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url !== undefined) break
  }
  if (url === undefined) throw new Error(`The service exited: ${await readText(child.stderr)}`)
  child.stdout.resume()
  return { url, pid: child.pid ?? 0 }
}

/** An archive, and copies of it in another folder that is made read-only. */
function withCopies(t: Test) {
  const folder = t.testdir({ copies: {} })
  const copies = join(folder, 'copies')
  const target = join(copies, 'archive.db')
  const writer = openStore({ path: join(folder, 'writer.db') })
  t.teardown(() => writer.close())
  let count = 0
  const publish = async (): Promise<void> => {
    count += 1
    await writer.saveArticles([makeReport([{ words: `We won match ${count}`, by: { name: 'Ann Lee' } }])])
    chmodSync(copies, 0o755)
    copyArchive(
      { path: join(folder, 'writer.db'), target, part: `${target}.part` },
      { begin: () => undefined, check: () => undefined },
    )
    chmodSync(target, 0o444)
    chmodSync(copies, 0o555)
  }
  return { folder, copies, target, publish }
}

/** The files in the folder that the process has open, deleted ones included. */
const openFiles = (pid: number, folder: string): string[] =>
  readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/${pid}/fd/${fd}`)
      return path.startsWith(folder) ? [path] : []
    } catch {
      return []
    }
  })

t.test('A service serves a copy it cannot write, and follows the next ones', async (t) => {
  const { copies, target, publish } = withCopies(t)
  await publish()
  const { url, pid } = await serve(t, target)
  const get = async <Body>(path: string): Promise<Body> => (await (await fetch(url + path)).json()) as Body
  const post = (path: string, body: object, method = 'POST') =>
    fetch(url + path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const total = async () => (await get<{ total: number }>('/v1/quotes?total=true')).total
  t.equal(await total(), 1)

  const health = await get<{ archive: { asOf: string; ageSeconds: number } }>('/health')
  t.ok(health.archive.ageSeconds < 60 && Date.parse(health.archive.asOf) <= Date.now(), 'as old as the file')
  t.equal((await fetch(`${url}/ready`)).status, 200)
  for (const path of [
    '/v1/articles',
    '/v1/speakers?q=lee',
    '/v1/stats',
    '/v1/facets',
    '/v1/changes',
    '/v1/quotes.atom',
    '/v1/reviews/queue',
    '/v1/exports/quotes?format=csv',
  ])
    t.equal((await fetch(url + path)).status, 200, path)
  t.match(await get('/v1/me'), { scope: 'read' }, 'the pages do not offer writing')
  const text = 'Ann Lee said: “We won match 1.”'
  t.match(await (await post('/v1/attributions', { text })).json(), { quotes: [{ speaker: { name: 'Ann Lee' } }] })
  t.match(await (await post('/v1/checks', { text })).json(), { quotations: [{ verdict: 'verbatim' }] })

  const { items } = await get<{ items: { id: string }[] }>('/v1/articles')
  for (const [method, path, allow] of [
    ['POST', '/v1/articles', 'GET, HEAD'],
    ['DELETE', `/v1/articles/${items[0]?.id}`, 'GET, HEAD'],
    ['POST', '/v1/imports', ''],
    ['POST', '/v1/session', ''],
  ] as const) {
    const response = await post(path, { text }, method)
    t.match([response.status, response.headers.get('allow')], [405, allow], path)
    t.match(await response.json(), {
      code: 'read-only',
      detail: `This service serves a copy of the archive. Send the request to https://dixit.example${path}.`,
    })
  }
  t.equal((await post('/v1/erasures', { before: '2000-01-01' })).status, 401, 'those who may not do it learn no more')

  for (let copy = 2; copy <= 6; copy += 1) {
    await publish()
    await waitUntil(`copy ${copy} is served`, async () => (await total()) === copy)
  }
  if (existsSync(`/proc/${pid}/fd`)) {
    const open = () => openFiles(pid, copies)
    await waitUntil('the old copies are closed', () => open().every((path) => path === target))
    t.ok(open().length >= 1 && open().length <= 2, `${open().length} open, one for each thread that reads`)
  }
  t.same(readdirSync(copies), ['archive.db'], 'nothing was left beside it')
  chmodSync(copies, 0o755)
})

t.test('A file that replaces a copy but is not one is not served', async (t) => {
  const { copies, target, publish } = withCopies(t)
  await publish()
  const { url } = await serve(t, target)
  const total = async () => ((await (await fetch(`${url}/v1/quotes?total=true`)).json()) as { total: number }).total
  const isReady = async (): Promise<boolean> => (await fetch(`${url}/ready`)).status === 200
  chmodSync(copies, 0o755)
  rmSync(target)
  t.equal(await total(), 1, 'a deleted copy is served until there is another')
  writeOld(target)
  await waitUntil('the service reports it', async () => !(await isReady()))
  t.equal(await total(), 1, 'a copy of an earlier version is not served')
  await publish()
  await waitUntil('the next copy is served', async () => (await total()) === 2)
  t.ok(await isReady())
  chmodSync(copies, 0o755)
})

t.test('A service refuses to start with a copy it cannot serve, and says what to do', async (t) => {
  const folder = t.testdir({ 'notes.db': 'This is a text and not a database. '.repeat(40) })
  mkdirSync(join(folder, 'old'))
  const old = join(folder, 'old/archive.db')
  writeOld(old)
  const before = readFileSync(old)
  const live = join(folder, 'old/live.db')
  await openStore({ path: live }).close()
  chmodSync(live, 0o444)
  chmodSync(join(folder, 'old'), 0o555)
  for (const [path, message] of [
    [old, /it is from an earlier version\. A copy is not migrated: make it again from an archive of this version/],
    [live, /it cannot be read without writing files beside it\. Make the copy with `dixit backup`/],
    [join(folder, 'notes.db'), /is not an SQLite database/],
    [join(folder, 'none.db'), /none\.db cannot be opened/],
  ] as const) {
    const child = start(path)
    const [output, [code]] = await Promise.all([readText(child.stderr), once(child, 'exit') as Promise<[number]>])
    t.equal(code, 1)
    t.match(output, message)
  }
  t.ok(before.equals(readFileSync(old)), 'nothing is migrated')
  t.notOk(existsSync(join(folder, 'none.db')), 'and nothing is created')
  chmodSync(join(folder, 'old'), 0o755)
})
