// What the engine makes of the scores of a network, here one that knows the answer.

import t from 'tap'
import { spanOf, type Document } from '../../../../src/engine/language/document.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import type { TokenRange } from '../../../../src/engine/language/token-range.ts'
import { extractByNetwork } from '../../../../src/engine/extraction/pretrained/extract-by-network.ts'
import type { WindowScores } from '../../../../src/engine/extraction/pretrained/network.ts'
import { planReading } from '../../../../src/engine/extraction/pretrained/plan-reading.ts'
import type { Extraction } from '../../../../src/engine/types.ts'

const [QUESTIONS, ROLES, RANK, DISTANCES] = [2, 3, 64, 41]
const CERTAIN = 6

interface Answers {
  readonly cue?: string
  readonly source?: string
  readonly content?: string
  /** Seen from every quoted span. */
  readonly spanSource?: string
  readonly spanCue?: string
}

/** The words of each answer, separated by spaces, are given the highest score. */
function read(text: string, answers: Answers): { document: Document; extraction: Extraction } {
  const document = readDocument(text, 'en')
  const plan = planReading(document, () => true)
  const scores = plan.windows.map(({ runs }): WindowScores => {
    const words = runs.flatMap(({ paragraph, from, to }) => {
      const units = plan.units.get(paragraph)!
      return Array.from({ length: to - from }, (_, at) => document.tokens[units.first[from + at]!]!.text)
    })
    const isOf = (list: string | undefined, word: string): boolean => list?.split(' ').includes(word) ?? false
    const rolesOf = (word: string): number[] => {
      const fromCue = isOf(answers.source, word) ? 1 : isOf(answers.content, word) ? 2 : 0
      const fromSpan = isOf(answers.spanSource, word) ? 1 : isOf(answers.spanCue, word) ? 2 : 0
      return [fromCue, fromSpan].flatMap((right) => [0, 1, 2].map((role) => (role === right ? CERTAIN : 0)))
    }
    const firstOfCue = answers.cue?.split(' ')[0]
    return {
      cues: Float32Array.from(
        words.flatMap((word) => {
          const label = word === firstOfCue ? 1 : isOf(answers.cue, word) ? 2 : 0
          return [0, 1, 2].map((one) => (one === label ? CERTAIN : 0))
        }),
      ),
      queries: new Float32Array(words.length * QUESTIONS * ROLES * RANK),
      keys: new Float32Array(words.length * QUESTIONS * ROLES * RANK),
      roles: Float32Array.from(words.flatMap(rolesOf)),
      quotations: new Float32Array(words.length).fill(2),
      distances: new Float32Array(QUESTIONS * DISTANCES * ROLES),
    }
  })
  return { document, extraction: extractByNetwork(document, plan, scores) }
}

const textOf = (document: Document, range: TokenRange | null): string | null => {
  if (range === null) return null
  const { start, end } = spanOf(document, range)
  return document.text.slice(start, end)
}

t.test('a cue has the source and the content that are seen from it', async (t) => {
  const { document, extraction } = read('Maud Price has told them that it was late.', {
    cue: 'has told',
    source: 'Maud Price',
    content: 'that it was late',
  })
  t.equal(extraction.reader, 'pretrained')
  const [found, ...others] = extraction.attributions
  t.same(others, [])
  t.equal(textOf(document, found!.cue), 'has told')
  t.equal(textOf(document, found!.source), 'Maud Price')
  t.same(
    found!.content.map((run) => textOf(document, run)),
    ['that it was late'],
  )
  for (const chance of [found!.cueChance, found!.sourceChance, found!.contentChance]) t.ok(chance > 0.95)
})

t.test('a cue without content is an opening', async (t) => {
  const { document, extraction } = read('Maud Price added:', { cue: 'added', source: 'Maud Price' })
  t.same(extraction.attributions, [])
  t.same(
    extraction.openings.map(({ cue, source }) => [textOf(document, cue), textOf(document, source)]),
    [['added', 'Maud Price']],
  )
})

t.test('a quoted span tells its own source, and how likely somebody is quoted there', async (t) => {
  const { document, extraction } = read('Maud Price calls it “a very late train”.', {
    spanSource: 'Maud Price',
    spanCue: 'calls',
  })
  const { source, cue, sourceChance } = extraction.sourceOf(0)
  t.same([textOf(document, source), textOf(document, cue)], ['Maud Price', 'calls'])
  t.ok(sourceChance > 0.95)
  t.equal(extraction.quotationChanceOf!(0)?.toFixed(2), '0.88')
  t.equal(extraction.quotationChanceOf!(1), null)
  t.same(extraction.sourceOf(1), { cue: null, source: null, cueChance: 0, sourceChance: 0 })
})
