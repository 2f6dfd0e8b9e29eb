// Whatever people and engines do, in whatever order: counts, places and
// searches stay right, and what a person decided stays decided.

import fc from 'fast-check'
import type { Database } from 'better-sqlite3'
import t from 'tap'
import { deleteArticle, findArticle, saveArticle } from '../../src/store/sqlite/articles/articles.ts'
import { editSpeaker } from '../../src/store/sqlite/speakers/edit-speaker.ts'
import { mergeSpeakers } from '../../src/store/sqlite/speakers/merge-speakers.ts'
import { openDatabase } from '../../src/store/sqlite/open-store.ts'
import { findQuote } from '../../src/store/sqlite/quotes/quotes.ts'
import { addQuote, reviewQuote } from '../../src/store/sqlite/quotes/review-quotes.ts'
import { reanalyseArticle, reviseArticle } from '../../src/store/sqlite/articles/revise-article.ts'
import { findPublishedText } from '../../src/store/sqlite/articles/article-text.ts'
import { findSpeaker } from '../../src/store/sqlite/speakers/speakers.ts'
import { splitSpeaker } from '../../src/store/sqlite/speakers/split-speaker.ts'
import type { QuoteStatus } from '../../src/store/store.ts'
import { undoSpeakerChange } from '../../src/store/sqlite/speakers/undo-speaker-change.ts'
import { findFaults } from '../../src/store/sqlite/maintenance/find-faults.ts'
import { computeStats } from '../../src/store/sqlite/stats/compute-stats.ts'
import type { ArchiveStats } from '../../src/store/store.ts'
import { prepare } from '../../src/store/sqlite/prepare.ts'
import { makeReport } from '../store/sample-articles.ts'

const NOBODY = { by: null, note: null }

const speaker = fc.record({
  name: fc.constantFrom('Ann Lee', 'ANN LEE', 'Bo Li', 'Lee', 'an aide'),
  kind: fc.constantFrom('person' as const, 'organization' as const, 'unnamed' as const),
  role: fc.constantFrom('mayor', 'farmer'),
  aliases: fc.subarray(['Lee', 'Ms. Lee', 'Li', 'ALee']),
})
const said = fc.array(fc.record({ words: fc.constantFrom('yes', 'no', 'maybe so', 'never'), by: speaker }), {
  maxLength: 4,
})

