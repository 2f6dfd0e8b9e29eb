import t from 'tap'
import { isEvent } from '../../../../src/engine/attribution/corrections/is-event.ts'
import { markedCandidates } from '../../../support/marked-candidates.ts'

function isOne(extracted: string): boolean {
  const { document, attributions } = markedCandidates(extracted)
  return isEvent(document, attributions[0]!)
}

t.test('isEvent() knows deeds', async (t) => {
  for (const extracted of [
    '[src1 She] [cue1 signed] [q1 a bill] on Monday.',
    '[src1 The firm] [cue1 is buying] [q1 property in another country].',
    '[src1 Okafor] [cue1 sued] [q1 the bank].',
    '[src1 Farm groups] [cue1 challenged] [q1 parts of the law in court].',
  ])
    t.ok(isOne(extracted), extracted)
})

t.test('isEvent() knows what is done to people', async (t) => {
  for (const extracted of [
    '[src1 Governor Poole] [cue1 is barred by] [q1 term limits from running again].',
    '[src1 Okafor] [cue1 was shown] [q1 a red card at the final whistle].',
    '[src1 The two] [cue1 have been charged with] [q1 any crime].',
  ])
    t.ok(isOne(extracted), extracted)
})

t.test('isEvent() leaves what is said and thought', async (t) => {
  for (const extracted of [
    '[src1 Farm groups] [cue1 argued in court] [q1 that the law was void].',
    '[src1 Okafor] [cue1 questioned] [q1 the law].',
    '[src1 Okafor] [cue1 challenged] [q1 the claim].',
    '[src1 Okafor] [cue1 was convinced] [q1 that it rained].',
  ])
    t.notOk(isOne(extracted), extracted)
})

t.test('isEvent() leaves a clause, and words in marks', async (t) => {
  t.notOk(isOne('[src1 Okafor] [cue1 signed] [q1 that she had read it].'))
  t.notOk(isOne('[src1 Okafor] [cue1 signed] [q1 “a bill of shame”].'))
})
