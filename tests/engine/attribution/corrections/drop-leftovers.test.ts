import t from 'tap'
import { dropLeftovers } from '../../../../src/engine/attribution/corrections/correct-content.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(dropLeftovers, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('dropLeftovers() leaves out what goes with the verb beside a complete quotation', async (t) => {
  t.equal(
    corrected('[q1 “It rained,”] [src1 Lee] [cue1 said at] [q1 a meeting].'),
    '[q1 “It rained,”] [src1 Lee] [cue1 said at] a meeting.',
  )
  t.equal(
    corrected('[src1 Lee] [cue1 told] [q1 the council of Tema]: [q1 “It rained.”]'),
    '[src1 Lee] [cue1 told] the council of Tema: [q1 “It rained.”]',
  )
})

t.test('dropLeftovers() leaves a clause with a verb', async (t) => {
  stays(t, '[q1 “It rained,”] [src1 Lee] [cue1 said], [q1 and nobody came].')
})

t.test('dropLeftovers() leaves further words in marks', async (t) => {
  stays(t, '[q1 “It rained,”] [src1 Lee] [cue1 said], [q1 “again.”]')
})

t.test('dropLeftovers() leaves everything beside a quotation that is not complete', async (t) => {
  stays(t, '[q1 “It rained”] [src1 Lee] [cue1 said at] [q1 a meeting].')
})

t.test('dropLeftovers() leaves a clause without marks whole', async (t) => {
  stays(t, '[q1 The bridge], [src1 Lee] [cue1 said], [q1 a wreck].')
})
