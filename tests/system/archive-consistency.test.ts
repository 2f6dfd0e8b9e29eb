// Whatever people and engines do, in whatever order: counts, places and
// searches stay right, and what a person decided stays decided.

import fc from 'fast-check'
import type { Database } from 'better-sqlite3'
import type { QuoteType } from '../../src/model.ts'
import t from 'tap'
import { wordsToCompare } from '../../src/checks/same-quotation.ts'
import { makeClusterAnswers } from '../../src/api/cluster-answers.ts'
import { findLeaders, listToCluster, saveClusters } from '../../src/store/sqlite/clusters/clusters.ts'
import { openDatabase } from '../../src/store/sqlite/open-store.ts'
import { findFaults } from '../../src/store/sqlite/maintenance/find-faults.ts'
import { prepare } from '../../src/store/sqlite/prepare.ts'
import { cutWords, readParts } from '../../src/store/sqlite/rows.ts'
import { listMoves } from '../../src/store/sqlite/speakers/speaker-moves.ts'
import { moveOn } from '../../src/store/sqlite/speakers/move-on.ts'
import { computeStats } from '../../src/store/sqlite/stats/compute-stats.ts'
import type { ArchiveStats, ClusterDecision } from '../../src/store/store.ts'
import { BEGINNING, step, take } from '../support/random-writes.ts'

/** Speakers whom no search finds by the name that they have in the archive. */
const LOST = `SELECT name FROM speaker AS s WHERE shown = 1
  AND NOT EXISTS (SELECT 1 FROM speaker_form AS f WHERE f.speaker_number = s.number AND f.name_key = s.name_key)`

/** Beside what people and engines do: quotes are compared in the background, and what came of it is written later. */
const event = fc.oneof(
  { weight: 9, arbitrary: step },
  fc.record({ do: fc.constant('compare' as const), limit: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('note comparison' as const) }),
)
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never

/** What broke it once. */
const MET_BEFORE: [Event[]][] = [
  [
    [
      { do: 'revise', article: 83_792_143, said: [], lead: '', outlet: null, publishedAt: '2024-01-10T09:00:00Z' },
      { do: 'delete', article: 0, most: 500 },
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
      { do: 'merge', one: 1, other: 0, most: 500 },
      { do: 'review', quote: 1, status: 'confirmed', name: 'Cy Young' },
      { do: 'undo', one: 0, most: 500 },
    ],
  ],
  [
    [
      { do: 'add', article: 0, start: 21, length: 1 },
      { do: 'add', article: 1, start: 1, length: 2 },
    ],
  ],
  [
    [
      { do: 'merge', one: 1, other: 0, most: 500 },
      { do: 'undo', one: 0, most: 1 },
    ],
  ],
  [
    [
      { do: 'merge', one: 1, other: 0, most: 1 },
      { do: 'delete', article: 0, most: 500 },
      { do: 'correct', quote: 0, type: 'direct', start: 0, length: undefined, speaker: 1 },
    ],
  ],
]

t.test('nothing that people or engines do breaks the archive', async (t) => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 25 }), async (events) => {
      const database = openDatabase({ path: ':memory:' })
      try {
        let compared: readonly ClusterDecision[] = []
        for (const [index, one] of [...BEGINNING, ...events].entries()) {
          const decided = decisionsOf(database)
          if (one.do === 'compare') compared = await compareWords(database, one.limit)
          else if (one.do === 'note comparison') write(database, () => saveClusters(database, compared))
          else write(database, () => take(database, one, index))
          check(database, JSON.stringify(one))
          if (/^(?:reanalyse|revise)/.test(one.do)) compareDecisions(database, decided)
        }
        await finish(database)
        check(database, 'all that was under way')
        const apart = findApart(database)
        if (apart.length > 0) throw new Error(`not known to be the same: ${apart.join('; ')}`)
      } finally {
        database.close()
      }
    }),
    { numRuns: 80, examples: MET_BEFORE },
  )
  t.pass('no fault was found')
})

const write = (database: Database, change: () => void): void => void database.transaction(change).immediate()

function check(database: Database, after: string): void {
  const faults = findFaults(database)
  if (faults.length > 0)
    throw new Error(`after ${after}: ${faults.map(({ what, examples }) => `${what} (${examples.join()})`).join('; ')}`)
  const [kept, counted] = [{}, { minWords: 0 }].map((filter) => tellStats(computeStats(database, filter, 9)))
  if (kept !== counted) throw new Error(`after ${after}: kept ${kept}, but counted ${counted}`)
  const lost = prepare<string>(database, LOST).pluck().all()
  if (lost.length > 0) throw new Error(`after ${after}: not found by name: ${lost.join(', ')}`)
}

const compareWords = (database: Database, limit: number): Promise<readonly ClusterDecision[]> =>
  makeClusterAnswers({
    listToCluster: async (most) => listToCluster(database, most),
    findLeaders: async (fingerprints) => findLeaders(database, fingerprints),
  }).decide(limit)

/** Merges and comparisons, to their end. */
async function finish(database: Database): Promise<void> {
  for (let [change] = listMoves(database); change !== undefined; [change] = listMoves(database)) {
    const changeRowId = change
    write(database, () => void moveOn(database, changeRowId))
  }
  for (let compared = await compareWords(database, 9); compared.length > 0; compared = await compareWords(database, 9))
    write(database, () => saveClusters(database, compared))
}

/** Quotes of the same words that are not in one cluster. */
function findApart(database: Database): string[] {
  const rows = prepare<{ type: QuoteType; parts: string; words: string; cluster: number | null }>(
    database,
    `SELECT q.type, q.parts, q.words, coalesce(o.cluster_number, c.number) AS cluster FROM quote AS q
      LEFT JOIN quote_occurrence AS o ON o.quote_number = q.number LEFT JOIN quote_cluster AS c ON c.leader_number = q.number
      WHERE q.listed = 1`,
  ).all()
  const clusters = new Map<string, number | null>()
  return rows.flatMap(({ type, parts, words, cluster }) => {
    const said = wordsToCompare(type, cutWords(words, readParts(parts)))
      ?.said.map(({ key }) => key)
      .join(' ')
    if (said === undefined) return []
    const other = clusters.get(said)
    if (other === undefined) clusters.set(said, cluster)
    return cluster === null || (other !== undefined && other !== cluster) ? [`${said} (${cluster}, ${other})`] : []
  })
}

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
