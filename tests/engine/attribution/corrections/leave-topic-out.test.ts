import t from 'tap'
import { leaveTopicOut } from '../../../../src/engine/attribution/corrections/correct-content.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(leaveTopicOut, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('leaveTopicOut() leaves out who is spoken of', async (t) => {
  t.equal(
    corrected('[src1 Lee] [cue1 said of] [q1 her predecessor, Omar Haddad, “He left.”]'),
    '[src1 Lee] [cue1 said of] her predecessor, Omar Haddad, [q1 “He left.”]',
  )
})

t.test('leaveTopicOut() leaves out what is spoken of', async (t) => {
  t.equal(
    corrected('[src1 Okafor] [cue1 wrote of] [q1 the old bridge, “It must go.”]'),
    '[src1 Okafor] [cue1 wrote of] the old bridge, [q1 “It must go.”]',
  )
})

t.test('leaveTopicOut() leaves a clause with a verb', async (t) => {
  stays(t, '[src1 Lee] [cue1 said] [q1 that Haddad left early, “He left.”]')
})

t.test('leaveTopicOut() leaves words in marks that are no sentence', async (t) => {
  stays(t, '[src1 Lee] [cue1 said] [q1 that Haddad, “the builder”, left].')
  stays(t, '[src1 Lee] [cue1 called] [q1 the old bridge, “a disgrace”]')
})

t.test('leaveTopicOut() needs a comma before the marks', async (t) => {
  stays(t, '[src1 Lee] [cue1 said of] [q1 her predecessor “He left.”]')
})

t.test('leaveTopicOut() leaves content that does not stand right behind the cue', async (t) => {
  stays(t, '[src1 Lee] [cue1 said] on Monday of [q1 her predecessor, “He left.”]')
})
