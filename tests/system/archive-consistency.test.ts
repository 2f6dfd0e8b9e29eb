// Whatever people and engines do, in whatever order: counts, places and search
// indexes stay correct, and human decisions are kept.

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
import { applyStep, BEGINNING, step } from '../support/random-writes.ts'

/** Speakers who cannot be found by the name they have in the archive. */
const NOT_FOUND_BY_NAME = `SELECT name FROM speaker AS s WHERE shown = 1
  AND NOT EXISTS (SELECT 1 FROM speaker_form AS f WHERE f.speaker_number = s.number AND f.name_key = s.name_key)`

/** In addition to what people and engines do, quotes are compared in the background and the results are stored later. */
const event = fc.oneof(
  { weight: 9, arbitrary: step },
  fc.record({ do: fc.constant('compare' as const), limit: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('note comparison' as const) }),
)
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never

/** Sequences that once broke it. */
const PAST_FAILURES: [Event[]][] = [
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
          else write(database, () => applyStep(database, one, index))
          check(database, JSON.stringify(one))
          if (/^(?:reanalyse|revise)/.test(one.do)) compareDecisions(database, decided)
        }
        await finish(database)
        check(database, 'everything pending')
        const apart = findSeparated(database)
        if (apart.length > 0) throw new Error(`not recognized as the same: ${apart.join('; ')}`)
      } finally {
        database.close()
      }
    }),
    { numRuns: 80, examples: PAST_FAILURES },
  )
  t.pass('no fault was found')
})

const write = (database: Database, change: () => void): void => void database.transaction(change).immediate()

function check(database: Database, after: string): void {
  const faults = findFaults(database)
  if (faults.length > 0)
    throw new Error(`after ${after}: ${faults.map(({ what, examples }) => `${what} (${examples.join()})`).join('; ')}`)
  const [stored, counted] = [{}, { minWords: 0 }].map((filter) => describeStats(computeStats(database, filter, 9)))
  if (stored !== counted) throw new Error(`after ${after}: stored ${stored}, but counted ${counted}`)
  const notFound = prepare<string>(database, NOT_FOUND_BY_NAME).pluck().all()
  if (notFound.length > 0) throw new Error(`after ${after}: not found by name: ${notFound.join(', ')}`)
}

const compareWords = (database: Database, limit: number): Promise<readonly ClusterDecision[]> =>
  makeClusterAnswers({
    listToCluster: async (most) => listToCluster(database, most),
    findLeaders: async (fingerprints) => findLeaders(database, fingerprints),
  }).decide(limit)

/** Completes all pending merges and comparisons. */
async function finish(database: Database): Promise<void> {
  for (let [change] = listMoves(database); change !== undefined; [change] = listMoves(database)) {
    const changeRowId = change
    write(database, () => void moveOn(database, changeRowId))
  }
  for (let compared = await compareWords(database, 9); compared.length > 0; compared = await compareWords(database, 9))
    write(database, () => saveClusters(database, compared))
}

/** Quotes with the same words that are not in one cluster. */
function findSeparated(database: Database): string[] {
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

/** Either spelling of an outlet is accepted. */
function describeStats({ outlets, ...stats }: ArchiveStats): string {
  return JSON.stringify([stats, outlets.map(({ name, ...tally }) => [name?.toLowerCase(), tally])])
}

interface Decision {
  readonly id: string
  readonly status: string
  readonly type: string
  readonly speakers: string
}

/** The human decisions on each quote. */
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
