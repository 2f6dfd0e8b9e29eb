import t from 'tap'
import { takingTurns } from '../../../../../src/engine/attribution/source-rules/nearby/taking-turns.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, takingTurns(around))
}

const ASKED = '[q1 “Is it open?”] [cue1 asked] [src1 Okafor].'
const ANSWERED = '[q2 “Not yet,”] [cue2 said] [src2 Park].'

t.test('takingTurns() gives the third paragraph to the first speaker, after a question', async (t) => {
  t.equal(found([ASKED, ANSWERED, '[q9 “But you promised.”]']), 'Okafor')
  t.equal(
    found([
      '[q1 “It is open,”] [cue1 said] [src1 Okafor].',
      '[q2 “Is it?”] [cue2 asked] [src2 Park].',
      '[q9 “It is.”]',
    ]),
    'Okafor',
  )
})

t.test('takingTurns() says nothing when nobody asks', async (t) => {
  t.equal(found([ASKED.replace('?', '.'), ANSWERED, '[q9 “But you promised.”]']), null)
})

t.test('takingTurns() says nothing when one speaks twice', async (t) => {
  t.equal(found([ASKED, ANSWERED.replace('Park', 'Okafor'), '[q9 “But you promised.”]']), null)
})

t.test('takingTurns() says nothing of a paragraph that is not all quotation', async (t) => {
  t.equal(found([ASKED, ANSWERED, '[q9 “But you promised.”] It rained.']), null)
  t.equal(found([ASKED, ANSWERED, 'It rained. [q9 “But you promised.”]']), null)
})

t.test('takingTurns() says nothing when a paragraph lies between, or begins with something else', async (t) => {
  t.equal(found([ASKED, 'It rained.', ANSWERED, '[q9 “But you promised.”]']), null)
  t.equal(found([ASKED, ANSWERED, 'It rained.', '[q9 “But you promised.”]']), null)
  t.equal(found(['It rained. ' + ASKED, ANSWERED, '[q9 “But you promised.”]']), null)
})

t.test('takingTurns() says nothing of a quote without a source or without marks', async (t) => {
  t.equal(found([ASKED, '[q2 “Not yet.”]', '[q9 “But you promised.”]']), null)
  t.equal(found([ASKED, '[q2 It was not yet open], [cue2 said] [src2 Park].', '[q9 “But you promised.”]']), null)
})

t.test('takingTurns() goes on without further questions', async (t) => {
  const around = markedSurroundings([
    '[q1 “It is late,”] [cue1 said] [src1 Okafor].',
    '[q2 “Go then.”]',
    '[q9 “I will.”]',
  ])
  const [first, second] = around.before
  const park = { ...second!, source: { first: 0, last: 0 } }
  const before = (rule: 'taking-turns' | 'paragraph-before') => [first!, { ...park, rule }]
  t.equal(nearbyFound(around, takingTurns({ ...around, before: before('taking-turns') })), 'Okafor')
  t.equal(takingTurns({ ...around, before: before('paragraph-before') }), null)
})
