// A client that applies the changes ends up with the same data as the archive,
// whatever happened to it meanwhile and however often the client looked.

import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Database } from 'better-sqlite3'
import t from 'tap'
import { beginEra, logWrites } from '../../src/store/sqlite/changes/log-writes.ts'
import { findFaults } from '../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase } from '../../src/store/sqlite/open-store.ts'
import { type Follower, makeFollower } from '../support/archive-follower.ts'
import { applyStep, BEGINNING, step } from '../support/random-writes.ts'

/** In addition to what people and engines do, whatever else can happen to a service and its followers. */
const event = fc.oneof(
  { weight: 10, arbitrary: step },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('catch up' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('ask' as const), limit: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('apply' as const) }) },
  fc.record({ do: fc.constant('restart' as const) }),
  fc.record({ do: fc.constant('copy' as const) }),
  fc.record({ do: fc.constant('restore' as const) }),
)
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never

t.test('A follower ends up with the same articles, quotes and speakers as the archive', async (t) => {
  const folder = t.testdir()
  const [path, empty] = [join(folder, 'archive.db'), join(folder, 'empty.db')]
  openDatabase({ path: empty }).close()
  let followed = 0
  let startedOver = 0
  fc.assert(
    fc.property(
      fc.array(event, { minLength: 5, maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      (events, limit, marksWrites) => {
        copyFileSync(empty, path)
        const archive = makeArchive(path, marksWrites)
        const all = makeFollower()
        const ofSpeakers = makeFollower(['speaker'])
        try {
          for (const [index, one] of [...BEGINNING, ...events].entries()) applyEvent(archive, one, index, all)
          for (const follower of [all, ofSpeakers]) follower.catchUp(archive.database(), limit)
          all.compare(archive.database())
          ofSpeakers.compare(archive.database())
          const faults = findFaults(archive.database())
          if (faults.length > 0) throw new Error(faults.map(({ what }) => what).join('; '))
          followed += all.figures().applied
          startedOver += all.figures().startedOver
        } finally {
          archive.end()
        }
      },
    ),
    { numRuns: 100 },
  )
  t.ok(followed > 1000, 'changes were followed')
  t.ok(startedOver > 0, 'a restored copy was noticed')
})

interface Archive {
  database(): Database
  write(write: () => void): void
  restart(): void
  copy(): void
  restore(): void
  end(): void
}

/** `marksWrites`: whether writes mark where they begin and end, as those of the service do; the log must not depend on it. */
function makeArchive(path: string, marksWrites: boolean): Archive {
  const copy = `${path}.copy`
  const open = (): Database => {
    const database = openDatabase({ path })
    // Nothing here needs to survive a power failure.
    database.exec('PRAGMA synchronous = OFF')
    return database
  }
  let database = open()
  let write = logWrites(database)
  let hasCopy = false
  const close = (): void => void database.close()
  const reopen = (): void => {
    database = open()
    write = logWrites(database)
  }
  return {
    database: () => database,
    write: (change) => (marksWrites ? write(change) : void database.transaction(change).immediate()),
    restart() {
      close()
      reopen()
    },
    copy() {
      close()
      copyFileSync(path, copy)
      hasCopy = true
      reopen()
    },
    restore() {
      if (!hasCopy) return
      close()
      copyFileSync(copy, path)
      reopen()
      // As `dixit restore` does.
      beginEra(database)
    },
    end() {
      close()
      for (const file of [path, copy]) rmSync(file, { force: true })
    },
  }
}

function applyEvent(archive: Archive, one: Event, index: number, follower: Follower): void {
  switch (one.do) {
    case 'catch up':
      follower.catchUp(archive.database(), 20)
      return follower.compare(archive.database())
    case 'ask':
      return void follower.ask(archive.database(), one.limit)
    case 'apply':
      return follower.apply(archive.database())
    case 'restart':
      return archive.restart()
    case 'copy':
      return archive.copy()
    case 'restore':
      return archive.restore()
    case 'add':
    case 'correct':
    case 'delete':
    case 'describe':
    case 'edit':
    case 'merge':
    case 'move on':
    case 'publish':
    case 'reanalyse':
    case 'reanalyse in steps':
    case 'review':
    case 'revise':
    case 'revise in steps':
    case 'save':
    case 'save in steps':
    case 'split':
    case 'undo':
    case 'unpublish':
      return archive.write(() => applyStep(archive.database(), one, index))
  }
}
