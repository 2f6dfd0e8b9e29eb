import t from 'tap'
import { calibrate } from '../../../src/tools/evaluate/calibrate.ts'
import { compareQuotes } from '../../../src/tools/evaluate/compare-quotes.ts'
import { findErrors } from '../../../src/tools/evaluate/find-errors.ts'
import type { PredictedQuote } from '../../../src/tools/evaluate/prediction.ts'
import { scoreArticles } from '../../../src/tools/evaluate/score-articles.ts'
import type { Span } from '../../../src/model.ts'
import type { GoldArticle, GoldAttribution } from '../../../src/tools/evaluate/read-gold.ts'

// 😀 takes two code units, so offsets that count characters would be detected.
const text = [
  '😀 “The ferry will not sail today,” Ann Lee told the harbour board.',
  'She said that the storm had not passed. Okafor called the plan “a gamble with lives”.',
  'The board’s lawyer said, “We will appeal this at once.”',
].join('\n\n')

const lee = { speaker: 'Ann Lee', kind: 'person', aliases: ['Lee', 'Captain Lee'] }
const gold: GoldArticle = {
  id: 'ferry',
  text,
  attributions: [
    attribution('direct', '“The ferry will not sail today,”', 'Ann Lee', 'told', lee),
    attribution('indirect', 'that the storm had not passed', 'She', 'said', lee),
    attribution('mixed', 'the plan “a gamble with lives”', 'Okafor', 'called', {
      speaker: 'Ben Okafor',
      kind: 'person',
    }),
    attribution('direct', '“We will appeal this at once.”', 'The board’s lawyer', 'said', {
      speaker: 'lawyer',
      kind: 'unnamed',
    }),
  ],
}

t.test('scoreArticles() gives full marks to the gold data itself', async (t) => {
  const { agreements, accuracies } = score(gold.attributions.map(answerWith))
  for (const { name, f1 } of agreements) t.equal(f1, 1, name)
  for (const { name, value } of accuracies) t.equal(value, name.startsWith('named though unnamed') ? 0 : 1, name)
  t.same(
    agreements.map(({ name }) => name),
    [
      'content overlap',
      'content exact',
      'source overlap',
      'source exact',
      'cue overlap',
      'cue exact',
      'quotations in marks',
      'pair F1, direct+mixed',
      'pair F1, all',
      'pair F1, sayings',
    ],
  )
})

t.test('scoreArticles() treats a missing article as one in which nothing was found', async (t) => {
  const scores = scoreArticles([compareQuotes(gold, [])], new Map())
  t.match(scores, { articleCount: 1, unansweredCount: 1, invalidSpanCount: 0 })
  for (const { f1 } of scores.agreements) t.equal(f1, 0)
})

t.test('scoreArticles() counts words, not characters, for overlap, and whole spans for exact matches', async (t) => {
  const scores = score([{ ...answer('direct', '“The ferry will not', null), source: find('Ann'), cue: null }])
  t.match(agreement(scores, 'content overlap'), { precision: 1, recall: 4 / 24, goldCount: 24 })
  t.match(agreement(scores, 'content exact'), { f1: 0, predictedCount: 1, goldCount: 4 })
  t.match(agreement(scores, 'source overlap'), { precision: 1, recall: 1 / 7 })
  t.match(agreement(scores, 'cue exact'), { predictedCount: 0, goldCount: 4 })
})

t.test('scoreArticles() requires four fifths of the words in marks, and half of those given to be right', async (t) => {
  const most = score([answer('direct', '“The ferry will not sail', null)])
  t.match(agreement(most, 'quotations in marks'), { precision: 1, recall: 1 / 3 })
  const tooFew = score([answer('direct', '“The ferry will not', null)])
  t.match(agreement(tooFew, 'quotations in marks'), { precision: 1, recall: 0 })
})

