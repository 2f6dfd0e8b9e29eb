import t from 'tap'
import { takeTitleBefore } from '../../../../src/engine/attribution/corrections/correct-source.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(takeTitleBefore, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('takeTitleBefore() gives the title before a name to the source', async (t) => {
  t.equal(
    corrected('[q1 The secretary of the party], [src1 Lee], [cue1 advised] [q1 him to leave].'),
    '[src1 The secretary of the party, Lee,] [cue1 advised] [q1 him to leave].',
  )
})

t.test('takeTitleBefore() passes words in quotation marks over', async (t) => {
  t.equal(
    corrected('[q1 The secretary of “We Will Win”], [src1 Lee], [cue1 advised] [q1 him to leave].'),
    '[src1 The secretary of “We Will Win”, Lee,] [cue1 advised] [q1 him to leave].',
  )
})

t.test('takeTitleBefore() leaves a clause that goes on behind the verb', async (t) => {
  stays(t, '[q1 The bridge], [src1 Lee] [cue1 said], [q1 was old].')
})

t.test('takeTitleBefore() leaves content with a verb', async (t) => {
  stays(t, '[q1 The bridge is old], [src1 Lee], [cue1 told] [q1 him to leave].')
})

t.test('takeTitleBefore() leaves a name without commas', async (t) => {
  stays(t, '[q1 The bridge], [src1 Lee] [cue1 said] [q1 him to leave].')
  stays(t, '[q1 In May] [src1 Lee], [cue1 advised] [q1 him to leave].')
})

t.test('takeTitleBefore() leaves a title that nothing follows', async (t) => {
  stays(t, '[q1 The secretary], [src1 Lee], [cue1 nodded].')
})
