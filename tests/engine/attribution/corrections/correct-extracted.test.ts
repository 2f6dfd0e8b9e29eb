// Which corrections are made, and in what order. Each has tests of its own beside this file.

import t from 'tap'
import { correctExtracted } from '../../../../src/engine/attribution/corrections/correct-extracted.ts'
import { markedCandidates } from '../../../support/marked-candidates.ts'
import { withMarks } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  const { document, attributions } = markedCandidates(extracted)
  return withMarks(document, correctExtracted(document, { attributions, reader: 'linear' }))
}

/** One for each correction. */
const CASES: readonly (readonly [extracted: string, corrected: string])[] = [
  ['[src1 😀 Ann Lee,] [cue1 said] [q1 it rained].', '😀 [src1 Ann Lee], [cue1 said] [q1 it rained].'],
  [
    '[q1 “No,”] [cue1 countered] [q1 union leader Ewa Nowak].',
    '[q1 “No,”] [cue1 countered] [src1 union leader Ewa Nowak].',
  ],
  [
    '[src1 The company,] [cue1 said] [q1 Ewa Nowak, had lost its way].',
    '[q1 The company], [cue1 said] [src1 Ewa Nowak], [q1 had lost its way].',
  ],
  [
    '[q1 The secretary of “United Russia”], [src1 Lee], [cue1 advised] [q1 him to leave].',
    '[src1 The secretary of “United Russia”, Lee,] [cue1 advised] [q1 him to leave].',
  ],
  ['[q1 “No,” bin] [src1 Salman] [cue1 said].', '[q1 “No,”] [src1 bin Salman] [cue1 said].'],
  [
    '[src1 Lee] [cue1 told] the station [q1 “Morning Desk” that it rained].',
    '[src1 Lee] [cue1 told] the station “Morning Desk” [q1 that it rained].',
  ],
  [
    '[src1 Lee] [cue1 said of] [q1 her predecessor, Omar Haddad, “He left.”]',
    '[src1 Lee] [cue1 said of] her predecessor, Omar Haddad, [q1 “He left.”]',
  ],
  [
    '[q1 “It rained,”] [src1 Lee] [cue1 said at] [q1 a meeting].',
    '[q1 “It rained,”] [src1 Lee] [cue1 said at] a meeting.',
  ],
]

t.test('correctExtracted() makes every correction', async (t) => {
  for (const [extracted, expected] of CASES) t.equal(corrected(extracted), expected)
})

t.test('correctExtracted() leaves a correct attribution as it is', async (t) => {
  for (const [, correct] of CASES) t.equal(corrected(correct), correct)
})

t.test('correctExtracted() makes one correction after another', async (t) => {
  t.equal(
    corrected('[q1 “It rained,” bin] [src1 Salman,] [cue1 said at] [q1 a meeting].'),
    '[q1 “It rained,”] [src1 bin Salman], [cue1 said at] a meeting.',
  )
})

t.test('correctExtracted() drops what was not said, and keeps the others', async (t) => {
  t.equal(
    corrected('[src1 Lee] [cue1 declined to say] [q1 whether it rained]. [src2 Okafor] [cue2 said] [q2 that it did].'),
    'Lee declined to say whether it rained. [src1 Okafor] [cue1 said] [q1 that it did].',
  )
})

t.test('correctExtracted() leaves what was extracted by patterns of other languages alone', async (t) => {
  for (const [extracted] of CASES) {
    const { document, attributions } = markedCandidates(extracted)
    t.equal(correctExtracted(document, { attributions, reader: 'patterns' }), attributions, extracted)
  }
})
