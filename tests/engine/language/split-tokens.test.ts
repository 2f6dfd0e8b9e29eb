import fc from 'fast-check'
import t from 'tap'
import { splitTokens } from '../../../src/engine/language/split-tokens.ts'

function words(text: string): string[] {
  return splitTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

/** Each text with a space or nothing at "|", where one token ends and the next begins. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'words, numbers and marks': [
    '😀| |“|We| |won|,|”| |said| |Ann| |Lee|.',
    'It| |cost| |1,000.50| |euros| |at| |3:30|.',
    'the| |1st| |of| |9',
  ],
  'contractions in two': [
    "I| |do|n’t| |know|,| |he|’s| |here|;| |we|'ve| |won",
    "ca|n't| |wo|n’t",
    'Lee|’s| |dogs|’| |bowls',
  ],
  'names with marks in one': [
    'O’Rourke| |and| |Okonjo-Iweala| |met| |Kassym-Jomart',
    'D’Alembert| |and| |Ní| |Dhomhnaill',
  ],
  'abbreviations with their stops': [
    'Mr.| |Lee| |of| |the| |U.S.| |met| |Dr.| |No|.',
    'George| |W.| |Bush| |has| |a| |Ph.D.',
  ],
  'marks of several units in one': ["``|No|,|''| |he| |said| |--| |twice| |...", '“|No|.|”| |—| |Lee'],
  'addresses, handles and tags in one': ['See| |https://a.example/b?c=d| |and| |@ann_lee| |on| |#bridge'],
  'letters with marks of their own': ['e\u0301tude| |naïve| |हिन्दी'],
}

for (const [what, cases] of Object.entries(CASES)) {
  t.test(`splitTokens() keeps ${what}`, async (t) => {
    for (const marked of cases) {
      const expected = marked.split('|').filter((piece) => piece !== ' ')
      t.same(words(marked.replaceAll('|', '')), expected, marked)
    }
  })
}

t.test('splitTokens() stays within the span it is given', async (t) => {
  const text = 'one two three'
  t.same(
    splitTokens(text, { start: 4, end: 9 }).map(({ start, end }) => text.slice(start, end)),
    ['two', 't'],
  )
})

const PIECES = [
  'it',
  '’',
  "'",
  's',
  'n’t',
  'Mr',
  '.',
  'U.S.',
  ' ',
  '-',
  '1,',
  '000',
  '``',
  '😀',
  '\ud83d',
  '\u0301',
  'http://',
  '@',
  '\n',
  '“',
  '…',
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80, size: 'max' }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
)

t.test('splitTokens() covers every unit but white space once, in order', async (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = splitTokens(text, { start: 0, end: text.length })
      const covered = Array.from(text.split(''), () => 0)
      for (const { start, end } of tokens) for (let at = start; at < end; at++) covered[at]!++
      return (
        tokens.every(({ start }, at) => at === 0 || tokens[at - 1]!.end <= start) &&
        tokens.every(({ start, end }) => start < end) &&
        covered.every((count, at) => count === (/\s/u.test(text[at]!) ? 0 : 1))
      )
    }),
    { numRuns: 400 },
  )
  t.pass()
})
