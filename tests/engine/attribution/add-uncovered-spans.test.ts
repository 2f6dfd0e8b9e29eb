import t from 'tap'
import { addUncoveredSpans } from '../../../src/engine/attribution/add-uncovered-spans.ts'
import { sliceSpan } from '../../../src/text/span.ts'
import type { Extraction, Opening } from '../../../src/engine/types.ts'
import { markedCandidates, tokensOf, wordsOf } from '../../support/marked-candidates.ts'

interface Options {
  readonly reader?: Extraction['reader']
  /** The chance of every quoted span. */
  readonly chance?: number
  /** The words of a cue at the end of a paragraph, and of its source. */
  readonly opening?: readonly [source: string, cue: string]
}

/** Each quote as its parts, its source and its rule. The quotes that are marked have been extracted; all other quoted spans are uncovered. */
function added(
  article: string | readonly string[],
  { reader = 'linear', chance = 1, opening }: Options = {},
): string[] {
  const { document, quotedSpans, candidates } = markedCandidates(
    typeof article === 'string' ? article : article.join('\n\n'),
  )
  const rangeOf = (words: string) => {
    const start = document.text.indexOf(words)
    return tokensOf(document, { start, end: start + words.length })!
  }
  const openings: Opening[] =
    opening === undefined
      ? []
      : [{ source: rangeOf(opening[0]), cue: rangeOf(opening[1]), cueChance: 0.9, sourceChance: 0.9 }]
  const quotes = addUncoveredSpans(
    document,
    candidates,
    quotedSpans.map((span) => ({ ...span, chance })),
    {
      language: reader === 'patterns' ? 'de' : 'en',
      reader,
      openings,
      sourceOf: () => ({ cue: null, source: null, cueChance: 0, sourceChance: 0 }),
    },
  )
  return quotes.map(({ parts, source, rule, type }) =>
    [
      parts.map((part) => sliceSpan(document.text, part)).join(' … '),
      wordsOf(document, source) ?? 'nobody',
      rule,
      type,
    ].join(' | '),
  )
}

t.test('addUncoveredSpans() makes a quotation a further part of the quote before', async (t) => {
  t.same(added('[q1 “We won,”] [src1 Okafor] [cue1 said]. “Nobody thought so.”'), [
    '“We won,” … “Nobody thought so.” | Okafor | verb-after-quote | direct',
  ])
})

t.test('addUncoveredSpans() makes a quote of its own where none can be joined', async (t) => {
  t.same(added('[src1 Okafor] [cue1 called] [q1 it “a joke”]. “Nobody laughed.”'), [
    'it “a joke” | Okafor | verb-after-quote | mixed',
    '“Nobody laughed.” | Okafor | same-paragraph | direct',
  ])
  t.same(added('“Not this year, not in the next.”'), [
    '“Not this year, not in the next.” | nobody | no-source | direct',
  ])
})

t.test('addUncoveredSpans() gives all quotes in text order', async (t) => {
  t.same(
    added('“Nobody thought so.” It was late. [q1 “We won,”] [src1 Okafor] [cue1 said].').map(
      (quote) => quote.split(' | ')[0],
    ),
    ['“Nobody thought so.”', '“We won,”'],
  )
})

t.test('addUncoveredSpans() leaves out what is hardly a quotation', async (t) => {
  t.same(added('“Not this year, not in the next.”', { chance: 0.49 }), [])
  t.equal(added('“Not this year, not in the next.”', { chance: 0.5 }).length, 1)
})

t.test('addUncoveredSpans() asks more of a word in marks in a sentence of which nobody is the source', async (t) => {
  const fragment = 'What was to be a “lost year” ended well. [q1 “We won,”] [src1 Okafor] [cue1 said].'
  t.equal(added(fragment, { chance: 0.79 }).length, 1)
  t.equal(added(fragment, { chance: 0.8 }).length, 2)
  const sentence = 'It rained. “It rained for a year.” [q1 “We won,”] [src1 Okafor] [cue1 said].'
  t.equal(added(sentence, { chance: 0.6 }).length, 2)
})

t.test('addUncoveredSpans() leaves out what lies in a quote', async (t) => {
  t.same(added('[src1 Okafor] [cue1 said] [q1 that the plan was “a joke” and “a shame”].').length, 1)
})

t.test('addUncoveredSpans() asks for an opening only where a colon ends the paragraph', async (t) => {
  const opening = ['The mayor', 'replied:'] as const
  t.same(added(['The mayor replied:', '“We will see.”'], { opening }), [
    '“We will see.” | The mayor | colon-before-quote | direct',
  ])
  t.same(added(['The mayor replied: so it goes.', '“We will see.”'], { opening }), [
    '“We will see.” | nobody | no-source | direct',
  ])
})

t.test('addUncoveredSpans() asks more of a word in marks where the words around are not known', async (t) => {
  const german = 'Ihm galt der Satz „Wir machen diese Halle niemals zu“ als Trost.'
  t.same(added(german, { reader: 'patterns', chance: 0.7 }), [])
  t.same(added(german, { reader: 'patterns', chance: 0.8 }), [
    '„Wir machen diese Halle niemals zu“ | nobody | no-source | direct',
  ])
  t.same(added('Der Film „Die große Halle“ läuft am Samstag.', { reader: 'patterns', chance: 0.8 }), [])
  t.equal(added('Vogt ging. „Wir sind fertig.“', { reader: 'patterns', chance: 0.7 }).length, 1)
})
