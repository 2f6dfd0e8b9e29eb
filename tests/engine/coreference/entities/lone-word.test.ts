import t from 'tap'
import { isLoneWord } from '../../../../src/engine/coreference/entities/lone-word.ts'

t.test('isLoneWord() knows one rare word', async (t) => {
  for (const name of ['Zentrova', 'Brastel', 'Aftonposten', 'Quorvex']) t.ok(isLoneWord(name), name)
})

t.test('isLoneWord() does not take what people are called for one', async (t) => {
  for (const name of ['McClendry', 'O’Draddy', 'Anna', 'Xolani Umbwe']) t.notOk(isLoneWord(name), name)
})
