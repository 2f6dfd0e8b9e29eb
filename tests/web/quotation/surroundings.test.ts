import t from 'tap'
import { firstSentences, lastSentences } from '../../../src/web/quotation/surroundings.ts'

t.test('Two sentences before the quotation are shown, and the beginning of its own', async (t) => {
  const before = 'cut off. It rained. The hall was full. Nobody left. Ann Lee said: '
  t.equal(lastSentences(before, 2, false), 'The hall was full. Nobody left. Ann Lee said: ')
  t.equal(lastSentences('It rained. The hall was full. Nobody left. ', 2, true), 'The hall was full. Nobody left. ')
})

t.test('A truncated sentence is left out, unless it is the only one', async (t) => {
  t.equal(lastSentences('of it. Nobody left. ', 2, false), 'Nobody left. ')
  t.equal(lastSentences('It rained. ', 2, true), 'It rained. ')
  t.equal(lastSentences('', 2, true), '')
})

t.test('Two sentences after the quotation are shown, and the rest of its own', async (t) => {
  const after = ' said Ann Lee. It rained. Nobody left. The end.'
  t.equal(firstSentences(after, 2, '“We won,”'), ' said Ann Lee. It rained. Nobody left.')
  t.equal(firstSentences(' It rained. Nobody left. The end.', 2, '“We won.”'), ' It rained. Nobody left.')
})
