// An upgrade as docs/operations.md describes it, from an archive of each
// earlier version: a backup, the new program, a reanalysis, and back again.

import { execFile } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import t from 'tap'
import { presentReading } from '../../src/engine/analyse.ts'
import { connect } from '../../src/store/sqlite/connect.ts'
import { findFaults } from '../../src/store/sqlite/maintenance/find-faults.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import type { StoredQuote } from '../../src/store/store.ts'
import { DIXIT, node } from '../support/programs.ts'

const VERSIONS = new URL('../store/sqlite/versions/', import.meta.url)
const MOST = { limit: 100, after: null }

const dixit = (...args: readonly string[]) => promisify(execFile)(...node(DIXIT, ...args))

interface Contents {
  readonly articles: readonly string[]
  /** The human reviews of quotes. */
  readonly reviewed: readonly string[]
  readonly outdated: number
}

/** Opens the archive with the current program, which migrates it. */
async function readContents(path: string): Promise<Contents> {
  const store = openStore({ path })
  try {
    const articles = (await store.listArticles(MOST)).items.map(({ id }) => id).sort()
    const statuses = ['confirmed', 'corrected', 'rejected'] as const
    const { items } = await store.listQuotes({ statuses }, MOST)
    return {
      articles,
      reviewed: items.map(describe).sort(),
      outdated: await store.countOutdated(presentReading('linear')),
    }
  } finally {
    await store.close()
  }
}

const describe = ({ id, status, speakers }: StoredQuote): string =>
  `${id} ${status} ${speakers.map(({ id }) => id).join(' ')}`

let reviews = 0

for (const name of readdirSync(VERSIONS).filter((file) => file.endsWith('.db.gz'))) {
  t.test(`An archive of version ${name.slice(0, 3)} is reanalysed without losing any human decisions`, async (t) => {
    const path = join(t.testdir({}), 'archive.db')
    const backup = join(t.testdirName, 'before.db')
    writeFileSync(path, gunzipSync(readFileSync(new URL(name, VERSIONS))))
    copyFileSync(path, backup)
    const before = await readContents(path)
    t.ok(before.articles.length > 0)
    reviews += before.reviewed.length

    const reanalysed = await dixit('reanalyse', '--database', path, '--reader', 'linear')
    t.match(reanalysed.stdout, new RegExp(`^${before.outdated} articles? analysed again`))
    t.same(await readContents(path), { ...before, outdated: 0 })
    const database = connect(path)
    t.same(findFaults(database), [])
    database.close()

    await dixit('restore', backup, '--database', path, '--force')
    t.same(await readContents(path), before, 'and the backup is unchanged')
  })
}

t.test('some of them have reviews to lose', async (t) => {
  t.ok(reviews > 0)
})
