// Quotes added by people get sort keys between the existing ones, each its own.

import type { Database } from 'better-sqlite3'
import t from 'tap'
import { saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { findFaults } from '../../../../src/store/sqlite/maintenance/find-faults.ts'
import { openDatabase } from '../../../../src/store/sqlite/open-store.ts'
import { prepare } from '../../../../src/store/sqlite/prepare.ts'
import { addQuote } from '../../../../src/store/sqlite/quotes/review-quotes.ts'
import { makeAnalysis, makeArticle, spanOf } from '../../sample-articles.ts'

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** An article of twelve words, one of which the engine takes for a quote. */
function save(database: Database, name: string, found: string, publishedAt: string | null): string {
  const text = `${WORDS.join(' ')} ${name}`
  const analysis = makeAnalysis(text, [{ words: [found], by: [{ name: 'Ann Lee' }] }])
  const outcome = saveArticle(database, makeArticle({ text, publishedAt }), analysis)
  if (outcome.outcome === 'conflict') throw new Error('There is another such article')
  return outcome.saved.article.id
}

function add(database: Database, articleId: string, words: string): void {
  const outcome = addQuote(database, articleId, {
    type: 'direct',
    parts: [{ ...spanOf(WORDS.join(' '), words), text: null }],
    cue: null,
    source: null,
    speakers: [],
    by: null,
    note: null,
  })
  if (outcome.outcome !== 'saved') throw new Error(`"${words}" was not added: ${outcome.outcome}`)
}

const listed = (database: Database): string[] =>
  prepare<string>(
    database,
    `SELECT substr(a.text, -1) || ' ' || q.words FROM quote AS q JOIN article AS a ON a.number = q.article_number
    ORDER BY q.place DESC`,
  )
    .pluck()
    .all()

for (const publishedAt of [null, '2022-01-10T09:00:00.000Z']) {
  t.test(`quotes can be added repeatedly at either end, article of ${publishedAt ?? 'no date'}`, async (t) => {
    const database = openDatabase({ path: ':memory:' })
    t.teardown(() => database.close())
    const id = save(database, 'A', 'six', publishedAt)
    for (const words of ['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']) add(database, id, words)
    for (const words of ['five', 'four', 'three', 'two', 'one']) add(database, id, words)
    t.same(
      listed(database),
      WORDS.map((words) => `A ${words}`),
    )
    t.same(findFaults(database), [])
  })
}

t.test('articles of the same second share one gap, which each can fill from its own side', async (t) => {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => database.close())
  const [a, b] = ['A', 'B'].map((name) => save(database, name, 'six', '2022-01-10T09:00:00.000Z')) as [string, string]
  add(database, a, 'five')
  add(database, b, 'seven')
  add(database, a, 'four')
  add(database, b, 'eight')
  t.same(listed(database), ['B six', 'B seven', 'B eight', 'A four', 'A five', 'A six'])
  t.same(findFaults(database), [])
})
