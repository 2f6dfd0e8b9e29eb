import { stripVTControlCharacters } from 'node:util'
import t from 'tap'
import { printQuotes } from '../../../src/cli/terminal/print-quotes.ts'
import { presentAnalysis } from '../../../src/api/present/attributions.ts'
import type { Analysis, Quote } from '../../../src/model.ts'

const text =
  '😀 “The ferry will not sail today,” Ann Lee told the board, “nor tomorrow.” It is said that ships are sold.'
const quote: Quote = {
  id: 'q1',
  type: 'direct',
  parts: [spanOf('“The ferry will not sail today,”'), spanOf('“nor tomorrow.”')],
  cue: spanOf('told'),
  cueKind: 'saying',
  source: spanOf('Ann Lee'),
  speakerIds: ['s1'],
  confidence: 0.916,
  evidence: [],
  about: [],
}
const analysis: Analysis = {
  engine: '0.1.0+sample',
  reader: 'linear',
  language: 'en',
  quotes: [
    quote,
    { ...quote, id: 'q2', type: 'indirect', parts: [spanOf('ships are sold')], speakerIds: [], confidence: 0.05 },
  ],
  speakers: [{ id: 's1', name: 'Ann Lee', role: 'harbour master', kind: 'person', aliases: [], pronouns: null }],
  rejected: [],
}

t.test('printQuotes() prints who said what, within the width', async (t) => {
  t.equal(
    printQuotes(presentAnalysis(text, analysis), { width: 64, hasColor: false }),
    [
      'WHO               TYPE       SURE  SAID',
      'Ann Lee           direct     92 %  “The ferry will not sail',
      'harbour master                     today,” … “nor tomorrow.”',
      '(unknown)         indirect      –  ships are sold',
      '',
      '2 quotes, 1 speaker, language: en',
      '',
    ].join('\n'),
  )
})

t.test('printQuotes() adds nothing but color to the same words', async (t) => {
  const answer = presentAnalysis(text, analysis)
  const colored = printQuotes(answer, { width: 64, hasColor: true })
  t.match(colored, '\u001B[1mAnn Lee')
  const plain = (table: string) => stripVTControlCharacters(table).replace(/ +$/gm, '')
  t.equal(plain(colored), printQuotes(answer, { width: 64, hasColor: false }))
})

t.test('printQuotes() names every speaker of a joint source', async (t) => {
  const park = { id: 's2', name: 'Bo Park', role: null, kind: 'person', aliases: [], pronouns: null } as const
  const joint = {
    ...analysis,
    quotes: [{ ...quote, speakerIds: ['s1', 's2'] }],
    speakers: [...analysis.speakers, park],
  }
  t.match(printQuotes(presentAnalysis(text, joint), { width: 100, hasColor: false }), /^Ann Lee, Bo Park /m)
})

t.test('printQuotes() says so when there are no quotes', async (t) => {
  const none = presentAnalysis(text, { ...analysis, quotes: [], speakers: [] })
  t.equal(printQuotes(none, { width: 80, hasColor: true }), 'No quotes found (language: en).\n')
})

function spanOf(words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