const step = fc.oneof(
  fc.record({
    do: fc.constant('save' as const),
    said,
    publishedAt: fc.constantFrom(null, '2022-01-10T09:00:00Z', '2023-01-10T09:00:00Z'),
    outlet: fc.constantFrom(null, 'The Daily', 'THE DAILY', 'The Weekly'),
  }),
  fc.record({ do: fc.constant('delete' as const), article: fc.nat() }),
  fc.record({
    do: fc.constant('revise' as const),
    article: fc.nat(),
    said,
    lead: fc.constantFrom('', 'UPDATED. '),
    outlet: fc.constantFrom(null, 'The Daily'),
    publishedAt: fc.constantFrom(null, '2024-01-10T09:00:00Z'),
  }),
  fc.record({ do: fc.constant('reanalyse' as const), article: fc.nat(), drop: fc.nat(3) }),
  fc.record({
    do: fc.constant('review' as const),
    quote: fc.nat(),
    status: fc.constantFrom<QuoteStatus[]>('confirmed', 'corrected', 'rejected', 'unreviewed'),
    name: fc.option(fc.constantFrom('Ann Lee', 'Cy Young', 'Lee'), { nil: undefined }),
  }),
  fc.record({
    do: fc.constant('add' as const),
    article: fc.nat(),
    start: fc.nat(30),
    length: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ do: fc.constant('merge' as const), one: fc.nat(), other: fc.nat() }),
  fc.record({ do: fc.constant('split' as const), one: fc.nat(), quote: fc.nat() }),
  fc.record({
    do: fc.constant('edit' as const),
    one: fc.nat(),
    name: fc.constantFrom('Ann Lee', 'Ann Lee-Jones', 'Lee'),
    aliases: fc.subarray(['Lee', 'ALee', 'The Mayor']),
    kind: fc.constantFrom('person' as const, 'organization' as const),
  }),
  fc.record({ do: fc.constant('undo' as const), one: fc.nat() }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Two articles, so that there is something to work on. */
const BEGINNING: readonly Step[] = (['Bo Li', 'Lee'] as const).map((name) => ({
  do: 'save',
  said: [
    { words: 'yes', by: { name: 'Ann Lee', kind: 'person', role: 'mayor', aliases: ['Lee'] } },
    { words: 'no', by: { name, kind: 'person', role: 'farmer', aliases: [] } },
  ],
  publishedAt: '2022-01-10T09:00:00Z',
  outlet: 'The Daily',
}))

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

function take(database: Database, one: Step, index: number): void {
  const pick = (table: string, choice: number): string => {
    const ids = prepare<string>(database, `SELECT id FROM ${table} ORDER BY number`).pluck().all()
    return ids[choice % ids.length] ?? ''
  }
  switch (one.do) {
    case 'save': {
      const { article, analysis } = makeReport(one.said, { publishedAt: one.publishedAt, outlet: one.outlet })
      saveArticle(database, { ...article, text: `${article.text} (${index})` }, analysis)
      return
    }
    case 'delete':
      return void deleteArticle(database, pick('article', one.article))
    case 'revise': {
      const id = pick('article', one.article)
      const { article, analysis } = makeReport(one.said, { publishedAt: one.publishedAt, outlet: one.outlet }, one.lead)
      const text = `${article.text} (${index})`
      reviseArticle(database, id, findArticle(database, id)?.tag ?? '', { ...article, text }, analysis, NOBODY)
      return
    }
    case 'reanalyse': {
      const placed = findPublishedText(database, pick('article', one.article))
      const found = placed && findArticle(database, placed.id)
      if (!placed || !found) return
      const quotes = found.quotes
        .filter((_, at) => at !== one.drop)
        .map((quote, at) => ({
          ...quote,
          id: `q${at}`,
          speakerIds: ['s1'],
        }))
      const speakers = [{ id: 's1', name: 'Ann Lee', role: null, kind: 'person' as const, aliases: [] }]
      reanalyseArticle(database, placed.id, placed.revision, {
        engine: `${index}`,
        language: 'en',
        quotes,
        speakers,
        rejected: [],
      })
      return
    }
    case 'review': {
      const id = pick('quote', one.quote)
      const correction =
        one.name === undefined ? {} : { speakers: [{ name: one.name, kind: 'person' as const, role: null }] }
      const tag = findQuote(database, id)?.tag ?? ''
      reviewQuote(database, id, tag, { ...NOBODY, status: one.status, correction })
      return
    }
    case 'add': {
      const parts = [{ start: one.start, end: one.start + one.length, text: null }]
      const speakers = [{ name: 'Ann Lee', kind: 'person' as const, role: null }]
      addQuote(database, pick('article', one.article), {
        ...NOBODY,
        type: 'direct',
        parts,
        cue: null,
        source: null,
        speakers,
      })
      return
    }
    case 'merge':
      return void mergeSpeakers(database, pick('speaker', one.one), pick('speaker', one.other), NOBODY)
    case 'split':
      return void splitSpeaker(database, pick('speaker', one.one), {
        ...NOBODY,
        quoteIds: [pick('quote', one.quote)],
        articleIds: [],
        name: null,
        kind: null,
      })
    case 'edit': {
      const id = pick('speaker', one.one)
      const { name, aliases, kind } = one
      editSpeaker(database, id, findSpeaker(database, id)?.tag ?? '', { ...NOBODY, name, aliases, kind })
      return
    }
    case 'undo':
      return void undoSpeakerChange(database, pick('speaker', one.one), null, NOBODY)
  }
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
