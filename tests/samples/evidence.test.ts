// Why an answer is what it is, in a few fixed words and the words of the text.

import t from 'tap'
import { analyse } from '../../src/engine/analyse.ts'
import { sliceSpan } from '../../src/text/span.ts'

/** For each quote, its reasons: the rule and the words that it was decided on. */
function reasons(text: string): string[][] {
  return analyse({ text, title: null, language: null }).quotes.map(({ evidence }) =>
    evidence.map(({ step, rule, spans }) =>
      [`${step}: ${rule}`, ...spans.map((span) => sliceSpan(text, span))].join(' | '),
    ),
  )
}

t.test('analyse() says by which pattern the source was found', async (t) => {
  const patterns: Readonly<Record<string, string>> = {
    '😀 “The bridge is safe,” said Gloria Mensah.': 'source: verb-after-quote | said | Gloria Mensah',
    'Gloria Mensah said: “The bridge is safe.”': 'source: verb-before-quote | said: | Gloria Mensah',
    '“The bridge,” said Gloria Mensah, “is safe.”': 'source: verb-inside-quote | said | Gloria Mensah',
    'Gloria Mensah said that the bridge was safe.': 'source: reported-clause | said | Gloria Mensah',
    'The bridge is “a miracle”, according to Gloria Mensah.': 'source: according-to | according to | Gloria Mensah',
    'Gloria Mensah shook her head. “Not this year.”': 'source: subject-beside | Gloria Mensah',
    '“It never rains here.” — Gloria Mensah, Northport': 'source: dash-label | — | Gloria Mensah',
    'LEE: It rained.\n\nPARK: It did.\n\nLEE: Yes.': 'source: speaker-label | : | LEE',
  }
  for (const [text, reason] of Object.entries(patterns)) t.equal(reasons(text)[0]?.[0], reason, text)
})

t.test('analyse() says which words made "she" and "the commissioner" a name', async (t) => {
  t.equal(
    reasons('Gloria Mensah opened the bridge on Friday. “I never doubted it,” she said.')[0]?.[1],
    'speaker: pronoun-agreement | she | Gloria Mensah',
  )
  t.equal(
    reasons('Police Commissioner Dwight Okafor came on Monday. “We know who did it,” the commissioner said.')[0]?.[1],
    'speaker: role-agreement | the commissioner | Dwight Okafor',
  )
})

t.test('analyse() gives no reason for a speaker whom it does not know', async (t) => {
  t.same(reasons('“Not this year, not in the next, and not in the one after that.”'), [['source: no-source']])
})
