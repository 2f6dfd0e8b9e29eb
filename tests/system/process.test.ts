// The service as a process: how it bears a disk that is full, and being asked
// to stop under load.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { makeRandom } from '../../src/tools/bench/random.ts'
import { checkArchive } from '../../src/store/sqlite/maintenance/check-archive.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { nothingAcknowledged } from '../crash/acknowledged.ts'
import { FROM_SOURCES, spawnService } from '../crash/killable-service.ts'
import { loadService, postArticle } from '../crash/load-service.ts'
import { waitUntil } from '../support/wait-until.ts'

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
      t.match(JSON.parse(body), { code: 'archive-unavailable', detail: /the disk (?:is full|fails to read or write)/ })
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
  await waitUntil('five articles are stored', () => acknowledged.articles.size >= 5)
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
