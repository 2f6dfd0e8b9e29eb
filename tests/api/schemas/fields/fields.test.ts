import t from 'tap'
import { findForbiddenCharacter, isBlank } from '../../../../src/api/schemas/fields/fields.ts'

t.test('findForbiddenCharacter() finds NUL and lone surrogates, even after a whole pair', async (t) => {
  t.same(findForbiddenCharacter('😀 a\0b'), { name: 'a NUL character', at: 4 })
  t.same(findForbiddenCharacter('😀 a\ud83d b'), { name: 'half of a surrogate pair', at: 4 })
  t.same(findForbiddenCharacter('\ude00'), { name: 'half of a surrogate pair', at: 0 })
  t.equal(findForbiddenCharacter('😀 é “ok”\r\n\u2028\ufeff'), null)
})

t.test('isBlank() recognizes every kind of white space', async (t) => {
  t.ok(isBlank(''))
  t.ok(isBlank(' \t\r\n\u00a0\u2003\ufeff'))
  t.notOk(isBlank(' a '))
})
