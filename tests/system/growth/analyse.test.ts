// Texts sent to slow the service down. Time may only grow in proportion to
// their length; what is found in them matters little.

import t from 'tap'
import { analyse } from '../../../src/engine/analyse.ts'
import { measureGrowth, repeated } from '../../support/grows-in-proportion.ts'

/** Each is repeated up to the required length. */
const UNITS: Readonly<Record<string, string>> = {
  'opening marks': '“',
  'straight marks': '"',
  'pairs within pairs': '“‘x’',
  apostrophes: "'a' ",
  brackets: '(',
  'one word': 'x',
  'one name': 'Ann Lee ',
  'he said': 'he said ',
  'words without end': 'a, ',
  'full stops': '. ',
  'lone surrogates': '\ud83d',
  'line breaks': '\n',
  'turns of an interview': 'A: b\n',
  'turns of a transcript': 'ANN: b\nBO: c\n',
  'quotations of a letter': '“a” he said. ',
  'quotations of a sentence': '“We are here,” she said of Ann Lee. ',
  'quotations that go on': '“We are here.\n',
  'quotations without a source': '“We are here.” ',
  'clauses in clauses': 'Lee, who said, ',
  'offices and pronouns': 'The mayor, Ann Lee, said she was ill. The mayor said he was well. ',
  'open links': '[a](http://b ',
  'signs of emphasis': '**a _b ',
  'block quotations': '> a b c\n>\n',
  'lines that may be wrapped': 'a long line of words that may well be wrapped\n',
  'labels that may be turns': 'Ann Lee (a) (b), c: d.\n',
  'words that may be a label': 'Ann Lee (a (b 1.1 Ann Lee, a (\n',
  'fences of code': '```\na\n',
  'verbs of Russian': 'сказал он, «да», ',
  'clauses that are interrupted': 'The ferry, she said, would sail at noon. ',
}

/** Their quadratic steps are so quick that only long texts show them. */
const LONG_UNITS: Readonly<Record<string, string>> = {
  'quotations of German': '„Ja“, sagte er. ',
  'verbs of Spanish without a subject': 'La sala cerró muy pronto, subraya. ',
}

/** Texts that cannot be made by repetition. */
const WHOLE: Readonly<Record<string, (length: number) => string>> = {
  'quotation marks that all close at the end': (length) => '“‘'.repeat(length / 4) + '’”'.repeat(length / 4),
  'a crowd of names': (length) => fill(length, (number) => `Ann${wordOf(number)} Lee${wordOf(number)} came. `),
  'a crowd of speakers': (length) => fill(length, (number) => `“No,” said Bo${wordOf(number)} Park. `),
}

const texts = {
  ...Object.fromEntries(
    Object.entries(UNITS).map(([name, unit]) => [name, (length: number) => repeated(unit, length)]),
  ),
  ...WHOLE,
}

t.before(() => {
  analyse({ text: '“Нет,” he said. Ann Lee called it “a joke”.', title: null, language: null })
})

for (const [name, textOf] of Object.entries(texts)) testGrowth(name, textOf)
for (const [name, unit] of Object.entries(LONG_UNITS))
  testGrowth(`many ${name}`, (length) => repeated(unit, length), 60_000)

function testGrowth(name: string, textOf: (length: number) => string, shortest?: number): void {
  t.test(`analyse() takes time in proportion to the length of ${name}`, async (t) => {
    const { isProportional, times } = measureGrowth((length) => {
      const text = textOf(length)
      return () => analyse({ text, title: null, language: null })
    }, shortest)
    t.ok(isProportional, times)
  })
}

function fill(length: number, unit: (number: number) => string): string {
  let text = ''
  for (let number = 0; text.length < length; number++) text += unit(number)
  return text
}

/** A different word for each number: 0 → "a", 27 → "bb". */
function wordOf(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26))
  return number < 26 ? letter : letter + wordOf(Math.floor(number / 26) - 1)
}
