import fc from 'fast-check'
import t from 'tap'
import { quotedWords } from '../../src/text/quoted-words.ts'

const CASES: readonly [what: string, parts: readonly string[], words: string][] = [
  ['curly marks', ['“We won,”'], 'We won,'],
  ['straight marks', ['"We won."'], 'We won.'],
  ['an interruption, which it shows, keeping its comma', ['“I came,”', '“and saw.”'], 'I came, […] and saw.'],
  ['angle marks with French spacing', ['« Nous avons gagné »'], 'Nous avons gagné'],
  ['German marks', ['„Wir haben gewonnen.“'], 'Wir haben gewonnen.'],
  ['reversed angle marks', ['»Vi vandt«'], 'Vi vandt'],
  ['corner marks', ['「勝った」'], '勝った'],
  ['LaTeX marks', ["``We won.''"], 'We won.'],
  [
    'British outer marks with an apostrophe inside',
    ['‘The nurses’ strike isn’t over,’'],
    'The nurses’ strike isn’t over,',
  ],
  ['a different kind of mark at the end', ['“Who brought the bread? We did. …»'], 'Who brought the bread? We did. …'],
  ['entities left in the text', ['&laquo;We won&raquo;', '& laquo;and again& raquo;'], 'We won […] and again'],
  ['quotes inside the quote', ['“He said ‘no’ to the “new” plan.”'], 'He said ‘no’ to the “new” plan.'],
  ['straight marks inside straight marks', ['"He said "no" to me."'], 'He said "no" to me.'],
  ['a quoted word at the end', ['“They called it “madness””'], 'They called it “madness”'],
  ['paragraphs that each open with a mark', ['“First.\n\n“Second.”'], 'First.\n\nSecond.'],
  ['an unclosed part', ['“To be continued'], 'To be continued'],
  ['a part that only closes', ['and so on.”'], 'and so on.'],
  ['a reported clause', ['that she would run'], 'that she would run'],
  ['a quoted piece at the end of a clause', ['the plan was “a joke”'], 'the plan was “a joke”'],
  ['a quoted piece at the head of a clause', ['“a joke” of a plan'], '“a joke” of a plan'],
  ['two quoted pieces at the ends of a clause', ['"a joke" that was "bad"'], '"a joke" that was "bad"'],
  ['a character outside the BMP', ['“😀 We won”'], '😀 We won'],
  ['a year’s apostrophe at the head', ['’60s music was better'], '’60s music was better'],
  ['wrapped lines', ['“We held\nout for\r\na year.”'], 'We held out for a year.'],
  ['Markdown syntax', ['> “We **held** out[1] for\n> [a year](https://x.example).”'], 'We held out for a year.'],
  ['marks with nothing inside', ['“”'], ''],
]

for (const [what, parts, words] of CASES) {
  t.test(`quotedWords() handles ${what}`, async (t) => t.equal(quotedWords(parts), words))
}

t.test('quotedWords() never adds a character, whatever the parts', async (t) => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '«',
    '»',
    '``',
    "''",
    '&quot;',
    '\n',
    ' ',
    'word',
    'don’t',
    '😀',
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (part) => {
        let from = 0
        for (const character of quotedWords([part])) {
          const rest = part.slice(from)
          const found = character === ' ' ? rest.search(/\s/u) : rest.indexOf(character)
          if (found === -1) return false
          from += found
          from += character.length
        }
        return true
      },
    ),
  )
  t.pass()
})
