import t from 'tap'
import { takeSubjectAfterVerb } from '../../../../src/engine/attribution/corrections/correct-source.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(takeSubjectAfterVerb, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('takeSubjectAfterVerb() takes the subject behind a verb that follows a quotation', async (t) => {
  t.equal(
    corrected('[q1 “😀 No,”] [cue1 countered] [q1 union leader Ewa Nowak].'),
    '[q1 “😀 No,”] [cue1 countered] [src1 union leader Ewa Nowak].',
  )
  t.equal(corrected('[q1 “No”], [cue1 grumbled] Desmond Achebe.'), '[q1 “No”], [cue1 grumbled] [src1 Desmond Achebe].')
})

t.test('takeSubjectAfterVerb() takes the subject before a source that comes later', async (t) => {
  t.equal(
    corrected('[q1 “No,”] [cue1 said] Lee on Monday, [src1 standing there].'),
    '[q1 “No,”] [cue1 said] [src1 Lee] on Monday, standing there.',
  )
})

t.test('takeSubjectAfterVerb() takes no day for a subject', async (t) => {
  stays(t, '[q1 “No,”] [cue1 said] Monday [src1 the mayor].')
})

t.test('takeSubjectAfterVerb() leaves a source that stands before the verb', async (t) => {
  stays(t, '[src1 Lee] [cue1 called] it [q1 “no”].')
  stays(t, '[q1 “No,”] [src1 she] [cue1 told] Omar Haddad.')
})

t.test('takeSubjectAfterVerb() leaves a verb that follows no quotation', async (t) => {
  stays(t, 'It rained, [cue1 said] the mayor [q1 again].')
  stays(t, 'The party “United North” [cue1 promised] voters [q1 a bridge].')
})

t.test('takeSubjectAfterVerb() never takes all the content away', async (t) => {
  stays(t, '“No,” [cue1 countered] [q1 union leader Ewa Nowak].')
})
