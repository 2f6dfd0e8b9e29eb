// What the schema keeps by triggers is what one would count anew, whatever was
// saved and deleted in whatever order.

import fc from 'fast-check'
import t from 'tap'
import { deleteArticle, saveArticle } from '../../src/store/articles.ts'
import { openDatabase } from '../../src/store/open-store.ts'
import { findFaults } from './find-faults.ts'
import { makeReport } from './sample-articles.ts'
import type { SampleSpeaker } from './sample-articles.ts'

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
