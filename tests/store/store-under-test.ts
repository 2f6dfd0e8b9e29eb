// The store that the tests of the contract are run against: all in this folder
// but those in folders of one store. Another one is added here, and
//
//   STORE_UNDER_TEST=threads npm run test:unit -- tests/store
//
// runs them against it. They ask it nothing but what `Store` promises.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { openStoreThreads } from '../../src/workers/open-store-threads.ts'

/** Each gives an archive of its own that is new and empty, to be closed by who asked for it. */
const STORES: Readonly<Record<string, () => Store>> = {
  sqlite: () => openStore({ path: ':memory:' }),
  // As the service has it: a file, written in one thread and read in others.
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
