// The store that the contract tests run against: all tests in this folder
// except those in the folders of a particular store. Add another one here, and
//
//   STORE_UNDER_TEST=threads npm run test:unit -- tests/store
//
// runs the tests against it. They rely only on what `Store` promises.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { openStoreThreads } from '../../src/workers/open-store-threads.ts'

/** Each opens a new, empty archive of its own, which the caller closes. */
const STORES: Readonly<Record<string, () => Store>> = {
  sqlite: () => openStore({ path: ':memory:' }),
  // As in the service: a file, written in one thread and read in others.
  threads() {
    const folder = mkdtempSync(join(tmpdir(), 'store-'))
    const { store } = openStoreThreads({ path: join(folder, 'archive.db'), synchronous: 'NORMAL' })
    return { ...store, close: () => store.close().finally(() => rmSync(folder, { recursive: true })) }
  },
}

export function openStoreUnderTest(): Store {
  const name = process.env['STORE_UNDER_TEST'] ?? 'sqlite'
  const open = STORES[name]
  if (open === undefined) throw new Error(`There is no store "${name}": ${Object.keys(STORES).join(', ')}`)
  return open()
}
