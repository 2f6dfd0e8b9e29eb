import t from 'tap'
import { wordsAround } from '../../../../../src/engine/attribution/source-rules/nearby/words-around.ts'
import { markedSurroundings, nearbyFound, type Seen } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[], seen: Seen | null = null): string | null {
  const around = markedSurroundings(article, seen)
  return nearbyFound(around, wordsAround(around))
}

const LEECH = 'Reid has gone after him as a [q9 “leech”]. Park laughed.'

t.test('wordsAround() believes the extractor when it is sure', async (t) => {
  t.equal(found(LEECH, { source: 'Reid', chance: 0.8 }), 'Reid')
  t.equal(found(LEECH, { source: 'Reid', chance: 0.5 }), 'Reid')
})

t.test('wordsAround() does not believe the extractor when it is not', async (t) => {
  t.equal(found(LEECH, { source: 'Reid', chance: 0.49 }), null)
})

t.test('wordsAround() believes nothing from another sentence', async (t) => {
  t.equal(found(LEECH, { source: 'Park', chance: 0.9 }), null)
  t.equal(found('Park laughed. ' + LEECH, { source: 'Park', chance: 0.9 }), null)
})

t.test('wordsAround() says nothing when nothing is seen', async (t) => {
  t.equal(found(LEECH), null)
})

t.test('wordsAround() takes a source behind the quotation too', async (t) => {
  t.equal(found('A [q9 “leech”], in the eyes of Reid.', { source: 'Reid', chance: 0.6 }), 'Reid')
})

t.test('wordsAround() makes a quote of its own', async (t) => {
  const text = '[q1 “No,”] [src1 Okafor] [cue1 said]. Reid has gone after him as a [q9 “leech”].'
  t.equal(found(text, { source: 'Reid', chance: 0.8 }), 'Reid')
})
