import t from 'tap'
import { chooseExtracted as choose } from '../../../src/engine/attribution/choose-extracted.ts'
import type { Reader } from '../../../src/model.ts'
import type { ExtractedAttribution } from '../../../src/engine/types.ts'

/** An attribution with the tokens from `first` to `last` as content and a cue of one token. */
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

const chooseExtracted = (attributions: readonly ExtractedAttribution[], reader: Reader = 'linear') =>
  choose(attributions, reader)

function cues(attributions: readonly ExtractedAttribution[]): number[] {
  return attributions.map(({ cue }) => cue.first)
}

t.test('chooseExtracted() keeps attributions that do not touch, in text order of their content', async (t) => {
  t.same(cues(chooseExtracted([extracted(20, [21, 29], 0.9), extracted(1, [2, 9], 0.5)])), [1, 20])
})

t.test('chooseExtracted() quotes nobody inside what somebody is quoted as saying', async (t) => {
  // Lee said [that Park had said [that it rained]]
  t.same(cues(chooseExtracted([extracted(1, [2, 9], 0.9), extracted(5, [6, 9], 0.8)])), [1])
})

t.test('chooseExtracted() believes the more probable of two', async (t) => {
  t.same(cues(chooseExtracted([extracted(1, [2, 9], 0.3), extracted(5, [6, 9], 0.8)])), [5])
})

t.test('chooseExtracted() leaves an attribution the content that no other has', async (t) => {
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

t.test('chooseExtracted() gives no token to two attributions', async (t) => {
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

t.test('chooseExtracted() has the network find rather the outer of two', async (t) => {
  // [The pictures [show](cue) work], Lee [said](cue)
  const inner = extracted(2, [3, 9], 0.85)
  const outer = extracted(11, [0, 9], 0.8)
  t.same(cues(chooseExtracted([inner, outer], 'pretrained')), [11])
  t.same(cues(chooseExtracted([inner, outer], 'linear')), [2])
  t.same(cues(chooseExtracted([inner, { ...outer, cueChance: 0.5 }], 'pretrained')), [2], 'but not at any price')
})

t.test('chooseExtracted() leaves a cue the words next to it when another gets the rest', async (t) => {
  // [According to](cue) the bank, [a strike costs millions]. [“It hurts,”] [said](cue) Lee.
  const according = {
    ...extracted(1, [4, 7], 0.8),
    content: [
      { first: 4, last: 7 },
      { first: 9, last: 13 },
    ],
  }
  const [first, second] = chooseExtracted([according, extracted(14, [9, 13], 0.9)])
  t.same(first!.content, [{ first: 4, last: 7 }])
  t.same(second!.content, [{ first: 9, last: 13 }])
})
