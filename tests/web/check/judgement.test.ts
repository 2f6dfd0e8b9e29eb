import t from 'tap'
import { judgementOf, summaryOf } from '../../../src/web/check/judgement.ts'
import type { Judged } from '../../../src/web/check/judgement.ts'

const found = (verdict: 'verbatim' | 'nearly', speaker: Judged['speaker'], quoted = true, differences = 0): Judged => ({
  verdict,
  speaker,
  matches: [{ quoted, differences: Array.from({ length: differences }) }],
})

t.test('A quotation is judged with a symbol and in words', async (t) => {
  const judgements = [
    found('verbatim', 'same'),
    found('verbatim', 'unknown'),
    found('verbatim', 'other'),
    found('verbatim', 'unknown', false),
    found('nearly', 'same', true, 1),
    found('nearly', 'other', true, 2),
    { verdict: 'not-found', speaker: null, matches: [] } as const,
    { verdict: 'unchecked', speaker: null, matches: [] } as const,
  ].map(judgementOf)
  t.same(
    judgements.map(({ mark, sign, words }) => `${mark} ${sign} ${words}`),
    [
      'stands ✓ Word for word',
      'stands ✓ Word for word',
      'differs ≈ Word for word, but somebody else’s words',
      'differs ≈ Word for word, but nobody is quoted with it',
      'differs ≈ Nearly: 1 difference',
      'differs ≈ Nearly: 2 differences, but somebody else’s words',
      'missing ✗ Not found',
      'unchecked – Not checked',
    ],
  )
})

t.test('A draft is summed up in a sentence', async (t) => {
  const counts = { verbatim: 2, nearly: 0, 'not-found': 1, unchecked: 0 }
  const quotations = [
    found('verbatim', 'same'),
    found('verbatim', 'other'),
    { verdict: 'not-found', speaker: null, matches: [] } as const,
  ]
  t.equal(
    summaryOf({ counts, quotations }),
    '3 quotations: 2 word for word, 1 not found. 1 of them somebody else’s words.',
  )
  const none = { verbatim: 0, nearly: 0, 'not-found': 0, unchecked: 0 }
  t.equal(summaryOf({ counts: none, quotations: [] }), 'Nobody is quoted in this draft.')
})
