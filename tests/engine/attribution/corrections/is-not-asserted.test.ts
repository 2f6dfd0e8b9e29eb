import t from 'tap'
import { isNotAsserted } from '../../../../src/engine/attribution/corrections/is-not-asserted.ts'
import { markedCandidates } from '../../../support/marked-candidates.ts'

function notAsserted(extracted: string): boolean {
  const { document, attributions } = markedCandidates(extracted)
  return isNotAsserted(document, attributions[0]!)
}

t.test('isNotAsserted() knows words about silence', async (t) => {
  for (const extracted of [
    '[src1 Okafor] [cue1 declined to say] [q1 whether it rained].',
    '[src1 Okafor] has [cue1 not said] [q1 when it rained].',
    '[src1 The police] would not [cue1 disclose] [q1 how many were hurt].',
    '[src1 The union] refused to [cue1 explain] [q1 why it left].',
    '[src1 Haddad] [cue1 didn’t say] [q1 who paid].',
  ])
    t.ok(notAsserted(extracted), extracted)
})

t.test('isNotAsserted() keeps a denial, which may be quoted for itself', async (t) => {
  t.notOk(notAsserted('[src1 Okafor] [cue1 did not say] [q1 that it rained].'))
  t.notOk(notAsserted('[src1 Okafor] [cue1 refused to say] [q1 “sorry”].'))
})

t.test('isNotAsserted() keeps a question that was answered', async (t) => {
  t.notOk(notAsserted('[src1 Okafor] [cue1 said] [q1 when it would rain].'))
  t.notOk(notAsserted('[src1 Okafor] [cue1 explained] [q1 why it rained].'))
})

t.test('isNotAsserted() knows conditions', async (t) => {
  t.ok(notAsserted('If [src1 Okafor] [cue1 says] [q1 that it rains], take a coat.'))
  t.ok(notAsserted('Unless [src1 Okafor] [cue1 says] [q1 that it rains], go.'))
  t.notOk(notAsserted('When [src1 Okafor] [cue1 said] [q1 that it rained], they left.'))
})

t.test('isNotAsserted() knows who was only asked', async (t) => {
  t.ok(notAsserted('[cue1 Questioned] about [q1 the rain], [src1 Okafor] left.'))
  t.notOk(notAsserted('[cue1 Asked by] [src1 Park] [q1 whether it rained], Okafor left.'))
  t.notOk(notAsserted('[src1 Okafor] [cue1 asked] [q1 whether it rained].'))
})

t.test('isNotAsserted() known limit: does not hear a silence that a noun tells of', async (t) => {
  // Nothing is said.
  t.notOk(notAsserted('[src1 Okafor] left without a word to [cue1 say] [q1 that it rained].'))
})

t.test('isNotAsserted() takes what something is called for no statement', async (t) => {
  for (const source of [
    'The tax, which [src1 officials] [cue1 call] [q1 “the levy”], is due.',
    'He drove what [src1 locals] [cue1 dub] [q1 “the goat road”].',
  ])
    t.ok(notAsserted(source), source)
  for (const source of [
    '[src1 Lee] [cue1 called] [q1 “the levy”] a mistake.',
    'The tax, which [src1 Lee] [cue1 called] [q1 “a joke on the poor”], is due.',
  ])
    t.notOk(notAsserted(source), source)
})

t.test('isNotAsserted() takes what anybody would think for no statement', async (t) => {
  for (const source of [
    '[src1 One] [cue1 would think] [q1 that a man with “damp” rooms wanted a roof].',
    '[src1 You] [cue1 might expect] [q1 a “quiet” night].',
    '[src1 Okafor] [cue1 shrugged] [q1 as if to say “what now?”]',
  ])
    t.ok(notAsserted(source), source)
  for (const source of [
    '[src1 Okafor] [cue1 thought] [q1 that it would be a “quiet” night].',
    '[src1 Okafor] [cue1 shrugged and said], [q1 “What now?”]',
    '[src1 One] [cue1 said] [q1 that a “quiet” night would do].',
  ])
    t.notOk(notAsserted(source), source)
})

t.test('isNotAsserted() takes what somebody is nicknamed for no statement', async (t) => {
  t.ok(notAsserted('[src1 The lake], [cue1 nicknamed] [q1 “the Sieve”], is dry.'))
  t.ok(notAsserted('[src1 Those farms] grow rice, [cue1 called] [q1 “ghost grain.”]'))
  t.notOk(notAsserted('[src1 Okafor] [cue1 called] [q1 the lake “a sieve”].'))
})

t.test('isNotAsserted() knows what something is known as, with other words between', async (t) => {
  for (const extracted of [
    '[src1 The men] were [cue1 known] [q1 as the “long weekend” crew].',
    '[src1 The plan] was [cue1 known] [q1 in the village of Sarn as “the Book”].',
  ])
    t.ok(notAsserted(extracted), extracted)
  for (const extracted of [
    '[src1 Okafor] [cue1 called for] [q1 taxing so-called “quiet” money].',
    '[src1 Okafor] [cue1 said] [q1 that the hall, known as “the Tank”, was shut].',
  ])
    t.notOk(notAsserted(extracted), extracted)
})
