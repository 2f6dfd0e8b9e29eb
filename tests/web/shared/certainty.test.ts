import t from 'tap'
import { certaintyOf } from '../../../src/web/shared/certainty.ts'

t.test('A confidence is expressed in words, and a quote without a speaker asks who said it', async (t) => {
  const words = [1, 0.9, 0.89, 0.7, 0.69, 0].map((confidence) => certaintyOf({ confidence, speaker: {} }))
  t.same(words, ['sure', 'sure', 'check', 'check', 'doubtful', 'doubtful'])
  t.equal(certaintyOf({ confidence: 1, speaker: null }), 'who?')
})

t.test('A human review takes precedence', async (t) => {
  t.equal(certaintyOf({ confidence: 0.1, speaker: null, status: 'confirmed' }), 'confirmed')
  t.equal(certaintyOf({ confidence: 0.1, speaker: null, status: 'unreviewed' }), 'who?')
})
