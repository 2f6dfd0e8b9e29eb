import t from 'tap'
import { beginAtThat } from '../../../../src/engine/attribution/corrections/correct-content.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(beginAtThat, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('beginAtThat() leaves out what stands in marks before "that"', async (t) => {
  t.equal(
    corrected('[src1 Lee] [cue1 told] the station [q1 “Morning Desk” that it rained].'),
    '[src1 Lee] [cue1 told] the station “Morning Desk” [q1 that it rained].',
  )
  t.equal(
    corrected('[src1 Lee] [cue1 told] [q1 ‘Radio Nord’ that it rained].'),
    '[src1 Lee] [cue1 told] ‘Radio Nord’ [q1 that it rained].',
  )
})

t.test('beginAtThat() leaves a clause that begins with "that"', async (t) => {
  stays(t, '[src1 Lee] [cue1 said] [q1 that “Morning Desk” was off the air].')
})

t.test('beginAtThat() leaves a quotation that no "that" follows', async (t) => {
  stays(t, '[src1 Lee] [cue1 called] [q1 “Morning Desk” a disgrace].')
})

t.test('beginAtThat() leaves a "that" that is no conjunction', async (t) => {
  stays(t, '[src1 Lee] [cue1 said] [q1 “Morning Desk”].')
})

t.test('beginAtThat() leaves content before the cue', async (t) => {
  stays(t, '[q1 “Morning Desk” that it rained], [src1 Lee] [cue1 said].')
})
