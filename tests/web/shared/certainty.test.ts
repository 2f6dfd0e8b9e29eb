import t from 'tap'
import { certaintyOf } from '../../../src/web/shared/certainty.ts'

t.test('A confidence is told in a word, and a quote of nobody asks who', async (t) => {
  const words = [1, 0.9, 0.89, 0.7, 0.69, 0].map((confidence) => certaintyOf({ confidence, speaker: {} }))
  t.same(words, ['sure', 'sure', 'check', 'check', 'doubtful', 'doubtful'])
  t.equal(certaintyOf({ confidence: 1, speaker: null }), 'who?')
})

t.test('What a person has said of it comes first', async (t) => {
  t.equal(certaintyOf({ confidence: 0.1, speaker: null, status: 'confirmed' }), 'confirmed')
  t.equal(certaintyOf({ confidence: 0.1, speaker: null, status: 'unreviewed' }), 'who?')
})
