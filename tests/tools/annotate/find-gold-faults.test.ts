import t from 'tap'
import { findGoldFaults } from '../../../src/tools/annotate/find-gold-faults.ts'
import type { GoldArticle, GoldAttribution } from '../../../src/tools/evaluate/read-gold.ts'

const text = '“We wait,” said Ann Lee. She added that the sea was rough.'
const speaker = { speaker: 'Ann Lee', kind: 'person', aliases: ['Lee'] }
const direct: GoldAttribution = {
  id: 'E1',
  type: 'direct',
  content: [span('“We wait,”')],
  cue: [span('said')],
  source: [span('Ann Lee')],
  speaker,
}
const indirect: GoldAttribution = {
  id: 'E2',
  type: 'indirect',
  content: [span('that the sea was rough')],
  cue: [span('added')],
  source: [span('She')],
  speaker,
}

t.test('findGoldFaults() finds none in a well annotated article', async (t) => {
  t.same(findGoldFaults(article(direct, indirect)), [])
})

const faulty: readonly (readonly [fault: string, article: GoldArticle])[] = [
  ['E1: “We wait” is not at 0 to 10', article({ ...direct, content: [{ ...span('“We wait,”'), text: 'We wait' }] })],
  ['E1: it has no content', article({ ...direct, type: 'indirect', content: [] })],
  ['E1: its type is mixed, its marks say direct', article({ ...direct, type: 'mixed' })],
  ['E2: its type is direct, its marks say indirect', article({ ...indirect, type: 'direct' })],
  ['E1: the name “Leigh” is not in the text', article({ ...direct, speaker: { ...speaker, aliases: ['Leigh'] } })],
  ['E1: “robot” is not a kind of speaker', article({ ...direct, speaker: { ...speaker, kind: 'robot' } })],
  [
    'E2: its content overlaps that of E1',
    article({ ...direct, content: [span('“We wait,”'), span('that the sea')], type: 'mixed' }, indirect),
  ],
  ['an id occurs twice', article(direct, { ...indirect, id: 'E1' })],
]

for (const [fault, annotated] of faulty) {
  t.test(`findGoldFaults() reports “${fault}”`, async (t) => {
    t.same(findGoldFaults(annotated), [fault])
  })
}

t.test(
  'findGoldFaults() accepts direct quotes without quotation marks in interviews, whose turns have no cue',
  async (t) => {
    t.same(findGoldFaults(article({ ...indirect, type: 'direct', cue: [] })), [])
  },
)

function article(...attributions: readonly GoldAttribution[]): GoldArticle {
  return { id: 'ferry', text, attributions }
}

function span(words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
