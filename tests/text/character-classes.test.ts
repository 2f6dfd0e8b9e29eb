import fc from 'fast-check'
import t from 'tap'
import {
  beginsWithCapital,
  CAPITAL,
  classOf,
  countCharacters,
  CYRILLIC,
  hasCharacter,
  LATIN,
  LETTER,
  NUMBER,
  SMALL,
} from '../../src/text/character-classes.ts'

const PATTERNS = [
  [LETTER, /\p{L}/gu],
  [NUMBER, /\p{N}/gu],
  [CAPITAL, /\p{Lu}/gu],
  [SMALL, /\p{Ll}/gu],
  [CYRILLIC, /\p{Script=Cyrillic}/gu],
  [LATIN, /\p{Script=Latin}/gu],
] as const

const text = fc.array(
  fc.oneof(fc.constantFrom('a', 'Ж', '7', '½', '𝒜', '😀', '\ud835', '\udc00', '“', 'ǅ'), fc.string({ unit: 'binary' })),
  { maxLength: 12 },
)

t.test('countCharacters() and hasCharacter() agree with regular expressions', async (t) => {
  fc.assert(
    fc.property(text, fc.nat(10), fc.nat(20), (parts, start, length) => {
      const whole = parts.join('')
      const end = Math.min(whole.length, start + length)
      for (const [bit, pattern] of PATTERNS) {
        t.equal(countCharacters(whole, bit, start, end), whole.slice(start, end).match(pattern)?.length ?? 0)
        t.equal(hasCharacter(whole, bit), whole.match(pattern) !== null)
      }
    }),
  )
})

t.test('classOf() looks at the first character', async (t) => {
  t.ok(classOf('É') & CAPITAL)
  t.notOk(classOf('É') & SMALL)
  t.equal(classOf(''), 0)
  t.ok(beginsWithCapital('𝒜'))
  t.notOk(beginsWithCapital('\ud835x'))
  t.notOk(beginsWithCapital(''))
})
