import t from 'tap'
import { takeRelayedSpeaker } from '../../../../src/engine/attribution/corrections/take-relayed-speaker.ts'
import { correctedBy } from '../../../support/marked-corrections.ts'

function corrected(extracted: string): string {
  return correctedBy(takeRelayedSpeaker, extracted)
}

/** Nothing to correct. */
function stays(t: { equal: (one: string, other: string) => unknown }, extracted: string): void {
  t.equal(corrected(extracted), extracted)
}

t.test('takeRelayedSpeaker() takes whom another cites', async (t) => {
  t.equal(
    corrected('[src1 The paper] [cue1 cited] [q1 the keeper, Anselmo Rios, as saying the lion was “bored.”]'),
    'The paper [cue1 cited] [src1 the keeper, Anselmo Rios], as saying [q1 the lion was “bored.”]',
  )
})

t.test('takeRelayedSpeaker() takes whom a text has saying something', async (t) => {
  t.equal(
    corrected('A letter of [src1 Claire Aubry] [cue1 has Tazi saying], [q1 “She plays or I walk.”]'),
    'A letter of Claire Aubry [cue1 has [src1 Tazi] saying], [q1 “She plays or I walk.”]',
  )
})

t.test('takeRelayedSpeaker() takes who was quoted by another', async (t) => {
  t.equal(
    corrected('The minister was quoted by [src1 the newspaper Dagens Ord] [cue1 as saying:] [q1 “The tax stays.”]'),
    '[src1 The minister] [cue1 was quoted by the newspaper Dagens Ord as saying:] [q1 “The tax stays.”]',
  )
})

t.test('takeRelayedSpeaker() takes whom an agency is quoting', async (t) => {
  t.equal(
    corrected('[cue1 According to] [src1 the agency], [q1 quoting the minister Aqqaluk Holm, the mine is “a hole.”]'),
    '[cue1 According to] the agency, quoting [src1 the minister Aqqaluk Holm], [q1 the mine is “a hole.”]',
  )
})

t.test('takeRelayedSpeaker() leaves who speaks for himself', async (t) => {
  stays(t, '[src1 Okafor] [cue1 has been quoted by Reuters as saying] [q1 the plan is “a joke.”]')
  stays(t, '[src1 The two men] [cue1 said] [q1 builders had won by adding a pool].')
  stays(t, '[cue1 According to] [src1 the agency], [q1 the mine is “a hole.”]')
})

t.test('takeRelayedSpeaker() takes whom another cites where the participle alone is the cue', async (t) => {
  t.equal(
    corrected('[src1 The paper] cited the keeper, Anselmo Rios, as [cue1 saying] [q1 the lion was “bored.”]'),
    'The paper [cue1 cited [src1 the keeper, Anselmo Rios], as saying] [q1 the lion was “bored.”]',
  )
})

t.test('takeRelayedSpeaker() leaves no content to a cue of which only the speaker is', async (t) => {
  t.equal(
    corrected('[src1 The paper] [cue1 cited] [q1 the keeper] as saying the lion was “bored.”'),
    '[src1 The paper] [cue1 cited] the keeper as saying the lion was “bored.”',
  )
})

t.test('takeRelayedSpeaker() leaves the subject to a participle behind a comma', async (t) => {
  stays(t, '[src1 Okafor] had words for the others, [cue1 telling] them [q1 that they were “late.”]')
})
