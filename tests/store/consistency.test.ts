// What the schema keeps by triggers is what one would count anew, whatever was
// saved and deleted in whatever order.

import fc from 'fast-check'
import type { Database } from 'better-sqlite3'
import t from 'tap'
import { deleteArticle, saveArticle } from '../../src/store/articles.ts'
import { openDatabase } from '../../src/store/open-store.ts'
import { makeReport } from './sample-articles.ts'
import type { SampleSpeaker } from './sample-articles.ts'

/** Each asks for rows that are wrong. */
const FAULTS: Readonly<Record<string, string>> = {
  'speakers whose quotes are miscounted': `SELECT name FROM speaker AS s
    WHERE quote_count <> (SELECT count(*) FROM quote_speaker WHERE speaker_number = s.number)`,
  'speakers whose articles are miscounted, or who have none': `SELECT name FROM speaker AS s
    WHERE article_count <> (SELECT count(*) FROM article_speaker WHERE speaker_number = s.number) OR article_count = 0`,
  'forms that are miscounted, or unused': `SELECT form FROM speaker_form AS f
    WHERE article_count <> (SELECT count(*) FROM article_form WHERE form_number = f.number) OR article_count = 0`,
  'quotes that are out of place': `SELECT q.id FROM quote AS q JOIN article AS a ON a.number = q.article_number
    WHERE q.published_key <> a.published_key`,
  'speakers’ quotes that are out of place': `SELECT q.id FROM quote_speaker AS s JOIN quote AS q ON q.number = s.quote_number
    WHERE (s.published_key, s.article_number, s.reading_rank) <> (q.published_key, q.article_number, q.reading_rank)`,
  'speakers’ articles that are out of place': `SELECT s.name FROM article_speaker AS s JOIN article AS a ON a.number = s.article_number
    WHERE s.published_key <> a.published_key`,
  'speakers of a quote who are not among those of its article': `SELECT quote_number FROM quote_speaker AS q
    WHERE NOT EXISTS (SELECT 1 FROM article_speaker AS a
      WHERE a.article_number = q.article_number AND a.speaker_number = q.speaker_number)`,
  'rows that point to nothing': 'SELECT * FROM pragma_foreign_key_check',
}

function findFaults(database: Database): string[] {
  // FTS5 compares its index with the rows that it is made from, and throws where they differ.
  for (const search of ['quote_search', 'speaker_search']) {
    database.exec(`INSERT INTO ${search} (${search}, rank) VALUES ('integrity-check', 1)`)
  }
  return Object.keys(FAULTS).filter((fault) => database.prepare(FAULTS[fault] ?? '').all().length > 0)
}

const speaker: fc.Arbitrary<SampleSpeaker> = fc.record({
  name: fc.constantFrom('Ann Lee', 'ANN LEE', 'Bo Li', 'Lee', 'an aide'),
  kind: fc.constantFrom('person', 'organization', 'unnamed'),
  role: fc.constantFrom('mayor', 'farmer'),
  aliases: fc.subarray(['Lee', 'Ms. Lee', 'Li', 'ALee']),
})

const step = fc.oneof(
  fc.record({
    save: fc.array(fc.record({ words: fc.constantFrom('yes', 'no', 'maybe so'), by: speaker }), { maxLength: 5 }),
    publishedAt: fc.constantFrom(null, '2022-01-10T09:00:00Z', '2023-01-10T09:00:00Z'),
  }),
  fc.record({ delete: fc.nat() }),
  fc.record({ redate: fc.nat(), publishedAt: fc.constantFrom(null, '2024-01-10T09:00:00.000Z') }),
)

t.test('counts, places and searches stay right through any saves, deletions and changes of date', async (t) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const database = openDatabase({ path: ':memory:' })
      const idOf = (choice: number): string => {
        const ids = database.prepare<[], string>('SELECT id FROM article ORDER BY number').pluck().all()
        return ids[choice % ids.length] ?? ''
      }
      try {
        for (const [index, step] of steps.entries()) {
          if ('save' in step) {
            const { article, analysis } = makeReport(step.save, { publishedAt: step.publishedAt })
            const text = `${article.text} (${index})`
            database.transaction(() => saveArticle(database, { ...article, text }, analysis)).immediate()
          } else if ('delete' in step) deleteArticle(database, idOf(step.delete))
          else
            database
              .prepare('UPDATE article SET published_at = ? WHERE id = ?')
              .run(step.publishedAt, idOf(step.redate))
        }
        const faults = findFaults(database)
        if (faults.length > 0) throw new Error(faults.join('; '))
        for (;;) if (!deleteArticle(database, idOf(0))) break
        const left = ['speaker', 'speaker_form', 'quote', 'quote_speaker'].filter((table) =>
          database.prepare(`SELECT 1 FROM ${table}`).get(),
        )
        if (left.length > 0) throw new Error(`rows are left in ${left.join(', ')}`)
      } finally {
        database.close()
      }
    }),
    { numRuns: 60 },
  )
  t.pass('no fault was found')
})

t.test('findFaults() notices what is wrong', async (t) => {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => database.close())
  const { article, analysis } = makeReport([{ words: 'We won', by: { name: 'Ann Lee' } }])
  saveArticle(database, article, analysis)
  t.same(findFaults(database), [])
  database.exec(
    "UPDATE speaker SET quote_count = 7; UPDATE quote SET published_key = 'later'; UPDATE speaker_form SET article_count = 9",
  )
  t.same(findFaults(database), [
    'speakers whose quotes are miscounted',
    'forms that are miscounted, or unused',
    'quotes that are out of place',
  ])
})
