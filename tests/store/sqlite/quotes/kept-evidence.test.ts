import fc from 'fast-check'
import t from 'tap'
import type { Evidence } from '../../../../src/model.ts'
import { keptEvidence, readEvidence, rewriteEvidence } from '../../../../src/store/sqlite/quotes/kept-evidence.ts'

const TEXT = '“No 😀 [1,"2"],” said\nAnn\u2028Lee. “\\” she added.'
/** Contains nothing that JSON escapes. */
const PLAIN = '“No 😀 [1,2],” said Ann\u2028Lee. “],[” she added.'

t.test('Evidence is stored with the words of its spans, from which their ends follow', async (t) => {
  const said = { start: TEXT.indexOf('said'), end: TEXT.indexOf('said') + 4 }
  const kept = keptEvidence(TEXT, [
    { step: 'source', rule: 'verb-after-quote', spans: [said] },
    { step: 'quote', rule: 'double-marks', spans: [] },
  ])
  t.equal(kept, `[["source","verb-after-quote",${said.start},"said"],["quote","double-marks"]]`)
  t.same(readEvidence(kept), [
    { step: 'source', rule: 'verb-after-quote', spans: [{ ...said, text: 'said' }] },
    { step: 'quote', rule: 'double-marks', spans: [] },
  ])
})

t.test('Evidence is read as it was stored, and written exactly as JSON would', async (t) => {
  const span = fc
    .tuple(fc.nat(PLAIN.length), fc.nat(PLAIN.length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }))
  const evidence: fc.Arbitrary<Evidence> = fc.record({
    step: fc.constantFrom('quote', 'cue', 'source', 'speaker'),
    rule: fc.constantFrom('verb-after-quote', 'pronoun'),
    spans: fc.array(span),
  })
  fc.assert(
    fc.property(fc.array(evidence), fc.constantFrom(TEXT, PLAIN), (evidence, text) => {
      const kept = keptEvidence(text, evidence)
      const read = readEvidence(kept)
      const withWords = (span: Evidence['spans'][number]) => ({ ...span, text: text.slice(span.start, span.end) })
      t.same(
        read,
        evidence.map((one) => ({ ...one, spans: one.spans.map(withWords) })),
      )
      t.equal(rewriteEvidence(kept), JSON.stringify(read))
    }),
  )
})

t.test('A span outside the text is not stored', async (t) => {
  const spans = [{ start: 0, end: TEXT.length + 1 }]
  t.throws(() => keptEvidence(TEXT, [{ step: 'cue', rule: 'verb-after-quote', spans }]), RangeError)
})
