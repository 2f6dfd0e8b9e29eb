// What holds for every text that anybody may send.

import fc from 'fast-check'
import t from 'tap'
import { analyse, analyseWith } from '../../src/engine/analyse.ts'
import type { Analyse, Analysis, Evidence, Span } from '../../src/model.ts'
import { openNetwork } from '../../src/network/open-network.ts'
import { compareSpans, spansOverlap } from '../../src/text/span.ts'

const PIECES = [
  ...['“', '”', '"', '‘', '’', '«', '»', '„', '「', '」', "''", '``', '& laquo;', '&quot;', '*', '_'],
  ...['Ann Lee', 'Mr. Haddad', 'she', 'He', 'the mayor', 'who', 'Norfast Rail', 'A', 'Q', 'Лев Орлов', 'سلمان'],
  ...[' said', ' told', ' that ', ' according to ', ' declined to say ', ' сказала', 'asked', ' called ', ' by '],
  ...['the bridge is safe', 'No', 'We won', 'to go', 'was', 'in May', '1962', 'x'.repeat(50)],
  ...[' ', ' ', ', ', '. ', '? ', ': ', ' — ', '\n', '\n\n', '\r\n', '\t', ';', '(', ')', '[', ']', '😀', 'e\u0301'],
  ...['\ud83d', '\udc00', '\u0000', '\u200b', '\u202e', '\ufeff', '\u2028'],
]
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 120, size: 'max' }).map((pieces) => pieces.join(''))
const long = fc.tuple(soup, fc.integer({ min: 2, max: 12 })).map(([text, count]) => text.repeat(count).slice(0, 5000))
const anyText = fc.oneof(
  { weight: 6, arbitrary: soup },
  fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
  long,
)

const network = await openNetwork()

/** The linear reader, and the pre-trained one, which takes ten times as long. */
const READERS: readonly (readonly [name: string, analyse: Analyse, runs: number])[] = [
  ['analyse()', async (request) => analyse(request), 100],
  ['analyseWith() a network', (request) => analyseWith(network, request), 30],
]

const asked = (text: string, language: string | null = null) => ({ text, title: null, language })

for (const [name, find, numRuns] of READERS) {
  /** One analysis of each text, for all the promises. */
  const holds = (promise: (analysis: Analysis, text: string) => boolean | Promise<boolean>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(anyText, async (text) => promise(await find(asked(text)), text)),
      { numRuns },
    )

  t.test(`in the texts of these tests ${name} finds much`, async (t) => {
    const answers = await Promise.all(fc.sample(anyText, { seed: 1, numRuns: 100 }).map((text) => find(asked(text))))
    t.ok(answers.reduce((sum, { quotes }) => sum + quotes.length, 0) > 100)
    t.ok(answers.reduce((sum, { rejected }) => sum + rejected.length, 0) > 50)
  })

  t.test(`${name} answers every text, the same each time`, async (t) => {
    await holds(async (analysis, text) => JSON.stringify(analysis) === JSON.stringify(await find(asked(text))))
    t.pass()
  })

  t.test(`${name} answers every text in whatever language it is said to be`, async (t) => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom('en', 'de', 'fr', 'ru', 'zh', 'und', ''), async (text, language) => {
        return (await find(asked(text, language))).language === language
      }),
      { numRuns: numRuns / 2 },
    )
    t.pass()
  })

  t.test(`${name} gives spans within the text that begin and end on words or marks`, async (t) => {
    await holds(({ quotes, rejected }, text) => {
      const spans = [
        ...quotes.flatMap(({ parts, cue, source, evidence }) => [
          ...parts,
          ...[cue, source].filter((span) => span !== null),
          ...evidence.flatMap((reason) => reason.spans),
        ]),
        ...rejected.map(({ span }) => span),
      ]
      return spans.every(({ start, end }) => {
        const words = text.slice(start, end)
        return 0 <= start && start < end && end <= text.length && words.trim() === words
      })
    })
    t.pass()
  })

  t.test(`${name} gives the parts of a quote in text order, and no word to two quotes`, async (t) => {
    await holds(({ quotes }) => {
      const isSorted = (spans: readonly Span[]): boolean =>
        spans.every((span, at) => at === 0 || spans[at - 1]!.end <= span.start)
      const all = quotes.flatMap(({ parts }) => parts)
      return (
        quotes.every(({ parts }) => parts.length > 0 && isSorted(parts)) &&
        quotes.every(({ parts }, at) => at === 0 || compareSpans(quotes[at - 1]!.parts[0]!, parts[0]!) <= 0) &&
        isSorted([...all].sort(compareSpans))
      )
    })
    t.pass()
  })

  t.test(`${name} numbers quotes and speakers, and knows every speaker it names`, async (t) => {
    await holds(({ quotes, speakers }) => {
      const named = [...new Set(quotes.flatMap(({ speakerIds }) => speakerIds))]
      return (
        quotes.every(({ id }, at) => id === `q${at + 1}`) &&
        speakers.every(({ id, name }, at) => id === `s${at + 1}` && name.trim() !== '') &&
        quotes.every(({ speakerIds }) => new Set(speakerIds).size === speakerIds.length) &&
        JSON.stringify(named) === JSON.stringify(speakers.map(({ id }) => id))
      )
    })
    t.pass()
  })

  t.test(`${name} gives confidence from 0 to 1, and a reason for every source`, async (t) => {
    await holds(({ quotes }) =>
      quotes.every(({ confidence, evidence, source, speakerIds }) => {
        const steps = evidence.map(({ step }) => step)
        return (
          confidence >= 0 &&
          confidence <= 1 &&
          steps.includes('source') &&
          (speakerIds.length === 0 || (steps.includes('speaker') && (source !== null || isDropped(evidence))))
        )
      }),
    )
    t.pass()
  })

  t.test(`${name} rejects no quoted span that lies in a quote`, async (t) => {
    await holds(({ quotes, rejected }) => {
      const parts = quotes.flatMap((quote) => quote.parts)
      return rejected.every(({ span }) => !parts.some((part) => spansOverlap(part, span)))
    })
    t.pass()
  })

  t.test(`${name} finds nothing in nothing`, async (t) => {
    for (const text of ['', ' ', '\n\n', '\u200b', '.', '“”', '“', '😀']) {
      const { quotes, speakers } = await find(asked(text, 'en'))
      t.same([quotes, speakers], [[], []], JSON.stringify(text))
    }
  })
}

/** “…”, añadió: a verb without a subject has a speaker but no words for one; the evidence shows who is meant. */
function isDropped(evidence: readonly Evidence[]): boolean {
  return evidence.some(
    ({ step, rule, spans }) => step === 'speaker' && rule === 'pronoun-agreement' && spans.length > 0,
  )
}
