// What happens if the archive’s file is replaced while it is open.

import { copyFileSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import t from 'tap'
import type { Test } from 'tap'
import { connect } from '../../../src/store/sqlite/connect.ts'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { makeAnalysis, makeArticle } from '../sample-articles.ts'

const save = (store: Store, text: string) => store.saveArticle(makeArticle({ text }), makeAnalysis(text, []))

const GONE = { code: 'ARCHIVE_REPLACED' }

/** An archive in a file, with one article. */
async function openFilled(t: Test) {
  const path = join(t.testdir({}), 'archive.db')
  const store = openStore({ path })
  t.teardown(() => store.close())
  await save(store, 'We won.')
  return { path, store }
}

const ACCIDENTS: Readonly<Record<string, (path: string) => void>> = {
  'was removed': (path) => rmSync(path),
  'is moved away': (path) => renameSync(path, `${path}.old`),
  'is replaced with an empty one': (path) => {
    rmSync(path)
    writeFileSync(path, '')
  },
  'is replaced with a copy of itself': (path) => {
    copyFileSync(path, `${path}.copy`)
    renameSync(`${path}.copy`, path)
  },
  'was emptied': (path) => truncateSync(path),
  'is overwritten with that of another program': (path) => {
    const other = connect(`${path}.other`)
    other.exec('PRAGMA application_id = 77; CREATE TABLE cake (flour INTEGER)')
    other.close()
    writeFileSync(path, readFileSync(`${path}.other`))
  },
}

for (const [what, cause] of Object.entries(ACCIDENTS)) {
  t.test(`Nothing is saved if the file ${what} while it is open`, async (t) => {
    const { path, store } = await openFilled(t)
    cause(path)
    await t.rejects(save(store, 'We lost.'), GONE)
    await t.rejects(store.noteAccess('0123456789ab'), GONE)
    await t.rejects(store.checkWritable(), GONE)
    await t.rejects(store.findSchemaState(), GONE)
  })
}

t.test('Once the file is back in its place, writing works again', async (t) => {
  const { path, store } = await openFilled(t)
  renameSync(path, `${path}.old`)
  await t.rejects(save(store, 'We lost.'), GONE)
  renameSync(`${path}.old`, path)
  t.match(await save(store, 'We lost.'), { outcome: 'created' })
  t.equal(await store.checkWritable(), undefined)
})

t.test('Only its owner can read a new archive and the files beside it', async (t) => {
  const { path } = await openFilled(t)
  for (const one of [path, `${path}-wal`, `${path}-shm`]) t.equal(statSync(one).mode & 0o777, 0o600, one)
})

t.test('No archive is created in an empty file, or in place of an expected file that is missing', async (t) => {
  const path = join(t.testdir({ 'archive.db': '' }), 'archive.db')
  t.throws(() => openStore({ path }), { name: 'ArchiveError', code: 'ARCHIVE_EMPTY', message: /the file is empty/ })
  const { path: other } = await openFilled(t)
  const { dev: device, ino: inode } = statSync(other)
  rmSync(other)
  t.throws(() => openStore({ path: other, file: { path: other, device, inode } }), GONE)
})

t.test('An archive of an earlier version is marked as one of this program', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  writeFileSync(path, gunzipSync(readFileSync(new URL('versions/011.db.gz', import.meta.url))))
  await openStore({ path }).close()
  t.equal(readFileSync(path).toString('latin1', 68, 72), 'Dixt')
})
