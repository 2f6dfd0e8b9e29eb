// What the triggers of the schema maintain equals a fresh count, whatever was
// saved and deleted in whatever order.

import type { Database } from 'better-sqlite3'
import fc from 'fast-check'
import t from 'tap'
import { arrangeQuotes } from '../../src/store/sqlite/quotes/arrange-quotes.ts'
import { saveArticle } from '../../src/store/sqlite/articles/articles.ts'
import { deleteArticle } from '../../src/store/sqlite/articles/delete-article.ts'
import { openDatabase } from '../../src/store/sqlite/open-store.ts'
import { findFaults } from '../../src/store/sqlite/maintenance/find-faults.ts'
import { prepare } from '../../src/store/sqlite/prepare.ts'
import { makeReport } from '../store/sample-articles.ts'
import type { SampleSpeaker } from '../store/sample-articles.ts'

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

t.test('counts, places and search indexes stay correct through any saves, deletions and changes of date', async (t) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const database = openDatabase({ path: ':memory:' })
      const idOf = (choice: number): string => {
        const ids = prepare<string>(database, 'SELECT id FROM article ORDER BY number').pluck().all()
        return ids[choice % ids.length] ?? ''
      }
      try {
        for (const [index, step] of steps.entries()) {
          if ('save' in step) {
            const { article, analysis } = makeReport(step.save, { publishedAt: step.publishedAt })
            const text = `${article.text} (${index})`
            database.transaction(() => saveArticle(database, { ...article, text }, analysis)).immediate()
          } else if ('delete' in step) deleteArticle(database, idOf(step.delete))
          else redate(database, idOf(step.redate), step.publishedAt)
        }
        const faults = findFaults(database)
        if (faults.length > 0) throw new Error(faults.map(({ what }) => what).join('; '))
        for (;;) if (deleteArticle(database, idOf(0)) === 'missing') break
        const left = ['speaker', 'speaker_form', 'quote', 'quote_speaker'].filter((table) =>
          prepare(database, `SELECT 1 FROM ${table}`).get(),
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

function redate(database: Database, id: string, publishedAt: string | null): void {
  const sql = 'UPDATE article SET published_at = ? WHERE id = ? RETURNING number'
  const number = prepare<number>(database, sql).pluck().get(publishedAt, id)
  if (number !== undefined) arrangeQuotes(database, { articleRowId: number, publishedKey: publishedAt ?? '' }, true)
}

/** Possible damage to the file, and the faults it should cause. */
const DAMAGE: readonly (readonly [sql: string, noticed: readonly string[]])[] = [
  ['UPDATE outlet_tally SET article_count = 7', ['outlets are miscounted']],
  ['DELETE FROM month_tally', ['months are miscounted']],
  ['UPDATE quote_tally SET word_count = 1', ['types, statuses and cues of quotes are miscounted']],
  ['DELETE FROM article_tally', ['articles whose quotes are miscounted']],
  ['UPDATE speaker SET word_count = 77', ['speakers whose words are miscounted']],
  ['UPDATE speaker SET quote_count = 7', ['speakers whose quotes are miscounted']],
  ['UPDATE speaker_form SET article_count = 9', ['forms that are miscounted, or unused']],
  ['DELETE FROM speaker_form', ['forms missing from a speaker']],
  ["UPDATE speaker_role SET last_key = 'z'", ['speakers whose roles are miscounted']],
  ['UPDATE quote SET place = place + (1 << 40)', ['quotes that are out of place']],
  ["UPDATE quote SET words = replace(words, 'won', 'ran')", ['spans that are not verbatim']],
  ["UPDATE quote SET parts = '[[1,11]]'", ['spans that are not verbatim']],
  ["UPDATE article SET text = ' ' || text", ['spans that are not verbatim']],
  ['UPDATE rejected SET end_offset = 1000', ['spans that are not verbatim']],
  [
    "INSERT INTO quote_search (quote_search, rowid, words) SELECT 'delete', place, words FROM quote",
    ['the index quote_search is out of step with its table'],
  ],
]

for (const [sql, noticed] of DAMAGE) {
  t.test(`findFaults() detects ${sql}`, async (t) => {
    const database = openDatabase({ path: ':memory:' })
    t.teardown(() => database.close())
    const { article, analysis } = makeReport(
      [{ words: 'We won', by: { name: 'Ann Lee', role: 'mayor' } }, { words: 'They lost' }],
      { publishedAt: '2022-01-10T09:00:00Z' },
    )
    saveArticle(database, article, { ...analysis, rejected: [{ kind: 'scare-quotes', span: { start: 0, end: 3 } }] })
    t.same(findFaults(database), [])
    database.exec(sql)
    const found = findFaults(database)
    for (const what of noticed)
      t.ok(
        found.some((fault) => fault.what === what && fault.examples.length > 0),
        what,
      )
  })
}
