// Which rule answers where several could. Each rule has tests of its own in nearby/.

import t from 'tap'
import { findNearbySource } from '../../../../src/engine/attribution/source-rules/find-nearby-source.ts'
import { markedSurroundings, nearbyFound, type Seen } from '../../../support/marked-source-rules.ts'

function found(article: string | readonly string[], seen: Seen | null = null): string {
  const around = markedSurroundings(article, seen)
  const answer = findNearbySource(around)
  return `${answer.rule}: ${nearbyFound(around, answer)}`
}

t.test('findNearbySource() believes a mark that is opened again before an opening', async (t) => {
  t.equal(
    found(['[src1 Okafor] [cue1 said]: [q1 “It rained.] [src8 She] [cue8 added:]', '[q9 “Nobody came.”]']),
    'continued-paragraph: Okafor, part of 1',
  )
})

t.test('findNearbySource() believes a dash and a name before everything around', async (t) => {
  t.equal(
    found(['[q1 “We won,”] [src1 Okafor] [cue1 said].', '[q9 “It never rains here.”] — Omar Haddad']),
    'dash-label: Omar Haddad',
  )
})

t.test('findNearbySource() believes an opening before the speaker of its paragraph', async (t) => {
  t.equal(
    found(['[q1 “No,”] [src1 Okafor] [cue1 said]. [src8 The mayor] [cue8 replied:]', '[q9 “We will see.”]']),
    'colon-before-quote: The mayor',
  )
})

t.test(
  'findNearbySource() believes the same sentence before the extractor, and the extractor before the paragraph',
  async (t) => {
    const seen = { source: 'Reid', chance: 0.9 }
    t.equal(found('[src1 Okafor] [cue1 called] Reid [q1 “a joke”] and a [q9 “shame”].', seen), 'same-sentence: Okafor')
    t.equal(
      found('[q1 “No,”] [src1 Okafor] [cue1 said]. Reid has gone after him as a [q9 “leech”].', seen),
      'words-around: Reid',
    )
  },
)

t.test('findNearbySource() believes the paragraph before the sentence beside', async (t) => {
  t.equal(
    found('[q1 “We won,”] [src1 Okafor] [cue1 said]. Haddad shook his head. [q9 “Nobody thought so.”]'),
    'same-paragraph: Okafor, part of 1',
  )
  t.equal(found('Haddad shook his head. [q9 “Nobody thought so.”]'), 'subject-beside: Haddad')
})

t.test('findNearbySource() lets speakers take turns before one goes on', async (t) => {
  const dialogue = [
    '[q1 “Is it open?”] [cue1 asked] [src1 Okafor].',
    '[q2 “Not yet,”] [cue2 said] [src2 Park].',
    '[q9 “But you promised.”]',
  ]
  t.equal(found(dialogue), 'taking-turns: Okafor')
  t.equal(found(dialogue.map((paragraph) => paragraph.replace('?', '.'))), 'paragraph-before: Park')
})

t.test('findNearbySource() says so when it finds nobody', async (t) => {
  t.equal(found('[q9 “Not this year.”]'), 'no-source: nobody')
  t.equal(
    found(['[q1 “We won,”] [src1 Okafor] [cue1 said].', 'It rained.', '[q9 “Nobody thought so.”]']),
    'no-source: nobody',
  )
})
