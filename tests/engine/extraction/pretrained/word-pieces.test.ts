import t from 'tap'
import { LETTER_CASES, makeVocabulary, vocabulary } from '../../../../src/engine/extraction/pretrained/word-pieces.ts'

const PIECES = ['[UNK]', '[CLS]', '[SEP]', 'un', '##moor', '##ed', 'munch', 'cafe', '-', '’', 's', '“', 'lee']
const { piecesOf } = makeVocabulary(PIECES)
const read = (token: string): string[] => piecesOf(token).pieces.map((number) => PIECES[number]!)

t.test('A word is cut into the longest pieces that there are, from the left', async (t) => {
  t.same(read('unmoored'), ['un', '##moor', '##ed'])
  t.same(read('Unmoored'), ['un', '##moor', '##ed'], 'in small letters')
  t.same(read('Café'), ['cafe'], 'without accents')
  t.same(read('Lee’s'), ['lee', '’', 's'], 'marks stand for themselves')
  t.same(read('“'), ['“'])
})

t.test('What the vocabulary cannot spell is unknown, and every token has a piece', async (t) => {
  t.same(read('unmoorx'), ['[UNK]'])
  t.same(read('日本'), ['[UNK]'])
  t.same(read('un'.repeat(60)), ['[UNK]'], 'no word has so many letters')
  t.same(read('\u0301'), ['[UNK]'], 'an accent alone')
  t.same(read(''), ['[UNK]'])
})

t.test('The way a word is written is told apart', async (t) => {
  const { small, capitalized, capitals, mixed, none } = LETTER_CASES
  const cases = {
    the: small,
    Lee: capitalized,
    A: capitalized,
    NATO: capitals,
    iPhone: mixed,
    McCain: mixed,
    '12': none,
  }
  for (const [token, letterCase] of Object.entries(cases)) t.equal(piecesOf(token).letterCase, letterCase, token)
  t.equal(piecesOf('“').letterCase, none)
})

t.test('A vocabulary without the pieces that are no words is refused', async (t) => {
  t.throws(() => makeVocabulary(['the']), /lacks \[UNK\]/)
})

t.test('The shipped vocabulary reads English', async (t) => {
  const { piecesOf: pieces, special } = vocabulary()
  const words = ['“', 'We', 'won', ',', '”', 'said', 'Ann', 'Lee', ',', 'the', 'mayor', 'of', 'Ely', '.']
  t.notOk(words.flatMap((word) => pieces(word).pieces).includes(special.unknown))
})
