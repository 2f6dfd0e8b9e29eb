import t from 'tap'
import { listFacets } from '../../../src/web/find/list-facets.ts'
import type { QuoteFacets } from '../../../src/web/find/answers.ts'

const none = { values: [], complete: true }
const NONE: QuoteFacets = {
  outlet: none,
  year: none,
  type: none,
  cueKind: none,
  status: none,
  language: none,
  about: none,
  speaker: none,
}

t.test('a facet is shown if it offers a choice or has a selected value', async (t) => {
  const outlet = { complete: true, values: [{ value: 'The Daily', quoteCount: 3 }] }
  t.same(listFacets({}, { ...NONE, outlet }), [])
  const [shown] = listFacets({ outlet: ['the daily'] }, { ...NONE, outlet })
  t.match(shown, { title: 'Outlet', isComplete: true })
  t.same(shown?.values, [{ key: 'The Daily', name: 'The Daily', count: 3, isTaken: true, next: {} }])
})

t.test('values are in plain words, and each links to the search with it', async (t) => {
  const facets: QuoteFacets = {
    ...NONE,
    type: {
      complete: false,
      values: [
        { value: 'direct', quoteCount: 2 },
        { value: 'indirect', quoteCount: 1 },
      ],
    },
    year: {
      complete: true,
      values: [
        { value: '2022', quoteCount: 2 },
        { value: null, quoteCount: 1 },
      ],
    },
    language: {
      complete: true,
      values: [
        { value: 'en', quoteCount: 2 },
        { value: 'und', quoteCount: 1 },
        { value: 'uk', quoteCount: 1 },
      ],
    },
  }
  const shown = listFacets({ q: ['a'], from: ['2022-01-01'], to: ['2022-12-31'] }, facets)
  t.same(
    shown.map(({ title, values }) => [title, ...values.map(({ name, isTaken }) => (isTaken ? `✓ ${name}` : name))]),
    [
      ['Year', '✓ 2022'],
      ['Type of quotation', 'word for word', 'paraphrased'],
      ['Language', 'English', 'Ukrainian'],
    ],
  )
  t.same(shown[1]?.values[1]?.next, { q: ['a'], type: ['indirect'], from: ['2022-01-01'], to: ['2022-12-31'] })
  t.same(shown[0]?.values[0]?.next, { q: ['a'] })
})

t.test(
  'a speaker searched by name is shown by that name, and a selected value stays even if it is not counted',
  async (t) => {
    const id = '01a2281e-5173-7340-acba-cb8b2c75ceba'
    const about = { complete: true, values: [{ value: id, name: 'Tom Ray', kind: 'person' as const, quoteCount: 2 }] }
    const [shown] = listFacets({ about: ['tom ray', 'Bo Li'] }, { ...NONE, about })
    t.match(shown?.values, [
      { name: 'Bo Li', count: null, isTaken: true, next: { about: ['tom ray'] } },
      { name: 'Tom Ray', count: 2, isTaken: true, next: { about: ['Bo Li'] } },
    ])
  },
)
