import t from 'tap'
import { fillGaps } from '../../../src/engine/attribution/fill-gaps.ts'
import { markedCandidates } from '../../support/marked-candidates.ts'
import { withMarks } from '../../support/marked-corrections.ts'

function filled(read: string): string {
  const { document, attributions } = markedCandidates(read)
  return withMarks(document, fillGaps(document, attributions))
}

t.test('fillGaps() joins the parts of a sentence', async (t) => {
  t.equal(
    filled('[src1 Lee] [cue1 said] [q1 the boats], which leak badly, [q1 would sail].'),
    '[src1 Lee] [cue1 said] [q1 the boats, which leak badly, would sail].',
  )
})

t.test('fillGaps() leaves what is not one stretch of what is said', async (t) => {
  for (const read of [
    '[q1 The boats], [src1 Lee] [cue1 said], [q1 would sail].',
    '[src1 Lee] [cue1 said] [q1 the boats would sail]. It rained. [q1 They were old].',
    '[src1 Lee] [cue1 said] [q1 the boats] “that leak” [q1 would sail].',
    '[src1 Lee] [cue1 said] [q1 the boats], which have lain at anchor in the bay since the storms, [q1 would sail].',
    '[src1 Lee] [cue1 said] [q1 the boats] [cue2 called] [q2 “wrecks”] [q1 would sail].',
  ])
    t.equal(filled(read), read)
})
