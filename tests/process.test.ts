// The service as a process: what it starts on, and how it bears a disk that is
// full and being asked to stop under load.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import DatabaseConstructor from 'better-sqlite3'
import t, { type Test } from 'tap'
import { checkArchive } from '../src/store/check-archive.ts'
import { openStore } from '../src/store/open-store.ts'
import { openStoreThreads } from '../src/workers/open-store-threads.ts'
import { nothingAcknowledged } from './crash/acknowledged.ts'
import { FROM_SOURCES, spawnService } from './crash/killable-service.ts'
import { loadService, postArticle } from './crash/load-service.ts'
import { makeRandom } from '../src/bench/random.ts'
import { makeReport } from './store/sample-articles.ts'

const TEXT = 'This is a text and not a database, and it is long enough to tell. '.repeat(30)

async function fill(path: string, count = 40): Promise<string> {
  const store = openStore({ path })
  await store.saveArticles(
    Array.from({ length: count }, (_, index) => makeReport([{ words: `We won match ${index}`, by: { name: 'Ann' } }])),
  )
  await store.close()
  return path
}

function damage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0xa5, bytes.length / 2, bytes.length / 2 + 20_000)
  writeFileSync(path, bytes)
}

t.test('The service does not start on a file that it cannot serve, and says in one line what to do', async (t) => {
  const path = join(t.testdir({ 'notes.db': TEXT }), 'notes.db')
  const child = spawn(process.execPath, [...FROM_SOURCES], {
    env: { PATH: process.env['PATH'], PORT: '0', DATABASE_PATH: path },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [said, [code]] = await Promise.all([readText(child.stderr), once(child, 'exit') as Promise<[number]>])
  t.equal(code, 1)
  t.equal(
    said,
    `Dixit can't start. ${path} cannot be opened: the file is not an SQLite database. Set DATABASE_PATH to the archive’s file, or put back the last backup with \`dixit restore\`.\n`,
  )
  t.equal(readFileSync(path, 'utf8'), TEXT, 'and leaves the file alone')
})

t.test('What cannot be served is told by what is wrong with it', async (t) => {
  const folder = t.testdir({ file: 'no folder' })
  const damaged = await fill(join(folder, 'damaged.db'))
  damage(damaged)
  const cut = await fill(join(folder, 'cut.db'))
  writeFileSync(cut, readFileSync(cut).subarray(0, 8192))
  const wrong = [
    [damaged, 'SQLITE_CORRUPT', /the file is damaged\. Stop the service, .*dixit restore/],
    [cut, 'SQLITE_CORRUPT', /the file is damaged/],
    [folder, 'SQLITE_CANTOPEN', /cannot be opened or made\. Let the user/],
    [join(folder, 'file/archive.db'), 'ENOTDIR|EEXIST', /its folder cannot be made \(.*Make it, writable/],
  ] as const
  for (const [path, code, message] of wrong) {
    t.throws(() => openStoreThreads({ path }), { name: 'ArchiveError', code: new RegExp(code), message }, path)
  }
})

t.test('An archive that another process has locked for itself is not waited for without end', async (t) => {
  const path = await fill(join(t.testdir(), 'archive.db'), 1)
  const other = new DatabaseConstructor(path)
  t.teardown(() => other.close())
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  const started = performance.now()
  t.throws(() => openStoreThreads({ path }), {
    code: /^SQLITE_BUSY/,
    message: /another program has held it locked for too long\. Find that program/,
  })
  t.ok(performance.now() - started < 20_000)
})

const NOBODY = 65_534

/** Opens an archive as a user who may not write everywhere, as root may; gives what is said. */
async function openAsNobody(path: string): Promise<string> {
  const door = join(import.meta.dirname, '../src/store/open-store.ts')
  const script = `const { openStore } = await import(${JSON.stringify(door)})
    try { await openStore({ path: ${JSON.stringify(path)}, examine: true }).close(); console.log('opened') }
    catch (error) { console.log(error.message) }`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
    ...(process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    env: { PATH: process.env['PATH'] },
  })
  return readText(child.stdout)
}

t.test('A read-only file, and one in a folder that may not be written, are refused at start', async (t) => {
  const folder = join(t.testdir(), 'folder')
  mkdirSync(folder)
  const path = await fill(join(folder, 'archive.db'), 1)
  if (process.getuid?.() === 0) for (const one of [folder, path]) chownSync(one, NOBODY, NOBODY)
  chmodSync(path, 0o444)
  t.match(await openAsNobody(path), /archive\.db cannot be opened: it is read-only\. Let the user/)
  chmodSync(path, 0o644)
  chmodSync(folder, 0o555)
  t.match(await openAsNobody(path), /folder cannot be opened: it is read-only/)
  t.match(await openAsNobody(join(folder, 'new/archive.db')), /its folder cannot be made \(EACCES.*Make it, writable/)
  chmodSync(folder, 0o755)
  t.match(await openAsNobody(path), /^opened/)
})

/** Bytes that any file of a process may have: what the kernel refuses beyond is an error of the disk to SQLite. */
function limitFiles(pid: number, bytes: number | 'unlimited'): boolean {
  return spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]).status === 0
}

/** tap watches its children, and by that ends them at the signal for a file that is too large, which Node ignores. */
const WITHOUT_TAP = ['env', '-u', 'NODE_OPTIONS']

const canLimit = spawnSync('prlimit', ['--version']).status === 0

t.test(
  'A disk that takes no more is answered with 503, and the service goes on when it does',
  { skip: canLimit ? false : 'prlimit is not there' },
  async (t) => {
    const path = join(t.testdir(), 'archive.db')
    const starting = spawnService(FROM_SOURCES, path, WITHOUT_TAP)
    t.teardown(() => starting.kill())
    const service = await starting.ready
    const { url } = service
    t.equal((await postArticle(url, 0, null)).status, 201)
    if (!limitFiles(starting.pid, 8192)) return t.comment('the limit of a process cannot be changed here')
    const refused = await Promise.all([1, 2, 3].map((number) => postArticle(url, number, `key-${number}`)))
    for (const { status, body } of refused) {
      t.equal(status, 503, body)
      t.match(JSON.parse(body), { code: 'archive-unavailable', detail: /the disk (?:is full|does not read or write)/ })
    }
    const list = await fetch(`${url}/v1/articles`)
    t.equal(
      ((await list.json()) as { items: unknown[] }).items.length,
      1,
      'what is there is read, and nothing is there in part',
    )
    limitFiles(starting.pid, 'unlimited')
    for (const number of [1, 2, 3]) t.equal((await postArticle(url, number, null)).status, 201)
    t.equal(await service.stop(), 0)
    t.same(checkArchive(path).faults, [])
  },
)

/** A file system of its own in memory, of so many bytes; false where that takes rights that are not there. */
function mountSmall(t: Pick<Test, 'teardown'>, folder: string, bytes: number): boolean {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  t.teardown(() => {
    if (status === 0) spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true })
  })
  return status === 0
}

