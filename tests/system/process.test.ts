// The service as a process: how it copes with a full disk, and with a shutdown
// under load.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { makeRandom } from '../../src/tools/bench/random.ts'
import { checkArchive } from '../../src/store/sqlite/maintenance/check-archive.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { nothingAcknowledged } from '../crash/acknowledged.ts'
import { spawnService } from '../crash/killable-service.ts'
import { loadService, postArticle } from '../crash/load-service.ts'
import { waitUntil } from '../support/wait-until.ts'
import { SERVICE } from '../support/programs.ts'

/** Limits the size of any file of a process: to SQLite, what the kernel then refuses is a disk error. */
function limitFiles(pid: number, bytes: number | 'unlimited'): boolean {
  return spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]).status === 0
}

const canLimit = spawnSync('prlimit', ['--version']).status === 0

t.test(
  'Writes to a full disk return 503, and the service continues once there is space',
  { skip: canLimit ? false : 'prlimit is not installed' },
  async (t) => {
    const path = join(t.testdir(), 'archive.db')
    const starting = spawnService(SERVICE, path)
    t.teardown(() => starting.kill())
    const service = await starting.ready
    const { url } = service
    t.equal((await postArticle(url, 0, null)).status, 201)
    if (!limitFiles(starting.pid, 8192)) return t.comment('the limits of a process cannot be changed here')
    const refused = await Promise.all([1, 2, 3].map((number) => postArticle(url, number, `key-${number}`)))
    for (const { status, body } of refused) {
      t.equal(status, 503, body)
      t.match(JSON.parse(body), { code: 'archive-unavailable', detail: /the disk (?:is full|fails to read or write)/ })
    }
    const list = await fetch(`${url}/v1/articles`)
    t.equal(
      ((await list.json()) as { items: unknown[] }).items.length,
      1,
      'existing data can be read, and nothing is stored in part',
    )
    limitFiles(starting.pid, 'unlimited')
    for (const number of [1, 2, 3]) t.equal((await postArticle(url, number, null)).status, 201)
    t.equal(await service.stop(), 0)
    t.same(checkArchive(path).faults, [])
  },
)

/** Mounts a small in-memory file system of that size; false if that requires missing privileges. */
function mountSmall(t: Pick<Test, 'teardown'>, folder: string, bytes: number): boolean {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  t.teardown(() => {
    if (status === 0) spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true })
  })
  return status === 0
}

t.test('Writes to a full file system return 503, and the service continues once there is space', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-full-'))
  if (!mountSmall(t, folder, 4_000_000)) return t.comment('nothing can be mounted here')
  const path = join(folder, 'archive.db')
  const starting = spawnService(SERVICE, path)
  t.teardown(() => starting.kill())
  const service = await starting.ready
  const { url } = service
  t.equal((await postArticle(url, 0, null)).status, 201)
  spawnSync('dd', ['if=/dev/zero', `of=${folder}/other`, 'bs=64k'])
  let stored = 1
  let refused = null
  for (let number = 1; number < 200 && refused === null; number += 1) {
    const response = await postArticle(url, number, null)
    if (response.status === 201) stored += 1
    else refused = response
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

t.test('SIGTERM under load: pending requests are completed and stored, and a single file is left', async (t) => {
  const path = join(t.testdir(), 'archive.db')
  const starting = spawnService(SERVICE, path)
  t.teardown(() => starting.kill())
  const service = await starting.ready
  const { url } = service
  const acknowledged = nothingAcknowledged()
  const loading = loadService(url, acknowledged, { next: 0 }, makeRandom(5), new AbortController().signal)
  await waitUntil('five articles are stored', () => acknowledged.articles.size >= 5)
  t.ok(statSync(`${path}-wal`).size > 0, 'the log contains something to write into the file')
  t.equal(await service.stop(), 0)
  await loading
  t.notOk(existsSync(`${path}-wal`), 'the log has been written into the file and removed')
  const store = openStore({ path })
  t.teardown(() => store.close())
  for (const { id, quoteCount } of acknowledged.articles.values()) {
    const found = await store.findArticle(id)
    const isDeleted = acknowledged.deleted.has(id) || acknowledged.perhapsDeleted.has(id)
    if (!isDeleted || found !== null) t.equal(found?.quotes.length, quoteCount)
  }
})
