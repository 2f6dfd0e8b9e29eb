import t from 'tap'
import { actOf } from '../../../src/web/correct/key-acts.ts'

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  actOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held })

t.test('Each key does one thing', async (t) => {
  t.same(
    ['a', 'x', 'e', 'u', 'n'].map((key) => press(key)?.is),
    ['confirm', 'reject', 'edit', 'undo', 'add'],
  )
  t.same(press('?', { shiftKey: true }), { is: 'keys' })
  t.same([press('z', { ctrlKey: true }), press('z', { metaKey: true })], [{ is: 'undo' }, { is: 'undo' }])
  t.same(press('ArrowRight', { shiftKey: true }), { is: 'move', end: 'end', step: 1 })
  t.same(press('ArrowLeft', { shiftKey: true, ctrlKey: true }), { is: 'move', end: 'start', step: -1 })
})

t.test('Keys of the browser are left alone', async (t) => {
  t.same(
    [press('a', { ctrlKey: true }), press('x', { metaKey: true }), press('z'), press('Tab')],
    [null, null, null, null],
  )
  t.same([press('ArrowLeft', { altKey: true }), press('ArrowRight'), press('toString')], [null, null, null])
})