t.test('A full file system is answered with 503, and the service goes on when there is room again', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-full-'))
  if (!mountSmall(t, folder, 4_000_000)) return t.comment('nothing can be mounted here')
  const path = join(folder, 'archive.db')
  const starting = spawnService(FROM_SOURCES, path)
  t.teardown(() => starting.kill())
  const service = await starting.ready
  const { url } = service
  t.equal((await postArticle(url, 0, null)).status, 201)
  spawnSync('dd', ['if=/dev/zero', `of=${folder}/other`, 'bs=64k'])
  let stored = 1
  let refused = null
  for (let number = 1; number < 200 && refused === null; number += 1) {
    const answer = await postArticle(url, number, null)
    if (answer.status === 201) stored += 1
    else refused = answer
  }
  t.match(JSON.parse(refused?.body ?? '{}'), { status: 503, code: 'archive-unavailable', detail: /the disk is full/ })
  const count = async () => {
    const response = await fetch(`${url}/v1/articles?limit=100`)
    return ((await response.json()) as { items: unknown[] }).items.length
  }
  t.equal(await count(), stored)
  writeFileSync(join(folder, 'other'), '')
  t.equal((await postArticle(url, 500, null)).status, 201)
  t.equal(await count(), stored + 1)
  t.equal(await service.stop(), 0)
  t.same(checkArchive(path).faults, [])
})

t.test('SIGTERM under load: what is under way is answered and stored, and one file is left', async (t) => {
  const path = join(t.testdir(), 'archive.db')
  const starting = spawnService(FROM_SOURCES, path)
  t.teardown(() => starting.kill())
  const service = await starting.ready
  const { url } = service
  const acknowledged = nothingAcknowledged()
  const loading = loadService(url, acknowledged, { next: 0 }, makeRandom(5), new AbortController().signal)
  while (acknowledged.articles.size < 5) await setTimeout(10)
  t.ok(statSync(`${path}-wal`).size > 0, 'there is something to be written into the file')
  t.equal(await service.stop(), 0)
  await loading
  t.notOk(existsSync(`${path}-wal`), 'the log is written into the file, and gone')
  const store = openStore({ path })
  t.teardown(() => store.close())
  for (const { id, quoteCount } of acknowledged.articles.values()) {
    const found = await store.findArticle(id)
    const isDeleted = acknowledged.deleted.has(id) || acknowledged.perhapsDeleted.has(id)
    if (!isDeleted || found !== null) t.equal(found?.quotes.length, quoteCount)
  }
})
