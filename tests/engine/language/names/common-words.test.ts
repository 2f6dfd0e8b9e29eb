import t from 'tap'
import { isCommonWord } from '../../../../src/engine/language/names/common-words.ts'

t.test('isCommonWord() knows words that are written small', async (t) => {
  for (const word of ['absent', 'voters', 'workers', 'fewer', 'session']) t.equal(isCommonWord(word), true, word)
})

t.test('isCommonWord() leaves out what is mostly written large, rare words and small ones', async (t) => {
  for (const word of ['senate', 'guardian', 'brown', 'zentrix', 'the', '']) t.equal(isCommonWord(word), false, word)
})
