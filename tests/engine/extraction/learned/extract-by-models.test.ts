import fc from 'fast-check'
import t from 'tap'
import { spanOf, type Document } from '../../../../src/engine/language/document.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { extractByModels } from '../../../../src/engine/extraction/learned/extract-by-models.ts'
import { sliceSpan } from '../../../../src/text/span.ts'
import { marked } from '../../../support/marked.ts'
import type { Extraction } from '../../../../src/engine/types.ts'
import type { TokenRange } from '../../../../src/engine/language/token-range.ts'

interface Extracted {
  readonly document: Document
  readonly extracted: Extraction
  readonly words: (range: TokenRange | null) => string | null
}

function extractFrom(text: string): Extracted {
  const document = readDocument(text)
  const extracted = extractByModels(document)
  return { document, extracted, words: (range) => (range === null ? null : sliceSpan(text, spanOf(document, range))) }
}

/** Sentences that leave no doubt. */
const PLAIN = [
  '[src Gloria Mensah] [cue said] [q that the works would take another year].',
  '[src The minister] [cue told] reporters [q that the tax was unfair].',
  '[q “We 😀 won,”] [cue said] [src Omar Haddad].',
  '[q “We won,”] [src she] [cue said].',
  '[src The company] [cue denied] [q that it had lied].',
]

t.test('extractByModels() extracts cue, source and content of plain sentences', async (t) => {
  for (const sentence of PLAIN) {
    const { text, spans } = marked(sentence)
    const { extracted, words } = extractFrom(text)
    const best = extracted.attributions.toSorted((one, other) => other.cueChance - one.cueChance)[0]!
    t.same(
      [words(best.cue), words(best.source)],
      [sliceSpan(text, spans['cue']![0]!), sliceSpan(text, spans['src']![0]!)],
      text,
    )
    t.equal(best.content.map(words).join(' … ').replace(/,$/u, ''), sliceSpan(text, spans['q']![0]!), text)
    t.ok(best.cueChance > 0.7 && best.sourceChance > 0.7 && best.contentChance > 0.7, text)
  }
})

t.test('extractByModels() gives a cue whose words stand in the next paragraph as an opening', async (t) => {
  const { extracted, words } = extractFrom('The mayor, Gloria Mensah, replied:\n\n“We will see.”')
  t.equal(extracted.openings.length, 1)
  t.match(words(extracted.openings[0]!.source), /Gloria Mensah/u)
})

t.test('extractByModels() sees a source from a quoted span', async (t) => {
  const { extracted, words } = extractFrom('Omar Haddad said the bridge was “a joke”.')
  const { source, sourceChance } = extracted.sourceOf(0)
  t.equal(words(source), 'Omar Haddad')
  t.ok(sourceChance > 0.5)
})

t.test('extractByModels() knows no source of a quoted span that is not there', async (t) => {
  t.same(extractFrom('It rained.').extracted.sourceOf(7), { cue: null, source: null, cueChance: 0, sourceChance: 0 })
})

t.test('extractByModels() finds nothing where nobody speaks', async (t) => {
  for (const text of ['', '* * *', 'It rained.', 'The bridge is long.'])
    t.same(extractFrom(text).extracted.attributions, [], text)
})

t.test('extractByModels() keeps cue, source and content apart, and chances from 0 to 1, on any text', async (t) => {
  const pieces = [
    '“',
    '”',
    '"',
    'Lee',
    ' said ',
    'that ',
    'he ',
    'told ',
    'her ',
    'no',
    '. ',
    ', ',
    ': ',
    '*',
    '\n',
    '😀',
    'who ',
    '— ',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 100, size: 'max' }), (chosen) => {
      const { document, extracted } = extractFrom(chosen.join(''))
      return extracted.attributions.every(({ cue, source, content, cueChance, sourceChance, contentChance }) => {
        const runs = [cue, ...(source === null ? [] : [source]), ...content].sort(
          (one, other) => one.first - other.first,
        )
        return (
          content.length > 0 &&
          runs.every(({ first, last }) => first <= last && last < document.tokens.length) &&
          runs.every(({ first }, at) => at === 0 || runs[at - 1]!.last < first) &&
          new Set(runs.map(({ first }) => document.paragraphOf[first])).size === 1 &&
          [cueChance, sourceChance, contentChance].every((chance) => chance >= 0 && chance <= 1)
        )
      })
    }),
    { numRuns: 150 },
  )
  t.pass()
})
