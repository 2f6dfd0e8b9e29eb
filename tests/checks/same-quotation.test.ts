import t from 'tap'
import { fingerprintsOf, isSameQuotation, wordsToCompare } from '../../src/checks/same-quotation.ts'
import type { QuotedWords } from '../../src/checks/same-quotation.ts'

function direct(...partTexts: readonly string[]): QuotedWords {
  const words = wordsToCompare('direct', partTexts)
  if (words === null) throw new Error(`${partTexts.join(' ')} is a common phrase`)
  return words
}

const LONG = '“The harbour belongs to everybody who lives here, and no company will ever own a single stone of it,”'

t.test('the same words with other marks, cut, interrupted or with a word changed are one quotation', async (t) => {
  const same: Readonly<Record<string, readonly string[]>> = {
    'word for word': [LONG],
    'other marks, case and spaces': [
      `'the  Harbour belongs to everybody who lives here and no company will ever own a single stone of it.'`,
    ],
    interrupted: [
      '“The harbour belongs to everybody who lives here,”',
      '“and no company will ever own a single stone of it.”',
    ],
    'cut at the end': ['“The harbour belongs to everybody who lives here, and no company,”'],
    'cut at the beginning': ['“no company will ever own a single stone of it.”'],
    'an ellipsis': ['“The harbour belongs to everybody … and no company will ever own a single stone of it.”'],
    'an additional word': [
      '“The old harbour belongs to everybody who lives here, and no company will ever own a single stone of it.”',
    ],
    'another word': [
      '“The harbour belongs to everyone who lives here, and no company will ever own a single stone of it.”',
    ],
    'words in brackets': [
      '“[It] belongs to everybody who lives here, and no company will ever own a single stone of it.”',
    ],
  }
  for (const [how, parts] of Object.entries(same)) {
    t.ok(isSameQuotation(direct(LONG), direct(...parts)), how)
    t.ok(isSameQuotation(direct(...parts), direct(LONG)), `${how}, the other way round`)
  }
})

t.test('less than half of it, or different words, are another quotation', async (t) => {
  const other: Readonly<Record<string, string>> = {
    'a few of its words': '“harbour belongs to everybody who”',
    'a third of them different':
      '“The harbour belongs to the city and its people, and no company will have one stone of it,”',
    'the same words in another order':
      '“No stone of it belongs to a single company, and everybody who lives here will own the harbour,”',
  }
  for (const [how, words] of Object.entries(other)) t.notOk(isSameQuotation(direct(LONG), direct(words)), how)
})

t.test('in short quotations no word may differ', async (t) => {
  const one = direct('“We will never close the libraries,”')
  t.ok(isSameQuotation(one, direct('‘We will never close the libraries.’')))
  t.notOk(isSameQuotation(one, direct('“We will never close the hospitals,”')))
})

t.test(
  'indirect speech and common phrases are not compared, and of mixed quotes only the words in quotation marks',
  async (t) => {
    t.equal(wordsToCompare('indirect', ['that the harbour belongs to everybody who lives here']), null)
    for (const phrase of [
      '“Thank you very much.”',
      '“No comment.”',
      '“I do not know what to say,”',
      '“It is what it is,”',
    ])
      t.equal(wordsToCompare('direct', [phrase]), null, phrase)
    t.equal(wordsToCompare('mixed', ['the plan to sell the harbour was “a joke”']), null)
    const mixed = wordsToCompare('mixed', ['that “the harbour belongs to everybody” and that “no company” owned it'])
    t.same(
      mixed?.said.map(({ key }) => key),
      ['the', 'harbour', 'belongs', 'to', 'everybody', 'no', 'company'],
    )
  },
)

t.test('quotes of the same quotation share a fingerprint, however they were cut', async (t) => {
  const all = fingerprintsOf(direct(LONG))
  t.ok(all.length > 0 && all.length <= 8)
  t.ok(all.every((print) => Number.isInteger(print) && print >= 0 && print < 2 ** 32))
  const shared = (words: string): number => fingerprintsOf(direct(words)).filter((print) => all.includes(print)).length
  t.equal(shared(LONG.toUpperCase()), all.length)
  t.ok(shared('“no company will ever own a single stone of it.”') > 0)
  t.ok(
    shared('“The old harbour belongs to everyone who lives here, and no firm will ever own a single stone of it.”') > 0,
  )
  t.equal(shared('“Nobody in this town has seen the ferry since the middle of October,”'), 0)
})