t.test('scoreArticles() accepts any form of the name in a pair, and leaves unnamed speakers out', async (t) => {
  const scores = score([
    answer('direct', '“The ferry will not sail today,”', 'Capt. Lee'),
    answer('mixed', 'called the plan “a gamble with lives”', 'Ann Lee'),
    answer('direct', '“We will appeal this at once.”', 'Ann Lee'),
  ])
  t.match(agreement(scores, 'pair F1, direct+mixed'), {
    precision: 1 / 2,
    recall: 1 / 2,
    predictedCount: 2,
    goldCount: 2,
  })
  t.match(agreement(scores, 'pair F1, all'), { precision: 1 / 2, recall: 1 / 3, predictedCount: 2, goldCount: 3 })
  t.match(accuracy(scores, 'speaker lenient, all'), { value: 1 / 3, of: 3 })
  t.match(accuracy(scores, 'speaker strict, direct'), { value: 0, of: 1 })
})

t.test('scoreArticles() lets one answer match two gold quotes of one speaker', async (t) => {
  const content = [find('“The ferry will not sail today,”'), find('that the storm had not passed')]
  const scores = score([{ ...answer('indirect', 'Ann Lee', 'Ann Lee'), content }])
  t.match(agreement(scores, 'pair F1, all'), { precision: 1, recall: 2 / 3, predictedCount: 1, goldCount: 3 })
})

t.test('scoreArticles() excludes thoughts from the sayings', async (t) => {
  const quotes = gold.attributions.map(answerWith)
  const thought = quotes.map((quote) => (quote.type === 'indirect' ? { ...quote, cue: find('passed') } : quote))
  t.match(agreement(score(quotes), 'pair F1, sayings'), { predictedCount: 3, goldCount: 3 })
  t.match(agreement(score(thought), 'pair F1, sayings'), { predictedCount: 2, goldCount: 3 })
})

t.test('scoreArticles() counts names given to speakers without one', async (t) => {
  const lawyer = '“We will appeal this at once.”'
  const named = { ...answer('direct', lawyer, 'Ann Lee'), speaker: { name: 'Ann Lee', kind: 'person' } }
  t.match(accuracy(score([named]), 'named though unnamed, direct+mixed'), { value: 1, of: 1 })
  const described = { ...named, speaker: { name: 'lawyer', kind: 'unnamed' } }
  t.match(accuracy(score([described]), 'named though unnamed, all'), { value: 0, of: 1 })
  t.equal(accuracy(score([]), 'named though unnamed, all'), undefined, 'a missed quote names nobody')
})

t.test('scoreArticles() counts spans outside the text', async (t) => {
  const outside = { ...answer('direct', '“We will', null), content: [{ start: 5, end: text.length + 1 }] }
  t.equal(score([outside, { ...outside, content: [] }]).invalidSpanCount, 2)
})

t.test('calibrate() compares the confidence of answers with how many are right', async (t) => {
  const answers = [
    { ...answer('direct', '“The ferry will not sail today,”', 'Ann Lee'), confidence: 0.95 },
    { ...answer('mixed', 'the plan “a gamble with lives”', 'Ann Lee'), confidence: 0.95 },
    { ...answer('indirect', 'that the storm had not passed', 'Ann Lee'), confidence: 0.5 },
    { ...answer('indirect', 'the harbour board', 'Ann Lee'), confidence: 0.1 },
    // counts neither way: an answer without a name, and a speaker without a name
    { ...answer('indirect', 'that the storm had not passed', null), confidence: 1 },
    { ...answer('direct', '“We will appeal this at once.”', 'Ann Lee'), confidence: 1 },
  ]
  const { tenths, forms, count, expectedError } = calibrate([compareQuotes(gold, answers)])
  t.same(tenths, [
    { least: 0.1, count: 1, rightShare: 0, meanConfidence: 0.1 },
    { least: 0.5, count: 1, rightShare: 1, meanConfidence: 0.5 },
    { least: 0.9, count: 2, rightShare: 0.5, meanConfidence: 0.95 },
  ])
  t.match(forms, [{ form: 'none', count: 4, rightShare: 0.5 }])
  t.equal(count, 4)
  t.equal(expectedError.toFixed(3), ((0.1 + 0.5 + 2 * 0.45) / 4).toFixed(3))
})

t.test('calibrate() groups the answers by the form of their source', async (t) => {
  const answers = gold.attributions.slice(0, 3).map((attribution) => ({ ...answerWith(attribution), confidence: 0.8 }))
  t.match(calibrate([compareQuotes(gold, answers)]).forms, [
    { form: 'name', count: 1, rightShare: 1, meanConfidence: 0.8 },
    { form: 'surname', count: 1 },
    { form: 'pronoun', count: 1 },
  ])
})

