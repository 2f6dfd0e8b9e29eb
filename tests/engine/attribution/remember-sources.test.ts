import t from 'tap'
import { rememberSources } from '../../../src/engine/attribution/remember-sources.ts'
import { markedCandidates } from '../../support/marked-candidates.ts'
import type { Extraction, SpanSource } from '../../../src/engine/types.ts'

const SEEN: SpanSource = { cue: null, source: { first: 0, last: 0 }, cueChance: 0, sourceChance: 0.7 }
const NOTHING: SpanSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** An extraction that counts how often it is asked. */
function counting(): { extracted: Extraction; asked: number[] } {
  const asked: number[] = []
  const sourceOf = (quotedSpan: number): SpanSource => {
    asked.push(quotedSpan)
    return SEEN
  }
  return { extracted: { language: 'en', reader: 'linear', attributions: [], openings: [], sourceOf }, asked }
}

t.test('rememberSources() asks for each quoted span once, and only when it is asked', async (t) => {
  const { document } = markedCandidates('“One,” said Lee. “Two,” said Park. “Three.”')
  const { extracted, asked } = counting()
  const { sourceOf } = rememberSources(document, extracted)
  t.same([sourceOf(1), sourceOf(1), sourceOf(0)], [SEEN, SEEN, SEEN])
  t.same(asked, [1, 0])
})

t.test('rememberSources() asks for nothing in a paragraph that is full of marks', async (t) => {
  const { document } = markedCandidates(`“One,” said Lee.\n\n${'“No.” '.repeat(150)}`)
  const { extracted, asked } = counting()
  const { sourceOf } = rememberSources(document, extracted)
  t.same([sourceOf(0), sourceOf(1), sourceOf(150)], [SEEN, NOTHING, NOTHING])
  t.same(asked, [0])
})
