// Whatever people and engines do, in whatever order: counts, places and
// searches stay right, and what a person decided stays decided.

import fc from 'fast-check'
import type { Database } from 'better-sqlite3'
import t from 'tap'
import { openDatabase } from '../../src/store/sqlite/open-store.ts'
import { findFaults } from '../../src/store/sqlite/maintenance/find-faults.ts'
import { prepare } from '../../src/store/sqlite/prepare.ts'
import { computeStats } from '../../src/store/sqlite/stats/compute-stats.ts'
import type { ArchiveStats } from '../../src/store/store.ts'
import { BEGINNING, step, type Step, take } from '../support/random-writes.ts'

/** Speakers whom no search finds by the name that they have in the archive. */
const LOST = `SELECT name FROM speaker AS s WHERE shown = 1
  AND NOT EXISTS (SELECT 1 FROM speaker_form AS f WHERE f.speaker_number = s.number AND f.name_key = s.name_key)`

/** What broke it once. */
const MET_BEFORE: [Step[]][] = [
  [
    [
      { do: 'revise', article: 83_792_143, said: [], lead: '', outlet: null, publishedAt: '2024-01-10T09:00:00Z' },
      { do: 'delete', article: 0 },
      {
        do: 'revise',
        article: 0,
        said: [
          { words: 'maybe so', by: { name: 'Ann Lee', kind: 'person', role: 'mayor', aliases: [] } },
          { words: 'never', by: { name: 'Ann Lee', kind: 'person', role: 'mayor', aliases: [] } },
        ],
        lead: '',
        outlet: null,
        publishedAt: '2024-01-10T09:00:00Z',
      },
      { do: 'add', article: 0, start: 0, length: 1 },
    ],
  ],
  [
    [
      { do: 'merge', one: 1, other: 0 },
      { do: 'review', quote: 1, status: 'confirmed', name: 'Cy Young' },
      { do: 'undo', one: 0 },
    ],
  ],
  [
    [
      { do: 'add', article: 0, start: 21, length: 1 },
      { do: 'add', article: 1, start: 1, length: 2 },
    ],
  ],
]

t.test('nothing that people or engines do breaks the archive', async (t) => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 25 }), (steps) => {
      const database = openDatabase({ path: ':memory:' })
      try {
        for (const [index, one] of [...BEGINNING, ...steps].entries()) {
          const decided = decisionsOf(database)
          database.transaction(() => take(database, one, index)).immediate()
          const faults = findFaults(database)
          if (faults.length > 0)
            throw new Error(`after ${JSON.stringify(one)}: ${faults.map(({ what }) => what).join('; ')}`)
          const [kept, counted] = [{}, { minWords: 0 }].map((filter) => tellStats(computeStats(database, filter, 9)))
          if (kept !== counted) throw new Error(`after ${JSON.stringify(one)}: kept ${kept}, but counted ${counted}`)
          const lost = prepare<string>(database, LOST).pluck().all()
          if (lost.length > 0) throw new Error(`after ${JSON.stringify(one)}: not found by name: ${lost.join(', ')}`)
          if (one.do === 'reanalyse' || one.do === 'revise') compareDecisions(database, decided)
        }
      } finally {
        database.close()
      }
    }),
    { numRuns: 120, examples: MET_BEFORE },
  )
  t.pass('no fault was found')
})

/** Either spelling of an outlet will do. */
function tellStats({ outlets, ...stats }: ArchiveStats): string {
  return JSON.stringify([stats, outlets.map(({ name, ...tally }) => [name?.toLowerCase(), tally])])
}

interface Decision {
  readonly id: string
  readonly status: string
  readonly type: string
  readonly speakers: string
}

/** What people have said of each quote. */
function decisionsOf(database: Database): Decision[] {
  return prepare<Decision>(
    database,
    `SELECT q.id, q.status, q.type, (SELECT group_concat(speaker_number ORDER BY ordinal) FROM quote_speaker
        WHERE quote_number = q.number) AS speakers
      FROM quote AS q WHERE q.status <> 'unreviewed'`,
  ).all()
}

function compareDecisions(database: Database, before: readonly Decision[]): void {
  const after = new Map(decisionsOf(database).map((decision) => [decision.id, decision]))
  for (const decision of before) {
    const now = after.get(decision.id)
    if (JSON.stringify(now) !== JSON.stringify(decision))
      throw new Error(`${JSON.stringify(decision)} became ${JSON.stringify(now)}`)
  }
}
