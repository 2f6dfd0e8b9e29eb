import t from 'tap'
import { takeSubjectInside } from '../../../../src/engine/attribution/corrections/correct-source.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(takeSubjectInside, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('takeSubjectInside() takes the subject between the verb and a comma', async (t) => {
  t.equal(
    corrected('[src1 The company,] [cue1 said] [q1 Ewa Nowak, had lost its way].'),
    '[q1 The company], [cue1 said] [src1 Ewa Nowak], [q1 had lost its way].',
  )
  t.equal(
    corrected('[src1 The old bridge,] [cue1 said] [q1 engineer Kwabena Osei, was not safe].'),
    '[q1 The old bridge], [cue1 said] [src1 engineer Kwabena Osei], [q1 was not safe].',
  )
})

t.test('takeSubjectInside() needs a name', async (t) => {
  stays(t, '[src1 The company,] [cue1 said] [q1 critics, had lost its way].')
})

t.test('takeSubjectInside() needs a comma on both sides', async (t) => {
  stays(t, '[src1 The company] [cue1 said] [q1 Ewa Nowak, had lost its way].')
  stays(t, '[src1 The company,] [cue1 said] [q1 Ewa Nowak had lost its way].')
})

t.test('takeSubjectInside() needs a verb', async (t) => {
  stays(t, '[src1 The company], [cue1 per] [q1 Ewa Nowak, had lost its way].')
})

t.test('takeSubjectInside() leaves content that ends with the comma', async (t) => {
  stays(t, '[src1 The company,] [cue1 said] [q1 Ewa Nowak,] would go.')
})

t.test('takeSubjectInside() leaves a source that stands further off', async (t) => {
  stays(t, '[src1 Lee], with a smile, [cue1 said] [q1 Ewa Nowak, her boss, was late].')
})
