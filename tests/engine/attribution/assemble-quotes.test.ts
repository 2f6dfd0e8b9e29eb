import t from 'tap'
import { assembleQuotes } from '../../../src/engine/attribution/assemble-quotes.ts'
import { findSpeakerTurns } from '../../../src/engine/attribution/turns/find-speaker-turns.ts'
import { sliceSpan } from '../../../src/text/span.ts'
import type { Extraction } from '../../../src/engine/types.ts'
import { markedCandidates, wordsOf } from '../../support/marked-candidates.ts'

interface Options {
  /** The chance of every quoted span. */
  readonly chance?: number
  /** The chance of every cue. */
  readonly cueChance?: number
}

/** Each quote as its parts, its source and its rule, from the attributions that are marked. */
function assembled(article: string | readonly string[], { chance = 1, cueChance = 0.9 }: Options = {}): string[] {
  const { document, quotedSpans, attributions } = markedCandidates(
    typeof article === 'string' ? article : article.join('\n\n'),
  )
  const extracted: Extraction = {
    language: 'en',
    reader: 'linear',
    attributions: attributions.map((attribution) => ({ ...attribution, cueChance })),
    openings: [],
    sourceOf: () => ({ cue: null, source: null, cueChance: 0, sourceChance: 0 }),
  }
  const quotes = assembleQuotes(
    document,
    quotedSpans.map((span) => ({ ...span, chance })),
    extracted,
    findSpeakerTurns(document),
  )
  return quotes.map(({ parts, source, rule }) =>
    [parts.map((part) => sliceSpan(document.text, part)).join(' … '), wordsOf(document, source) ?? 'nobody', rule].join(
      ' | ',
    ),
  )
}

t.test('assembleQuotes() makes one quote of a quotation and what goes on in the paragraph', async (t) => {
  t.same(assembled('[q1 “We won,”] [src1 Okafor] [cue1 said]. “Nobody thought so.”'), [
    '“We won,” … “Nobody thought so.” | Okafor | verb-after-quote',
  ])
})

t.test('assembleQuotes() cuts what only joins the content to the rest', async (t) => {
  t.same(assembled('[q1 The bridge was old,] [src1 Okafor] [cue1 said].'), [
    'The bridge was old | Okafor | reported-clause',
  ])
  t.same(assembled('[src1 Okafor] [cue1 said] [q1 : – it was old].'), ['it was old | Okafor | reported-clause'])
})

t.test('assembleQuotes() cuts nothing of what stands in marks', async (t) => {
  t.same(assembled('[q1 “No –”] [src1 Okafor] [cue1 began].'), ['“No –” | Okafor | verb-after-quote'])
})

t.test('assembleQuotes() takes no source from the words of somebody else', async (t) => {
  t.same(
    assembled('[q1 “We met [src2 Haddad],”] [src1 Okafor] [cue1 said]. [cue2 Told] [q2 to leave], they left.').map(
      (quote) => quote.split(' | ').slice(0, 2).join(' | '),
    ),
    ['“We met Haddad,” | Okafor', 'to leave | nobody'],
  )
})

t.test('assembleQuotes() drops a name in marks that neither extractor nor classifier makes much of', async (t) => {
  const party = '[src1 The party] [cue1 called] [q1 itself “United North”] in May.'
  t.same(assembled(party, { chance: 0.2, cueChance: 0.4 }), [])
  t.equal(assembled(party, { chance: 0.6, cueChance: 0.4 }).length, 1)
  t.equal(assembled(party, { chance: 0.4, cueChance: 0.6 }).length, 1)
})

t.test('assembleQuotes() drops a thing with words in marks on it, however probable the cue', async (t) => {
  const cap = '[src1 Okafor] [cue1 flaunted] [q1 a “Vote Okafor Now” cap].'
  t.same(assembled(cap, { chance: 0.2, cueChance: 0.9 }), [])
  t.equal(assembled(cap, { chance: 0.3, cueChance: 0.9 }).length, 1)
  const clause = '[src1 Okafor] [cue1 said] [q1 that she wore a “Vote Okafor Now” cap].'
  t.equal(assembled(clause, { chance: 0.2, cueChance: 0.9 }).length, 1)
})

t.test('assembleQuotes() believes the turns of a transcript before what was extracted', async (t) => {
  t.same(assembled(['WARDEN: [src1 I] [cue1 said] [q1 that it rained].', 'COUNSEL: You did?', 'WARDEN: Yes.']), [
    'I said that it rained. | WARDEN | speaker-label',
    'You did? | COUNSEL | speaker-label',
    'Yes. | WARDEN | speaker-label',
  ])
})

t.test('assembleQuotes() parts a clause from the quotation behind its colon, with one source', async (t) => {
  t.same(
    assembled('[src1 Okafor] [cue1 accused] [q1 the board of doing nothing: “They sat there and watched it burn.”]'),
    [
      'the board of doing nothing | Okafor | reported-clause',
      '“They sat there and watched it burn.” | Okafor | verb-before-quote',
    ],
  )
})

t.test('assembleQuotes() infers a source where none was extracted', async (t) => {
  t.same(assembled('Chinyere Okafor left the hall early, [cue1 blaming] [q1 “the other side”].'), [
    '“the other side” | Chinyere Okafor | subject-of-clause',
  ])
})