t.test('calibrate() counts an answer with confidence 1 in the last tenth', async (t) => {
  const answers = [{ ...answer('direct', '“The ferry will not sail today,”', 'Ann Lee'), confidence: 1 }]
  t.match(calibrate([compareQuotes(gold, answers)]).tenths, [
    { least: 0.9, count: 1, rightShare: 1, meanConfidence: 1 },
  ])
})

const kinds: readonly { readonly kind: string; readonly change: (quotes: PredictedQuote[]) => PredictedQuote[] }[] = [
  { kind: 'quote not found, indirect', change: (quotes) => quotes.filter(({ type }) => type !== 'indirect') },
  { kind: 'spurious quote, direct', change: (quotes) => [...quotes, answer('direct', 'told the harbour', 'Ann Lee')] },
  { kind: 'source wrong', change: change(0, { source: find('Okafor'), speaker: { name: 'Ben Okafor' } }) },
  { kind: 'source not found', change: change(0, { source: null, speaker: null }) },
  { kind: 'source right, speaker wrong (name)', change: change(0, { speaker: { name: 'Ben Okafor' } }) },
  { kind: 'source right, speaker wrong (pronoun)', change: change(1, { speaker: { name: 'Ben Okafor' } }) },
  { kind: 'source right, speaker unknown (surname)', change: change(2, { speaker: null }) },
  { kind: 'unnamed source given a name', change: change(3, { speaker: { name: 'Ann Lee', kind: 'person' } }) },
  { kind: 'wrong span, direct: too short', change: change(0, { content: [find('“The ferry will not sail')] }) },
  {
    kind: 'wrong span, direct: too long',
    change: change(0, { content: [find('“The ferry will not sail today,” Ann')] }),
  },
  { kind: 'wrong span, indirect: shifted', change: change(1, { content: [find('said that the storm had not')] }) },
]

for (const { kind, change } of kinds) {
  t.test(`findErrors() reports "${kind}"`, async (t) => {
    const found = findErrors([compareQuotes(gold, change(gold.attributions.map(answerWith)))])
    t.same(
      found.map(({ kind, errors }) => [kind, errors.length]),
      [[kind, 1]],
    )
  })
}

t.test('findErrors() finds none in the gold data itself, and puts the most frequent kind first', async (t) => {
  t.same(findErrors([compareQuotes(gold, gold.attributions.map(answerWith))]), [])
  t.same(
    findErrors([compareQuotes(gold, [])]).map(({ kind, errors }) => [kind, errors.length]),
    [
      ['quote not found, direct', 2],
      ['quote not found, indirect', 1],
      ['quote not found, mixed', 1],
    ],
  )
})

function score(quotes: readonly PredictedQuote[]) {
  return scoreArticles([compareQuotes(gold, quotes)], new Map([['ferry', { id: 'ferry', quotes }]]))
}

function agreement({ agreements }: ReturnType<typeof score>, name: string) {
  return agreements.find((agreement) => agreement.name === name)
}

function accuracy({ accuracies }: ReturnType<typeof score>, name: string) {
  return accuracies.find((accuracy) => accuracy.name === name)
}

function find(words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`Not in the text: ${words}`)
  return { start, end: start + words.length }
}

function attribution(
  type: GoldAttribution['type'],
  content: string,
  source: string,
  cue: string,
  speaker: NonNullable<GoldAttribution['speaker']>,
): GoldAttribution {
  return { id: content, type, content: [find(content)], source: [find(source)], cue: [find(cue)], speaker }
}

function answer(type: PredictedQuote['type'], content: string, name: string | null): PredictedQuote {
  return { type, content: [find(content)], cue: null, source: null, speaker: name === null ? null : { name } }
}

/** The answer that matches the gold data exactly. */
function answerWith({ type, content, source, cue, speaker }: GoldAttribution): PredictedQuote {
  return {
    type,
    content,
    source: source[0] ?? null,
    cue: cue[0] ?? null,
    speaker: { name: speaker!.speaker, kind: speaker!.kind },
  }
}

function change(at: number, changes: Partial<PredictedQuote>) {
  return (quotes: PredictedQuote[]): PredictedQuote[] =>
    quotes.map((quote, index) => (index === at ? { ...quote, ...changes } : quote))
}
