import t from 'tap'
import { quoteType } from '../../../src/engine/attribution/quote-type.ts'
import { readDocument } from '../../../src/engine/language/read-document.ts'
import { marked } from '../../support/marked.ts'

function typeOf(source: string): string {
  const { text, spans } = marked(source)
  return quoteType(readDocument(text), spans['q']!)
}

t.test('quoteType() is direct when all the words stand in marks', async (t) => {
  t.equal(typeOf('😀 [q “We won,”] said Lee.'), 'direct')
  t.equal(typeOf('[q “We won,”] said Lee, [q “by far.”]'), 'direct')
  t.equal(typeOf('Lee wrote [q “We won”!]'), 'direct')
})

t.test('quoteType() is direct still when next to nothing stands outside', async (t) => {
  t.equal(typeOf('Lee said [q a “completely unnecessary and expensive renovation of the whole building”].'), 'direct')
})

t.test('quoteType() is mixed when some words stand in marks', async (t) => {
  t.equal(typeOf('Lee said [q that the plan was “a joke”].'), 'mixed')
  t.equal(typeOf('Lee called [q it “a joke”].'), 'mixed')
})

t.test('quoteType() is indirect without marks', async (t) => {
  t.equal(typeOf('Lee said [q that the plan was bad]. “No,” said Park.'), 'indirect')
})
