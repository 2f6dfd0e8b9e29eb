// Each case is a text with the quotes that have a source marked, and last, as
// [q9 …], the quoted span that has none.

import t from 'tap'
import { findNearbySource } from '../../../../src/engine/attribution/source-rules/find-nearby-source.ts'
import type { SpanSource } from '../../../../src/engine/types.ts'
import type { TokenRange } from '../../../../src/engine/language/document.ts'
import { marked } from '../../../support/marked.ts'
import { markedCandidates, tokensOf, wordsOf } from '../../../support/marked-candidates.ts'

interface Found {
  readonly rule: string
  readonly source: string | null
  /** The number of the quote that it is a further part of; 0 for a quote of its own. */
  readonly partOf: number
}

function find(source: string, seen: { readonly source: string; readonly chance: number } | null = null): Found {
  const { document, quotedSpans, candidates } = markedCandidates(source)
  const { spans } = marked(source)
  const others = candidates.slice(0, -1)
  const start = candidates.at(-1)!.parts[0].start
  const quotedSpan = quotedSpans.find((one) => one.start === start)!
  const at = seen === null ? -1 : document.text.indexOf(seen.source)
  const range = seen === null ? null : tokensOf(document, { start: at, end: at + seen.source.length })
  // A cue without a quote opens the next paragraph: "The mayor replied:"
  const opening = spans['cue5'] === undefined ? null : sourceAt(tokensOf(document, spans['src5']?.[0]))
  const { rule, found, joined } = findNearbySource({
    document,
    quotedSpan: { ...quotedSpan, token: tokensOf(document, quotedSpan)!.first },
    before: others.filter((candidate) => candidate.parts[0].start < start),
    after: others.filter((candidate) => candidate.parts[0].start > start),
    sourceFromSpan: () => sourceAt(range, seen?.chance),
    opening,
  })
  return { rule, source: wordsOf(document, found.source), partOf: (joined ?? -1) + 1 }
}

function sourceAt(source: TokenRange | null, sourceChance = 0): SpanSource {
  return { cue: null, source, cueChance: 0, sourceChance }
}

t.test('findLooseSource() goes on with a quotation that the paragraph before left open', async (t) => {
  t.same(find('[q1 “It rained,”] [src1 Lee] [cue1 said]. [q1 “It poured. 😀]\n\n[q9 “Nobody came.”]'), {
    rule: 'continued-paragraph',
    source: 'Lee',
    partOf: 1,
  })
})

t.test('findLooseSource() takes the source of the opening that ends the paragraph before', async (t) => {
  t.same(find('[src5 The mayor] [cue5 replied:]\n\n[q9 “We will see.”]'), {
    rule: 'colon-before-quote',
    source: 'The mayor',
    partOf: 0,
  })
})

t.test('findLooseSource() reads a dash and a name after the quotation', async (t) => {
  t.same(find('[q9 “It never rains here.”] — Ann Lee, Northport'), {
    rule: 'dash-label',
    source: 'Ann Lee, Northport',
    partOf: 0,
  })
  t.not(find('[q9 “It never rains here.”] — so they say in the north').rule, 'dash-label')
})

t.test('findLooseSource() gives pieces of one sentence one source', async (t) => {
  const text = '[src1 Lee] [cue1 called] it [q1 “a joke”] and, of late, a [q9 “shame”].'
  t.same(find(text), { rule: 'same-sentence', source: 'Lee', partOf: 0 })
})

t.test('findLooseSource() believes the reader when it is sure, in the same sentence', async (t) => {
  const text = 'Reid has gone after him as a [q9 “leech”]. Park laughed.'
  t.same(find(text, { source: 'Reid', chance: 0.8 }), { rule: 'words-around', source: 'Reid', partOf: 0 })
  t.not(find(text, { source: 'Reid', chance: 0.4 }).rule, 'words-around')
  t.not(find(text, { source: 'Park', chance: 0.8 }).rule, 'words-around')
})

t.test('findLooseSource() joins a sentence to the quotation before it in the paragraph', async (t) => {
  t.same(find('[q1 “We won,”] [src1 Lee] [cue1 said]. [q9 “Nobody thought so.”]'), {
    rule: 'same-paragraph',
    source: 'Lee',
    partOf: 1,
  })
})

t.test('findLooseSource() gives a quotation before a quote of the paragraph the same source', async (t) => {
  t.same(find('[q9 “Nobody thought so.”] It was late. [q1 “We won,”] [src1 Lee] [cue1 said].'), {
    rule: 'same-paragraph',
    source: 'Lee',
    partOf: 0,
  })
})

t.test('findLooseSource() lets speakers of whole paragraphs take turns after a question', async (t) => {
  const text =
    '[q1 “Is it open?”] [cue1 asked] [src1 Lee].\n\n[q2 “Not yet,”] [cue2 said] [src2 Park].\n\n[q9 “But you promised.”]'
  t.same(find(text), { rule: 'taking-turns', source: 'Lee', partOf: 0 })
  t.same(find(text.replace('?', '.')), { rule: 'paragraph-before', source: 'Park', partOf: 0 })
  t.same(find(text.replace('Park', 'Lee')), { rule: 'paragraph-before', source: 'Lee', partOf: 0 })
})

t.test('findLooseSource() goes on with the speaker of the paragraph before', async (t) => {
  t.same(find('It rained. [q1 “We won,”] [src1 Lee] [cue1 said].\n\n[q9 “Nobody thought so.”]'), {
    rule: 'paragraph-before',
    source: 'Lee',
    partOf: 0,
  })
})

t.test('findLooseSource() leaves a paragraph alone that is not all quotation, or follows another', async (t) => {
  t.equal(find('[q1 “We won,”] [src1 Lee] [cue1 said].\n\nSigns read [q9 “Nobody thought so.”]').source, null)
  t.equal(find('[q1 “We won,”] [src1 Lee] [cue1 said].\n\nIt rained.\n\n[q9 “Nobody thought so.”]').source, null)
})

t.test('findLooseSource() takes the subject of the sentence beside', async (t) => {
  t.same(find('Ann Lee shook her head. [q9 “Not this year.”]'), {
    rule: 'subject-beside',
    source: 'Ann Lee',
    partOf: 0,
  })
  t.same(find('[q9 “Not this year.”] She shook her head.'), { rule: 'subject-beside', source: 'She', partOf: 0 })
  t.equal(find('The rain went on. [q9 “Not this year.”]').source, null)
})

t.test('findLooseSource() says so when it finds nobody', async (t) => {
  t.same(find('[q9 “Not this year.”]'), { rule: 'no-source', source: null, partOf: 0 })
})
