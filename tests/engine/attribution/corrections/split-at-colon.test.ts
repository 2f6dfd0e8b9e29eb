import t from 'tap'
import { splitAtColon } from '../../../../src/engine/attribution/corrections/split-at-colon.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { sliceSpan } from '../../../../src/text/span.ts'
import { marked } from '../../../support/marked.ts'

function split(source: string): string[][] {
  const { text, spans } = marked(source)
  const quotes = splitAtColon(readDocument(text), spans['q'] ?? [])
  return quotes.map((parts) => parts.map((part) => sliceSpan(text, part)))
}

t.test('splitAtColon() parts a clause from the quotation after its colon', async (t) => {
  t.same(split('😀 Lee accused [q the board of doing nothing: “They sat there and watched it burn.”]'), [
    ['the board of doing nothing'],
    ['“They sat there and watched it burn.”'],
  ])
})

t.test('splitAtColon() leaves a few words after a colon with their clause', async (t) => {
  t.same(split('Lee said [q that he had one word for it: “no”].'), [['that he had one word for it: “no”']])
})

t.test('splitAtColon() leaves quotes without such a colon whole', async (t) => {
  for (const source of [
    'Lee said [q that it was “the worst idea of the whole year”].',
    'Lee said: [q “They sat there and watched it burn.”]',
    '[q “They sat there,”] said Lee, [q “and watched it burn.”]',
    'Lee said [q “one thing: they watched it burn”].',
  ])
    t.equal(split(source).length, 1, source)
})

t.test('splitAtColon() keeps the parts before and after with their halves', async (t) => {
  t.same(split('[q In May], Lee said, [q nobody came: “They all sat at home, every one.”] Then [q “I left.”]'), [
    ['In May', 'nobody came'],
    ['“They all sat at home, every one.”', '“I left.”'],
  ])
})

t.test('splitAtColon() makes nothing of nothing', async (t) => {
  t.same(splitAtColon(readDocument(''), []), [])
})
