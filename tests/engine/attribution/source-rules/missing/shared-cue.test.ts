import t from 'tap'
import { sharedCue } from '../../../../../src/engine/attribution/source-rules/missing/shared-cue.ts'
import { inferred, markedMissing } from '../../../../support/marked-source-rules.ts'

function found(article: string): string | null {
  const missing = markedMissing(article)
  return inferred(missing, sharedCue(missing))
}

t.test('sharedCue() gives a quote the source of the quote before with the same cue', async (t) => {
  t.equal(found('[src1 Okafor] [cue1+2 accused] [q1 them of lying]: [q2 “You all knew about it.”]'), 'Okafor')
})

t.test('sharedCue() gives a quote the source of the quote after with the same cue', async (t) => {
  t.equal(found('[q1 “You all knew,”] [cue1+2 said] [src2 Okafor], [q2 that they had lied].'), 'Okafor')
})

t.test('sharedCue() says nothing when each has a cue of its own', async (t) => {
  t.equal(found('[src1 Okafor] [cue1 accused] [q1 them of lying] and [cue2 said]: [q2 “You knew.”]'), null)
})

t.test('sharedCue() says nothing when the other has no source either', async (t) => {
  t.equal(found('It was [cue1+2 said] [q1 that they lied]: [q2 “You all knew about it.”]'), null)
})

t.test('sharedCue() says nothing of a quote without a cue', async (t) => {
  t.equal(found('[q1 “No.”] It rained. [q2 “Yes,”] [src2 Okafor] [cue2 said].'), null)
})

t.test('sharedCue() is as certain as the other source', async (t) => {
  const missing = markedMissing('[src1 Okafor] [cue1+2 accused] [q1 them of lying]: [q2 “You all knew about it.”]')
  t.same(sharedCue(missing), { source: missing.near[0]!.source, sourceChance: 0.9, rule: 'same-sentence' })
})
