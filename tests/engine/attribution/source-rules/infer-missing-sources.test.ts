// Which rule answers where several could, and what it is given. Each rule has
// tests of its own in missing/.

import t from 'tap'
import { inferMissingSources } from '../../../../src/engine/attribution/source-rules/infer-missing-sources.ts'
import { markedCandidates, tokensOf, wordsOf } from '../../../support/marked-candidates.ts'
import type { Extraction } from '../../../../src/engine/types.ts'

interface Options {
  readonly reader?: Extraction['reader']
  /** What the extractor sees from every quoted span. */
  readonly seen?: string
}

/** Each quote as its source and the rule. */
function inferredIn(article: string, { reader = 'linear', seen }: Options = {}): string[] {
  const { document, candidates } = markedCandidates(article)
  const start = seen === undefined ? -1 : document.text.indexOf(seen)
  const source = seen === undefined ? null : tokensOf(document, { start, end: start + seen.length })
  const quotes = inferMissingSources(document, candidates, {
    reader,
    sourceOf: () => ({ cue: null, source, cueChance: 0, sourceChance: 0.4 }),
  })
  return quotes.map((quote) => `${wordsOf(document, quote.source) ?? 'nobody'}: ${quote.rule}`)
}

t.test('inferMissingSources() leaves the sources that were extracted', async (t) => {
  t.same(inferredIn('[q1 “😀 No,”] [src1 Okafor] [cue1 said].', { seen: 'said' }), ['Okafor: verb-after-quote'])
})

t.test('inferMissingSources() believes the owner of a noun before the quotes around', async (t) => {
  t.same(inferredIn('[src1 Okafor] [cue1 said] [q1 “no”] to her [cue2 claim] that [q2 “nobody came”].'), [
    'Okafor: verb-after-quote',
    'her: noun-of-saying',
  ])
})

t.test('inferMissingSources() believes the quotes around before what the extractor sees', async (t) => {
  t.same(
    inferredIn('[src1 Okafor] [cue1+2 accused] [q1 them of lying]: [q2 “You all knew about it.”]', { seen: 'them' }),
    ['Okafor: verb-after-quote', 'Okafor: same-sentence'],
  )
  t.same(inferredIn('[src1 Okafor] [cue1 said] [q1 “no”], [cue2 calling] it [q2 “a joke”].', { seen: 'it' }), [
    'Okafor: verb-after-quote',
    'Okafor: same-sentence',
  ])
})

t.test('inferMissingSources() believes what the extractor sees before the subject of the clause', async (t) => {
  const article = 'Chinyere Okafor left, and Reid went after him as a [q1 “leech”].'
  t.same(inferredIn(article, { seen: 'Reid' }), ['Reid: words-around'])
  t.same(inferredIn(article), ['Reid: subject-of-clause'])
})

t.test('inferMissingSources() gives on a source that it has inferred itself', async (t) => {
  t.same(
    inferredIn('Chinyere Okafor left the hall, [cue1+2 blaming] [q1 “the other side”]: [q2 “They all lied to us.”]'),
    ['Chinyere Okafor: subject-of-clause', 'Chinyere Okafor: same-sentence'],
  )
})

t.test('inferMissingSources() gives an inferred source back to an indirect quote before', async (t) => {
  t.same(inferredIn('Okafor left the hall, [cue1+2 blaming] [q1 the rain]: [q2 “It never stops up there.”]'), [
    'Okafor: same-sentence',
    'Okafor: subject-of-clause',
  ])
})

t.test('inferMissingSources() invents no source for indirect speech', async (t) => {
  t.same(inferredIn('Chinyere Okafor left the hall, [cue1 blaming] [q1 the rain].', { seen: 'Okafor' }), [
    'nobody: verb-after-quote',
  ])
})

t.test('inferMissingSources() goes by no English grammar in another language', async (t) => {
  t.same(inferredIn('Petra Vogt nannte es [q1 „einen Witz“].', { reader: 'patterns', seen: 'Vogt' }), [
    'nobody: verb-after-quote',
  ])
  t.same(
    inferredIn('[src1 Vogt] [cue1+2 sagte], [q1 es sei spät]: [q2 „Wir sind alle sehr müde.“]', { reader: 'patterns' }),
    ['Vogt: verb-after-quote', 'Vogt: same-sentence'],
  )
})
