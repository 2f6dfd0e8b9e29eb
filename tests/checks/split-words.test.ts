import t from 'tap'
import { splitQuotation, splitWords } from '../../src/checks/split-words.ts'

const keys = (text: string): string =>
  splitWords(text)
    .map(({ key }) => key)
    .join(' ')

t.test('words are compared without typographic differences', async (t) => {
  t.equal(keys('It’s “well-known”: 1,000.5% Élan…'), 'its well known 1000.5 percent elan')
  t.equal(keys('$5 & £5'), '$ 5 and £ 5')
  t.equal(keys('co\u00adoperate'), 'cooperate')
  t.equal(keys(''), '')
})

t.test('scripts without spaces are compared character by character', async (t) => {
  t.equal(keys('我们赢了。OK'), '我 们 赢 了 ok')
})

t.test('the symbols of a quotation are kept, and each word has its offsets', async (t) => {
  const text = '[W]e … won [the cup] [...] ( . . . ) [open'
  t.same(
    splitQuotation(text).map(({ key }) => key),
    ['we', '…', 'won', '[]', '…', '…', 'open'],
  )
  for (const { start, end } of splitQuotation(text, 100)) t.not(text.slice(start - 100, end - 100).trim(), '')
  t.equal(splitQuotation('a won', 7)[1]?.start, 9)
})
