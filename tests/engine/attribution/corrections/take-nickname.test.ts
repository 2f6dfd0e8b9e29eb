import t from 'tap'
import { takeNickname } from '../../../../src/engine/attribution/corrections/correct-source.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(takeNickname, extracted)
}

t.test('takeNickname() gives a nickname and the surname back to their name', async (t) => {
  t.equal(
    corrected('[q1 “I carried it,”] [cue1 said] [src1 Osvaldo] [q1 “Tuna” Ferreira].'),
    '[q1 “I carried it,”] [cue1 said] [src1 Osvaldo “Tuna” Ferreira].',
  )
  t.equal(
    corrected('[q1 “No,”] [cue1 added] [src1 Marta] [q1 “The Boat” Dahl].'),
    '[q1 “No,”] [cue1 added] [src1 Marta “The Boat” Dahl].',
  )
})

t.test('takeNickname() leaves what follows a name', async (t) => {
  for (const extracted of [
    '[src1 Ferreira] [cue1 said] [q1 “no”].',
    '[q1 “No,”] [cue1 said] [src1 Ferreira]. [q1 “Nobody did.” Not one].',
    '[q1 “No,”] [cue1 said] [src1 Ferreira]. [q1 “I tried,” Dahl].',
    '[cue1 said] [src1 Osvaldo] [q1 “Tuna” Ferreira].',
  ])
    t.equal(corrected(extracted), extracted)
})
