import t from 'tap'
import { takeAgent } from '../../../../src/engine/attribution/corrections/take-agent.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(takeAgent, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('takeAgent() takes by whom somebody was told', async (t) => {
  t.equal(
    corrected('[src1 Bertolini] [cue1 was told] by his manager [q1 that he had ten minutes].'),
    'Bertolini [cue1 was told] by [src1 his manager] [q1 that he had ten minutes].',
  )
  t.equal(
    corrected('[src1 The jury] [cue1 had been warned] on Friday by Judge Ann Lee [q1 that it was long].'),
    'The jury [cue1 had been warned] on Friday by [src1 Judge Ann Lee] [q1 that it was long].',
  )
})

t.test('takeAgent() leaves whom nobody is said to have told, and who tells', async (t) => {
  stays(t, '[src1 The hearing] [cue1 was told] [q1 that the road by the mill was closed].')
  stays(t, '[src1 Bertolini] [cue1 told] the men by the door [q1 that he had ten minutes].')
})
