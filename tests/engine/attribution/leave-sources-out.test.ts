import t from 'tap'
import { leaveSourcesOut } from '../../../src/engine/attribution/leave-sources-out.ts'
import type { ExtractedAttribution } from '../../../src/engine/types.ts'
import { markedCandidates } from '../../support/marked-candidates.ts'
import { withMarks } from '../../support/marked-corrections.ts'

/** The text with what is left; the second attribution is as certain as `chance` says. */
function left(read: string, chance = 0.5): string {
  const { document, attributions } = markedCandidates(read)
  const weighed = attributions.map((one, at): ExtractedAttribution =>
    at === 1 ? { ...one, contentChance: chance } : one,
  )
  return withMarks(document, leaveSourcesOut(document, weighed))
}

t.test('leaveSourcesOut() leaves out content that is the source of another', async (t) => {
  t.equal(
    left('[src1 [q2 The clerk]] [cue1 said] [q1 it rained]. [q2 It might last], [src2 she] [cue2 added].'),
    '[src1 The clerk] [cue1 said] [q1 it rained]. [q2 It might last], [src2 she] [cue2 added].',
  )
})

t.test('leaveSourcesOut() drops an attribution without other content', async (t) => {
  t.equal(
    left('[src1 [q2 Lee]], [cue2 questioned] by [src2 the police], [cue1 said] [q1 it rained].'),
    '[src1 Lee], questioned by the police, [cue1 said] [q1 it rained].',
  )
})

t.test('leaveSourcesOut() leaves the more certain of the two', async (t) => {
  const { document, attributions } = markedCandidates(
    '[src1 [q2 Lee]], [cue2 named] by [src2 the police], [cue1 said] [q1 it rained].',
  )
  const [first, second] = attributions
  const certain = { ...second!, contentChance: 1 }
  t.same(
    leaveSourcesOut(document, [first!, certain]),
    [certain, first].toSorted((one, other) => one!.cue.first - other!.cue.first),
  )
})

t.test('leaveSourcesOut() leaves a clause that another source is part of', async (t) => {
  const read = '[q2 [src1 Lee] [cue1 says] [q1 it rained]], [src2 Park] [cue2 said].'
  t.match(left(read), /\[q2 /u)
})
