import t from 'tap'
import { isReaction } from '../../../../src/engine/attribution/corrections/is-reaction.ts'
import { markedCandidates } from '../../../support/marked-candidates.ts'

function isOne(extracted: string): boolean {
  const { document, attributions } = markedCandidates(extracted)
  return isReaction(document, attributions[0]!)
}

t.test('isReaction() knows what a listener does', async (t) => {
  t.ok(isOne('Nurse Noor turned to Pieter Vos. [q1 “You may go home.”] [src1 Vos] [cue1 nodded].'))
  t.ok(isOne('Okafor sat down beside Gulsen Tas. [q1 “He sees.”] [src1 Tas] [cue1 took] her hand.'))
})

t.test('isReaction() leaves a verb of saying, and one of the same sentence', async (t) => {
  t.notOk(isOne('Nurse Noor turned to Pieter Vos. [q1 “I go home.”] [src1 Vos] [cue1 said it] twice.'))
  t.notOk(isOne('Nurse Noor turned to Pieter Vos. [q1 “I go home,”] [src1 Vos] [cue1 nodded].'))
})

t.test('isReaction() leaves a quotation with nobody before it', async (t) => {
  t.notOk(isOne('[q1 “You may go home.”] [src1 Vos] [cue1 nodded].'))
  t.notOk(isOne('“No.” [q1 “You may go home.”] [src1 Vos] [cue1 nodded].'))
})
