import t from 'tap'
import { namesSomebodyElse } from '../../../src/web/quotation/names-somebody-else.ts'

const said = (...ids: readonly string[]) => ({
  speakers: ids.map((id) => ({
    id,
    name: id,
    role: null,
    kind: id === 'aide' ? ('unnamed' as const) : ('person' as const),
  })),
})

t.test('A different name is somebody else; a name in common, no name or nobody is not', async (t) => {
  t.equal(namesSomebodyElse(said('lee'), said('chen')), true)
  t.equal(namesSomebodyElse(said('lee', 'chen'), said('chen')), false)
  t.equal(namesSomebodyElse(said('lee'), said('aide')), false)
  t.equal(namesSomebodyElse(said('lee'), said()), false)
})
