import t from 'tap'
import { findForbiddenCharacter, isBlank, readInstant } from '../../../src/api/schemas/fields.ts'

const INSTANTS: readonly [text: string, instant: string | null][] = [
  ['2022-01-10', '2022-01-10T00:00:00.000Z'],
  ['2022-01-10T12:30:00+03:00', '2022-01-10T09:30:00.000Z'],
  ['2022-01-10T12:30Z', '2022-01-10T12:30:00.000Z'],
  ['2022-01-10T00:30:00.125-00:30', '2022-01-10T01:00:00.125Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2022-02-29', null],
  ['2022-02-30T10:00:00Z', null],
  ['2022-13-01', null],
  ['2022-01-10T25:00:00Z', null],
  ['2022-01-10T12:30:00', null],
  ['2022-1-10', null],
  ['10.01.2022', null],
  ['9999-12-31T23:59:59-14:00', null],
  ['yesterday', null],
  ['', null],
]

for (const [text, instant] of INSTANTS) {
  t.test(`readInstant() reads ${JSON.stringify(text)} as ${instant ?? 'no date'}`, async (t) => {
    t.equal(readInstant(text), instant)
  })
}

t.test('findForbiddenCharacter() finds NUL and half pairs where they stand, after a whole pair too', async (t) => {
  t.same(findForbiddenCharacter('😀 a\0b'), { name: 'a NUL character', at: 4 })
  t.same(findForbiddenCharacter('😀 a\ud83d b'), { name: 'half of a surrogate pair', at: 4 })
  t.same(findForbiddenCharacter('\ude00'), { name: 'half of a surrogate pair', at: 0 })
  t.equal(findForbiddenCharacter('😀 é “ok”\r\n\u2028\ufeff'), null)
})

t.test('isBlank() sees through every white space', async (t) => {
  t.ok(isBlank(''))
  t.ok(isBlank(' \t\r\n\u00a0\u2003\ufeff'))
  t.notOk(isBlank(' a '))
})
