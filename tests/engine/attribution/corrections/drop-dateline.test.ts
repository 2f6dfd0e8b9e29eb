import t from 'tap'
import { dropDateline } from '../../../../src/engine/attribution/corrections/correct-content.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(dropDateline, extracted)
}

t.test('dropDateline() leaves out where and when a report was written', async (t) => {
  for (const [extracted, expected] of [
    [
      '[q1 TEMA — The bridge is closed], [src1 Lee] [cue1 said].',
      'TEMA — [q1 The bridge is closed], [src1 Lee] [cue1 said].',
    ],
    [
      '[q1 BILBAO, May 3 (Wire) - The bridge is closed], [src1 Lee] [cue1 said].',
      'BILBAO, May 3 (Wire) - [q1 The bridge is closed], [src1 Lee] [cue1 said].',
    ],
    [
      '[q1 ST. JOHN’S – Nobody came], [src1 she] [cue1 said].',
      '[q1 ST. JOHN’S – Nobody came], [src1 she] [cue1 said].',
    ],
  ] as const)
    t.equal(corrected(extracted), expected)
})

t.test('dropDateline() leaves dashes that are no end of a dateline', async (t) => {
  for (const extracted of [
    '[q1 The bridge — the old one — is closed], [src1 Lee] [cue1 said].',
    '[q1 NATO is a club — no more], [src1 Lee] [cue1 said].',
    'Rain fell. [q1 TEMA — a port — is closed], [src1 Lee] [cue1 said].',
  ])
    t.equal(corrected(extracted), extracted)
})
