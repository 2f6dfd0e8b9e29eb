// Which files the service starts with, and what it says about those it refuses.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'
import { connect } from '../../src/store/sqlite/connect.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { openStoreThreads } from '../../src/workers/open-store-threads.ts'
import { makeReport } from '../store/sample-articles.ts'
import { node, SERVICE } from '../support/programs.ts'

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

t.test('The service refuses to start with a file that it cannot serve, and says in one line what to do', async (t) => {
  const path = join(t.testdir({ 'notes.db': TEXT }), 'notes.db')
  const child = spawn(...node(SERVICE), {
    env: { PATH: process.env['PATH'], PORT: '0', DATABASE_PATH: path },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [output, [code]] = await Promise.all([readText(child.stderr), once(child, 'exit') as Promise<[number]>])
  t.equal(code, 1)
  t.equal(
    output,
    `Dixit can't start. ${path} cannot be opened: the file is not an SQLite database. Set DATABASE_PATH to the archive’s file, or restore the last backup with \`dixit restore\`.\n`,
  )
  t.equal(readFileSync(path, 'utf8'), TEXT, 'and leaves the file alone')
})

t.test('A port in use is reported with the setting that chooses it', async (t) => {
  const blocker = createServer().listen(0, '127.0.0.1')
  t.teardown(() => void blocker.close())
  await once(blocker, 'listening')
  const { port } = blocker.address() as AddressInfo
  for (const settings of [{ PORT: String(port) }, { PORT: '0', METRICS_PORT: String(port) }]) {
    const child = spawn(...node(SERVICE), {
      env: {
        PATH: process.env['PATH'],
        WORKERS: '1',
        DATABASE_PATH: join(t.testdir(), 'a.db'),
        RATELIMIT: '9',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [logged, output, [code]] = await Promise.all([
      readText(child.stdout),
      readText(child.stderr),
      once(child, 'exit') as Promise<[number]>,
    ])
    t.equal(code, 1)
    const name = 'METRICS_PORT' in settings ? 'METRICS_PORT' : 'PORT'
    t.match(output, `Port ${port} of 127.0.0.1 is in use by another program, perhaps another Dixit. Set ${name} to`)
    t.match(logged, /RATELIMIT is not a setting and is ignored: did you mean RATE_LIMIT\?/)
  }
})

t.test('An archive that cannot be served is reported with the reason', async (t) => {
  const folder = t.testdir({ file: 'no folder' })
  const damaged = await fill(join(folder, 'damaged.db'))
  damage(damaged)
  const cut = await fill(join(folder, 'cut.db'))
  writeFileSync(cut, readFileSync(cut).subarray(0, 8192))
  const wrong = [
    [damaged, 'SQLITE_CORRUPT', /the file is damaged\. Stop the service, .*dixit restore/],
    [cut, 'SQLITE_CORRUPT', /the file is damaged/],
    [folder, 'SQLITE_CANTOPEN', /cannot be opened or created\. Let the user/],
    [join(folder, 'file/archive.db'), 'ENOTDIR|EEXIST', /its folder cannot be created \(.*Create it, writable/],
  ] as const
  for (const [path, code, message] of wrong) {
    t.throws(() => openStoreThreads({ path }), { name: 'ArchiveError', code: new RegExp(code), message }, path)
  }
})

t.test('The service does not wait forever for an archive locked by another process', async (t) => {
  const path = await fill(join(t.testdir(), 'archive.db'), 1)
  const other = connect(path)
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

/** Opens an archive as a user without write access everywhere, since root has it; returns what is printed. */
async function openAsNobody(path: string): Promise<string> {
  const door = join(import.meta.dirname, '../../src/store/sqlite/open-store.ts')
  const script = `const { openStore } = await import(${JSON.stringify(door)})
    try { await openStore({ path: ${JSON.stringify(path)}, examine: true }).close(); console.log('opened') }
    catch (error) { console.log(error.message) }`
  const child = spawn(...node('--import', 'tsx', '--input-type=module', '--eval', script), {
    stdio: ['ignore', 'pipe', 'ignore'],
    ...(process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
    env: { PATH: process.env['PATH'] },
  })
  return readText(child.stdout)
}

t.test('A read-only file, and one in a read-only folder, are refused at startup', async (t) => {
  const folder = join(t.testdir(), 'folder')
  mkdirSync(folder)
  const path = await fill(join(folder, 'archive.db'), 1)
  if (process.getuid?.() === 0) for (const one of [folder, path]) chownSync(one, NOBODY, NOBODY)
  chmodSync(path, 0o444)
  t.match(await openAsNobody(path), /archive\.db cannot be opened: it is read-only\. Let the user/)
  chmodSync(path, 0o644)
  chmodSync(folder, 0o555)
  t.match(await openAsNobody(path), /folder cannot be opened: it is read-only/)
  t.match(
    await openAsNobody(join(folder, 'new/archive.db')),
    /its folder cannot be created \(EACCES.*Create it, writable/,
  )
  chmodSync(folder, 0o755)
  t.match(await openAsNobody(path), /^opened/)
})
