import t from 'tap'
import { saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { openDatabase } from '../../../../src/store/sqlite/open-store.ts'
import { computeStats } from '../../../../src/store/sqlite/stats/compute-stats.ts'
import { makeReport } from '../../sample-articles.ts'

t.test('beyond the limit the latest quotes are counted, and the result says so', async (t) => {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => void database.close())
  for (const day of [1, 2, 3, 4, 5]) {
    const outlet = day % 2 === 0 ? 'A' : 'B'
    const { article, analysis } = makeReport([{ words: `word ${day}`, by: { name: 'Ann Lee' } }], {
      publishedAt: `2022-0${day}-01T00:00:00.000Z`,
      outlet,
    })
    saveArticle(database, article, analysis)
  }
  const monthsOf = (filter: object, inTime: number, found: number): unknown => {
    const { months, counted, isComplete } = computeStats(database, filter, 20, false, { inTime, found })
    return [months.map(({ month }) => month?.slice(-2)).join(' '), counted, isComplete]
  }
  t.same(monthsOf({}, 1, 1), ['05 04 03 02 01', 5, true], 'totals for the whole archive are precomputed')
  const since = { from: '2020-01-01T00:00:00.000Z' }
  t.same(monthsOf(since, 3, 9), ['05 04 03', 3, false])
  t.same(monthsOf(since, 5, 9), ['05 04 03 02 01', 5, true])
  t.same(monthsOf({ outlets: ['b'] }, 2, 9), ['05 03', 2, false])
  t.same(monthsOf({ outlets: ['b', 'A'] }, 2, 9), ['05 04', 2, false])
  t.same(monthsOf({ to: '2022-04-01T00:00:00.000Z' }, 2, 9), ['03 02', 2, false])
  t.same(monthsOf({ words: 'word' }, 9, 2), ['05 04', 2, false])
  t.same(monthsOf({ words: 'word' }, 9, 5), ['05 04 03 02 01', 5, true])
  t.same(monthsOf({ words: 'word OR 7', outlets: ['a'] }, 9, 2), ['04 02', 2, true])
  t.same(monthsOf({ words: 'seven' }, 9, 2), ['', 0, true])
})
