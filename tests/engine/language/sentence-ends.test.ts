import fc from 'fast-check'
import t from 'tap'
import { readDocument } from '../../../src/engine/language/read-document.ts'

const SAMPLES: readonly [language: string, sentences: readonly string[]][] = [
  ['de', ['Am 3. Mai sprach Dr. Anna Vogt, z. B. über das 19. Jahrhundert.', 'Er ist 30.', 'Danach ging sie.']],
  ['de', ['„Wir gehen!“', 'Das sagte er um 20.15 Uhr.']],
  ['fr', ['« On verra. »', 'M. Petit est parti.', 'Mme. Roux aussi.']],
  ['es', ['Dijo que no.', '¿Qué hacer?', '¡Nada!', 'La Sra. Vidal y EE. UU. callan.']],
  ['ru', ['«Нет!» — сказал В. В. Орлов.', 'В 2022 г.', 'Он был там, т. е. здесь.', 'Это г. Тула.']],
  ['uk', ['«Так!» — сказав В. Гай.', 'Це було у 2022 р.', 'Президент мовчав.']],
  ['pl', ['Tak mówi prof. Jan Lis.', 'W ub. roku milczał.']],
]

t.test('readDocument() ends sentences by the rules of the language', (t) => {
  for (const [language, expected] of SAMPLES) {
    const { text, tokens, sentences } = readDocument(expected.join(' '), language)
    t.same(
      sentences.map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end)),
      expected,
      language,
    )
  }
  t.end()
})

t.test('readDocument() splits off French and Italian elisions and French pronouns after the verb', (t) => {
  const words = (text: string, language: string): string[] =>
    readDocument(text, language).tokens.map((token) => token.text)
  t.same(words('L’ancien maire, qu’elle soutient, a-t-il dit', 'fr'), [
    'L’',
    'ancien',
    'maire',
    ',',
    'qu’',
    'elle',
    'soutient',
    ',',
    'a-t-',
    'il',
    'dit',
  ])
  t.same(words('selon l’Élysée, explique-t-elle', 'fr'), ['selon', 'l’', 'Élysée', ',', 'explique-t-', 'elle'])
  t.same(words('D’Alembert, rendez-vous, aujourd’hui', 'fr'), ['D’Alembert', ',', 'rendez-vous', ',', 'aujourd’hui'])
  t.same(words('dell’accordo, un’ora, D’Alema', 'it'), ['dell’', 'accordo', ',', 'un’', 'ora', ',', 'D’Alema'])
  t.end()
})

t.test('readDocument() covers any text in any language with tokens and sentences', (t) => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('de', 'fr', 'es', 'it', 'ru', 'uk', 'pl', 'xx'),
      (text, language) => {
        const { text: read, tokens, sentences } = readDocument(text, language)
        const covered = tokens.map((token) => text.slice(token.start, token.end)).join('')
        const counted = sentences.reduce((sum, { first, last }) => sum + last - first + 1, 0)
        return covered.replace(/\s/gu, '') === read.replace(/\s/gu, '') && counted === tokens.length
      },
    ),
  )
  t.end()
})
