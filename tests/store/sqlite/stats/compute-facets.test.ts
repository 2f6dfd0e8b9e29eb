import t from 'tap'
import { saveArticle } from '../../../../src/store/sqlite/articles/articles.ts'
import { openDatabase } from '../../../../src/store/sqlite/open-store.ts'
import { computeFacets } from '../../../../src/store/sqlite/stats/compute-facets.ts'
import { makeReport } from '../../sample-articles.ts'

t.test('beyond the limit the latest quotes are counted, and all years if the index covers the filters', async (t) => {
  const database = openDatabase({ path: ':memory:' })
  t.teardown(() => void database.close())
  const years = [2019, 2020, 2021, 2022, null]
  for (const [index, year] of years.entries()) {
    const statement = {
      words: `word ${year}`,
      by: { name: `Ann Lee${index}` },
      about: [{ words: 'word', name: 'Tom Ray' }],
    }
    const { article, analysis } = makeReport([statement], {
      publishedAt: year === null ? null : `${year}-01-01T00:00:00.000Z`,
      outlet: index % 2 === 0 ? 'A' : 'B',
    })
    saveArticle(database, article, analysis)
  }
  const facetsOf = (filter: object, found: number, inIndex: number): unknown => {
    const { year, outlet, speaker, about } = computeFacets(database, filter, 20, { found, inIndex })
    const [first] = about.values
    return [
      year.values.map(({ value, quoteCount }) => `${value} ${quoteCount}`).join(' '),
      [year, outlet, speaker, about].map(({ isComplete }) => isComplete),
      outlet.values.map(({ value, quoteCount }) => `${value} ${quoteCount}`).join(' '),
      speaker.values.length,
      first && `${first.name} ${first.quoteCount}`,
    ]
  }
  const { article, analysis } = makeReport(
    [
      { words: 'We go to Ely', about: [{ words: 'Ely' }] },
      { words: 'Back from Ely', about: [{ words: 'Ely', kind: 'organization' }] },
    ],
    { publishedAt: '2000-01-01T00:00:00.000Z' },
  )
  const other = openDatabase({ path: ':memory:' })
  t.teardown(() => void other.close())
  saveArticle(other, article, analysis)
  t.match(
    computeFacets(other, {}, 20).about.values,
    [{ id: null, name: 'Ely', quoteCount: 2 }],
    'a name counts once, whatever kinds it has',
  )
  const [all, latest] = ['2022 1 2021 1 2020 1 2019 1 null 1', '2022 1 2021 1']
  t.same(facetsOf({}, 1, 1), [all, [true, true, true, true], 'A 3 B 2', 5, 'Tom Ray 5'], 'from stored tallies')
  t.same(facetsOf({ types: ['direct'] }, 5, 1), [all, [true, true, true, true], 'A 3 B 2', 5, 'Tom Ray 5'])
  t.same(facetsOf({ types: ['direct'] }, 2, 9), [all, [true, false, false, false], 'A 1 B 1', 2, 'Tom Ray 2'])
  t.same(facetsOf({ types: ['direct'] }, 2, 4), [latest, [false, false, false, false], 'A 1 B 1', 2, 'Tom Ray 2'])
  t.same(facetsOf({ words: 'word' }, 2, 9), [latest, [false, false, false, false], 'A 1 B 1', 2, 'Tom Ray 2'])
  t.same(facetsOf({ outlets: ['a'], types: ['direct'] }, 2, 9), [
    '2021 1 2019 1 null 1',
    [true, false, false, false],
    'A 1 B 1',
    2,
    'Tom Ray 2',
  ])
})
