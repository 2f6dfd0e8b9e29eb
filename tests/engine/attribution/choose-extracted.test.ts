import t from 'tap'
import { chooseExtracted } from '../../../src/engine/attribution/choose-extracted.ts'
import type { ExtractedAttribution } from '../../../src/engine/types.ts'

/** A reading of the tokens from `first` to `last` with a cue of one token. */
function extracted(cue: number, [first, last]: readonly [number, number], cueChance: number): ExtractedAttribution {
  return {
    cue: { first: cue, last: cue },
    source: null,
    content: [{ first, last }],
    cueChance,
    sourceChance: 0,
    contentChance: 1,
  }
}

function cues(attributions: readonly ExtractedAttribution[]): number[] {
  return attributions.map(({ cue }) => cue.first)
}

t.test('chooseReadings() keeps readings that do not touch, in text order of their words', async (t) => {
  t.same(cues(chooseExtracted([extracted(20, [21, 29], 0.9), extracted(1, [2, 9], 0.5)])), [1, 20])
})

t.test('chooseReadings() quotes nobody inside what somebody is quoted as saying', async (t) => {
  // Lee said [that Park had said [that it rained]]
  t.same(cues(chooseExtracted([extracted(1, [2, 9], 0.9), extracted(5, [6, 9], 0.8)])), [1])
})

t.test('chooseReadings() believes the surer of two', async (t) => {
  t.same(cues(chooseExtracted([extracted(1, [2, 9], 0.3), extracted(5, [6, 9], 0.8)])), [5])
})

t.test('chooseReadings() leaves a reading what nobody else has of its words', async (t) => {
  const longer: ExtractedAttribution = {
    ...extracted(1, [2, 19], 0.5),
    content: [
      { first: 2, last: 4 },
      { first: 6, last: 19 },
    ],
  }
  const [first, second] = chooseExtracted([longer, extracted(20, [3, 4], 0.9)])
  t.same(first!.content, [{ first: 3, last: 4 }])
  t.same(second!.content, [{ first: 6, last: 19 }])
})

t.test('chooseReadings() gives no token to two readings', async (t) => {
  const all = [
    extracted(0, [1, 9], 0.5),
    extracted(10, [5, 8], 0.6),
    extracted(11, [12, 30], 0.7),
    extracted(31, [28, 30], 0.4),
  ]
  const tokens = chooseExtracted(all).flatMap(({ content }) =>
    content.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
  t.equal(new Set(tokens).size, tokens.length)
})
