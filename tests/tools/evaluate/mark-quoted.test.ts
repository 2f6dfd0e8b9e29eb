import t from 'tap'
import { markQuoted } from '../../../src/tools/evaluate/mark-quoted.ts'

// Below each text, a caret under every code unit in quotation marks.
const cases: readonly (readonly [text: string, carets: string])[] = [
  ['a “b” c', '  ^^^  '],
  ['a "b" c', '  ^^^  '],
  ['“a\nb” c', '^^  ^  '],
  ['„a“ b „c”', '^^^   ^^^'],
  ['»a« b', '^^^  '],
  ['«a» b', '^^^  '],
  ['„a" “b”', '^^^ ^^^'],
  ["'a' ‘b’", '       '],
  ['😀“a”', '  ^^^'],
  ["``a'' b", '^^^^^  '],
  ["''a'' b'c", '^^^^^    '],
]

t.test('markQuoted() marks what is in double quotation marks', async (t) => {
  for (const [text, carets] of cases) {
    t.equal(
      Array.from(markQuoted(text), (quoted) => (quoted === 1 ? '^' : ' ')).join(''),
      carets.replace('\n', ' '),
      text,
    )
  }
})
