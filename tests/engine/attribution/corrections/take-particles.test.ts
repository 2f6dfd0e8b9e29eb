import t from 'tap'
import { takeParticles } from '../../../../src/engine/attribution/corrections/correct-source.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(takeParticles, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('takeParticles() gives a particle to its name', async (t) => {
  t.equal(corrected('[q1 “No,” bin] [src1 Salman] [cue1 said].'), '[q1 “No,”] [src1 bin Salman] [cue1 said].')
  t.equal(corrected('[q1 “No,”] van [src1 Rompuy] [cue1 said].'), '[q1 “No,”] [src1 van Rompuy] [cue1 said].')
})

t.test('takeParticles() takes several', async (t) => {
  t.equal(corrected('[q1 “No,”] de la [src1 Cruz] [cue1 said].'), '[q1 “No,”] [src1 de la Cruz] [cue1 said].')
})

t.test('takeParticles() takes no word with a capital', async (t) => {
  stays(t, '[q1 “No,”] Van [src1 Rompuy] [cue1 said].')
})

t.test('takeParticles() leaves names without one', async (t) => {
  stays(t, '[q1 “No,”] [src1 Okafor] [cue1 said].')
})

t.test('takeParticles() leaves sources that are no names, and none', async (t) => {
  stays(t, '[q1 “No,” la] [src1 señora] [cue1 said].')
  stays(t, '[q1 “No”] was [cue1 said].')
})
