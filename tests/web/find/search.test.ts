import t from 'tap'
import {
  filterQuery,
  isAsked,
  listQuery,
  readSearch,
  textOf,
  toggle,
  toggleSpeaker,
  toggleYear,
  withValues,
  writeSearch,
  yearOf,
} from '../../../src/web/find/search.ts'

t.test('a search is parsed from an address, and always written to the same one', async (t) => {
  const search = readSearch('?outlet=B+%26+C&q=bridge&outlet=A&limit=5&nonsense=1&about=')
  t.same(search, { q: ['bridge'], outlet: ['B & C', 'A'] })
  t.equal(writeSearch(search), '?q=bridge&outlet=B+%26+C&outlet=A')
  t.same(readSearch(writeSearch(search)), search)
  t.equal(writeSearch({}), '')
  t.equal(textOf(search), 'bridge')
  t.equal(textOf(readSearch('?speaker=Lee')), 'Lee')
})

t.test('values of a filter can be selected and deselected', async (t) => {
  const one = toggle({}, 'type', 'direct')
  t.same(one, { type: ['direct'] })
  t.same(toggle(one, 'type', 'mixed'), { type: ['direct', 'mixed'] })
  t.same(toggle(one, 'type', 'direct'), {})
  t.same(withValues({ q: ['a'], sort: ['relevance'] }, { q: [], speaker: ['b'] }), {
    speaker: ['b'],
    sort: ['relevance'],
  })
})

t.test('selecting a person finds everything counted for them, and deselecting leaves no trace', async (t) => {
  const one = toggleSpeaker({ q: ['a'] }, 'x')
  t.same(one, { q: ['a'], speakerId: ['x'], cueKind: ['any'] })
  t.same(toggleSpeaker(one, 'y'), { q: ['a'], speakerId: ['x', 'y'], cueKind: ['any'] })
  t.same(toggleSpeaker(one, 'x'), { q: ['a'] })
  t.same(toggleSpeaker({ speaker: ['Lee'] }, 'x'), { speaker: ['Lee'], speakerId: ['x'] })
  t.same(toggleSpeaker({ speakerId: ['x'] }, 'x'), {})
  t.same(toggleSpeaker({ cueKind: ['saying'] }, 'x'), { speakerId: ['x'], cueKind: ['saying'] })
})

t.test('a year stands for its first and last day', async (t) => {
  const search = toggleYear({ q: ['a'] }, '2022')
  t.same(search, { q: ['a'], from: ['2022-01-01'], to: ['2022-12-31'] })
  t.equal(yearOf(search), '2022')
  t.same(toggleYear(search, '2022'), { q: ['a'] })
  t.equal(yearOf(toggleYear(search, '2021')), '2021')
  t.equal(yearOf({ from: ['2022-01-01'] }), null)
  t.equal(yearOf({ from: ['2022-01-01'], to: ['2023-12-31'] }), null)
})

t.test('the API is asked for each quotation once, and never for anything it would refuse', async (t) => {
  t.equal(listQuery({ q: ['a'], sort: ['relevance'] }), '?q=a&sort=relevance&distinct=true')
  t.equal(listQuery({ speaker: ['a'], sort: ['relevance'], stem: ['true'] }), '?speaker=a&distinct=true')
  t.equal(listQuery({ q: ['a'], distinct: ['false'] }, { limit: '1' }), '?q=a&distinct=false&limit=1')
  t.equal(filterQuery({ q: ['a'], sort: ['confidence'] }, { format: 'csv' }), '?q=a&distinct=true&format=csv')
})

t.test('a sort order alone makes no request', async (t) => {
  t.notOk(isAsked({ sort: ['confidence'], distinct: ['false'] }))
  t.ok(isAsked({ outlet: ['A'] }))
})
