import t from 'tap'
import { inferMissingSources } from '../../../../src/engine/attribution/source-rules/infer-missing-sources.ts'
import { markedCandidates, tokensOf, wordsOf } from '../../../support/marked-candidates.ts'
import type { Extraction, SpanSource } from '../../../../src/engine/types.ts'

const NOTHING: SpanSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

interface Options {
  readonly method?: Extraction['method']
  /** What the reader sees from every quoted span. */
  readonly seen?: string
}

/** The source and the rule of each quote. */
function fill(source: string, { method = 'learned', seen }: Options = {}): [source: string | null, rule: string][] {
  const { document, candidates, attributions } = markedCandidates(source)
  const start = seen === undefined ? -1 : document.text.indexOf(seen)
  const found = seen === undefined ? null : tokensOf(document, { start, end: start + seen.length })
  const extracted: Extraction = {
    language: method === 'learned' ? 'en' : 'de',
    method,
    attributions,
    openings: [],
    sourceOf: () => ({ ...NOTHING, source: found, sourceChance: 0.4 }),
  }
  const filled = inferMissingSources(document, candidates, extracted)
  return filled.map((candidate) => [wordsOf(document, candidate.source), candidate.rule])
}

t.test('fillSources() leaves the sources that were read', async (t) => {
  t.same(fill('[q1 “😀 No,”] [src1 Lee] [cue1 said].'), [['Lee', 'verb-after-quote']])
})

t.test('fillSources() gives two quotes with one cue one source', async (t) => {
  t.same(fill('[src1 Lee] [cue1+2 accused] [q1 them of lying]: [q2 “You all knew about it.”]'), [
    ['Lee', 'verb-after-quote'],
    ['Lee', 'same-sentence'],
  ])
})

t.test('fillSources() gives a participle the subject of the verb before', async (t) => {
  t.same(fill('[src1 Lee] [cue1 said] [q1 “no”], [cue2 calling] it [q2 “a joke”].')[1], ['Lee', 'same-sentence'])
})

t.test('fillSources() gives a noun of saying to its owner', async (t) => {
  t.same(fill('Ann Lee’s [cue1 claim] that [q1 “nobody came”] was false.')[0]![0], 'Ann Lee’s')
  t.same(fill('Nobody believed her [cue1 claim] that [q1 “nobody came”].')[0], ['her', 'noun-of-saying'])
})

t.test('fillSources() takes what the reader sees from the stretch, be it a guess', async (t) => {
  t.same(fill('Reid went after him as a [q1 “leech”].', { seen: 'Reid' }), [['Reid', 'words-around']])
})

t.test('fillSources() takes the subject of the clause where nothing was read', async (t) => {
  t.same(fill('Ann Lee left the hall early, [cue1 blaming] [q1 “the other side”].'), [['Ann Lee', 'subject-of-clause']])
})

t.test(
  'fillSources() invents no source for indirect speech, and none by English grammar in another language',
  async (t) => {
    t.same(fill('Ann Lee left the hall, [cue1 blaming] [q1 the rain].'), [[null, 'verb-after-quote']])
    t.same(fill('Petra Vogt nannte es [q1 „einen Witz“].', { method: 'patterns' }), [[null, 'verb-after-quote']])
  },
)
