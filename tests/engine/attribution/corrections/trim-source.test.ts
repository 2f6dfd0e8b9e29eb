import t from 'tap'
import { trimSource } from '../../../../src/engine/attribution/corrections/correct-source.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(trimSource, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('trimSource() takes bullets, dashes and emoji off the front', async (t) => {
  t.equal(corrected('[src1 😀 Ann Lee] [cue1 said] [q1 it rained].'), '😀 [src1 Ann Lee] [cue1 said] [q1 it rained].')
  t.equal(
    corrected('Today [src1 • Sami Haddad] [cue1 said] [q1 it rained].'),
    'Today • [src1 Sami Haddad] [cue1 said] [q1 it rained].',
  )
  t.equal(
    corrected('“No,” [src1 — Lindiwe Khumalo] [cue1 said] [q1 it rained].'),
    '“No,” — [src1 Lindiwe Khumalo] [cue1 said] [q1 it rained].',
  )
})

t.test('trimSource() takes a comma off that parts nothing', async (t) => {
  t.equal(corrected('[src1 Ann Lee,] [cue1 said] [q1 it rained].'), '[src1 Ann Lee], [cue1 said] [q1 it rained].')
})

t.test('trimSource() leaves the comma that closes an apposition', async (t) => {
  stays(t, '[src1 Ann Lee, the mayor,] [cue1 said] [q1 it rained].')
})

t.test('trimSource() drops a source without a word', async (t) => {
  t.equal(corrected('[src1 …] [cue1 said] [q1 it rained].'), '… [cue1 said] [q1 it rained].')
})

t.test('trimSource() leaves numbers, and attributions without a source', async (t) => {
  stays(t, '[src1 34] of them [cue1 said] [q1 it rained].')
  stays(t, 'It was [cue1 said] [q1 that it rained].')
})

t.test('trimSource() takes off when it was said', async (t) => {
  t.equal(
    corrected('“No,” [src1 the Road Authority late Friday] [cue1 told] [q1 us].'),
    '“No,” [src1 the Road Authority] late Friday [cue1 told] [q1 us].',
  )
  t.equal(
    corrected('[src1 Sami Haddad yesterday] [cue1 said] [q1 it rained].'),
    '[src1 Sami Haddad] yesterday [cue1 said] [q1 it rained].',
  )
  stays(t, '[src1 Joe Friday] [cue1 said] [q1 it rained].')
})
