import t from 'tap'
import { isPlainWord } from '../../../../src/engine/language/names/plain-words.ts'

t.test('isPlainWord() knows ordinary words from names', async (t) => {
  for (const word of ['natural', 'officer', 'night', 'shares', 'derelict']) t.equal(isPlainWord(word), true, word)
  for (const word of ['john', 'dario', 'helen', 'gideon']) t.equal(isPlainWord(word), false, word)
})

t.test('isPlainWord() takes rare words for none', async (t) => {
  for (const word of ['ortuno', 'northfire', '']) t.equal(isPlainWord(word), false, word)
})
