import t from 'tap'
import { coloursOf } from '../../../src/web/shared/colours.ts'

t.test('Each speaker has a colour, and the first eight have unique ones', async (t) => {
  const ids = Array.from({ length: 9 }, (_, index) => `s${index}`)
  const colourOf = coloursOf([...ids, 's0'])
  t.equal(new Set(ids.slice(0, 8).map(colourOf)).size, 8)
  t.equal(colourOf('s8'), colourOf('s0'))
})

t.test('An unknown speaker has none', async (t) => {
  const colourOf = coloursOf(['s1'])
  t.same([undefined, 's2'].map(colourOf), ['nobody', 'nobody'])
})
