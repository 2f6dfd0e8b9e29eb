import t from 'tap'
import { paragraphBefore } from '../../../../../src/engine/attribution/source-rules/nearby/paragraph-before.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, paragraphBefore(around))
}

t.test('paragraphBefore() goes on with the speaker of the paragraph before', async (t) => {
  t.equal(found(['It rained. [q1 “We won,”] [src1 Okafor] [cue1 said].', '[q9 “Nobody thought so.”]']), 'Okafor')
})

t.test('paragraphBefore() goes on behind a mixed quote', async (t) => {
  t.equal(found(['[src1 Okafor] [cue1 called] [q1 it “a joke”].', '[q9 “Nobody laughed.”]']), 'Okafor')
})

t.test('paragraphBefore() does not go on behind indirect speech', async (t) => {
  t.equal(found(['[src1 Okafor] [cue1 said] [q1 that they won].', '[q9 “Nobody thought so.”]']), null)
})

t.test('paragraphBefore() says nothing of a paragraph that is not all quotation', async (t) => {
  t.equal(found(['[q1 “We won,”] [src1 Okafor] [cue1 said].', 'Signs read [q9 “Nobody thought so.”]']), null)
  t.equal(found(['[q1 “We won,”] [src1 Okafor] [cue1 said].', '[q9 “Nobody thought so”], signs read.']), null)
})

t.test('paragraphBefore() says nothing when another paragraph lies between', async (t) => {
  t.equal(found(['[q1 “We won,”] [src1 Okafor] [cue1 said].', 'It rained.', '[q9 “Nobody thought so.”]']), null)
})

t.test('paragraphBefore() says nothing behind a quote without a source, and in the first paragraph', async (t) => {
  t.equal(found(['[q1 “We won.”]', '[q9 “Nobody thought so.”]']), null)
  t.equal(found('[q9 “Nobody thought so.”]'), null)
})

t.test('paragraphBefore() takes a full stop behind the marks for part of the quotation', async (t) => {
  t.equal(found(['It rained. [q1 “We won,”] [src1 Okafor] [cue1 said].', '[q9 “Nobody thought so”].']), 'Okafor')
})
