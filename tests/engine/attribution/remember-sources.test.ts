import t from 'tap'
import { rememberSources } from '../../../src/engine/attribution/remember-sources.ts'
import type { StretchReading, TextReading } from '../../../src/engine/extraction/learned/extract-by-models.ts'
import { markedDrafts } from '../../support/marked-candidates.ts'

const SEEN: StretchReading = { cue: null, source: { first: 0, last: 0 }, cueChance: 0, sourceChance: 0.7 }
const NOTHING: StretchReading = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** A reading that counts how often it is asked. */
function counting(): { reading: TextReading; asked: number[] } {
  const asked: number[] = []
  const sourceOf = (stretch: number): StretchReading => {
    asked.push(stretch)
    return SEEN
  }
  return { reading: { language: 'en', isEnglish: true, readings: [], openings: [], sourceOf }, asked }
}

t.test('rememberSources() reads each stretch once, and only if asked', async (t) => {
  const { document, stretches } = markedDrafts('“One,” said Lee. “Two,” said Park. “Three.”')
  const { reading, asked } = counting()
  const { sourceOf } = rememberSources(document, stretches, reading)
  t.same([sourceOf(1), sourceOf(1), sourceOf(0)], [SEEN, SEEN, SEEN])
  t.same(asked, [1, 0])
})

t.test('rememberSources() reads nothing in a paragraph that is full of marks', async (t) => {
  const { document, stretches } = markedDrafts(`“One,” said Lee.\n\n${'“No.” '.repeat(150)}`)
  const { reading, asked } = counting()
  const { sourceOf } = rememberSources(document, stretches, reading)
  t.same([sourceOf(0), sourceOf(1), sourceOf(150)], [SEEN, NOTHING, NOTHING])
  t.same(asked, [0])
})
