import { writeFileSync } from 'node:fs'
import t from 'tap'
import { LANGUAGE_CASES } from '../../../src/tools/evaluate/corpus/list-corpus.ts'
import {
  printLanguages,
  readLanguageCases,
  scoreLanguages,
  type LanguageCase,
} from '../../../src/tools/evaluate/language-cases.ts'

const GERMAN: LanguageCase = {
  id: 'hafen',
  language: 'de',
  text: '„Die Fähre bleibt heute im Hafen“, sagte Bürgermeisterin Ute Brandt. „Das ist bitter“, meinte ein Gast.',
  wanted: [
    ['bleibt heute im Hafen', 'Ute Brandt'],
    ['Das ist bitter', null],
  ],
  unwanted: [],
}

t.test('a quotation is right with the right speaker, or without a speaker if nobody is named', async (t) => {
  t.match(scoreLanguages([GERMAN]), [{ language: 'de', articleCount: 1, wantedCount: 2, rightCount: 2 }])
})

t.test('a wrong name, a name where there is none, and missing words are wrong', async (t) => {
  const wanted: LanguageCase['wanted'] = [
    ['bleibt heute im Hafen', 'Ole Tamm'],
    ['bleibt heute im Hafen', null],
    ['Das ist bitter', 'Ute Brandt'],
    ['Das Wetter wird besser', null],
  ]
  t.match(scoreLanguages([{ ...GERMAN, wanted }]), [{ wantedCount: 4, rightCount: 0 }])
})

t.test('either of two names is accepted, and words that nobody says are counted', async (t) => {
  const wanted: LanguageCase['wanted'] = [['bleibt heute im Hafen', 'Ole Tamm|Ute Brandt']]
  t.match(scoreLanguages([{ ...GERMAN, wanted, unwanted: ['im Hafen', 'ein Gast'] }]), [
    { rightCount: 1, besidesCount: 1 },
  ])
})

t.test('one line is printed per language', async (t) => {
  const lines = printLanguages(scoreLanguages([GERMAN])).split('\n')
  t.equal(lines.length, 2)
  t.match(lines[1], /^de +1 +2 +100\.0 % +0 +\d+\.\d$/u)
})

t.test('a line that is not a case is reported', async (t) => {
  const file = `${t.testdir()}/cases.jsonl`
  writeFileSync(file, `${JSON.stringify(GERMAN)}\n{"id": "leer"}\n`)
  t.throws(() => readLanguageCases(file), { message: /cases\.jsonl, line 2: .*language/su })
})

t.test(
  'in each of the eight languages, at least three in four are right, and few results are not quotations',
  async (t) => {
    const scores = scoreLanguages(readLanguageCases(LANGUAGE_CASES))
    t.same(
      scores.map(({ language }) => language),
      ['de', 'es', 'fr', 'it', 'pl', 'pt', 'ru', 'uk'],
    )
    for (const { language, rightCount, wantedCount, besidesCount } of scores) {
      t.ok(rightCount >= 0.75 * wantedCount, `${language}: ${rightCount} of ${wantedCount}`)
      t.ok(besidesCount <= 3, `${language}: ${besidesCount} that are not quotations`)
    }
  },
)
