import t from 'tap'
import { buildAnalysis } from '../../../src/engine/attribution/build-analysis.ts'
import { sliceSpan } from '../../../src/text/span.ts'
import { markedCandidates } from '../../support/marked-candidates.ts'
import type { Resolution, ResolvedSpeaker, ScoredQuote } from '../../../src/engine/types.ts'

const LEE: ResolvedSpeaker = { entity: 4, name: 'Ann Lee', role: null, kind: 'person', aliases: ['Lee'] }
const PARK: ResolvedSpeaker = { entity: 2, name: 'Bo Park', role: 'mayor', kind: 'person', aliases: [] }
const AIDE: ResolvedSpeaker = { entity: null, name: 'an aide', role: null, kind: 'unnamed', aliases: [] }

function resolution(...speakers: readonly ResolvedSpeaker[]): Resolution {
  return { speakers, rule: 'full-name', chain: [], share: 1, margin: 1, distance: 0, entityCount: 1 }
}

/** The candidates of a text, each with its speakers. */
function answersOf(source: string, ...speakers: readonly (readonly ResolvedSpeaker[])[]) {
  const { document, candidates, quotedSpans } = markedCandidates(source)
  const answers = candidates.map((candidate, at): ScoredQuote => ({
    candidate,
    resolution: resolution(...speakers[at]!),
    language: 'en',
    confidence: 0.5,
    about: [],
    pronouns: new Map(),
  }))
  return {
    document,
    answers,
    quotedSpans: quotedSpans.map((quotedSpan) => ({ ...quotedSpan, kind: 'scare-quotes' as const })),
  }
}

const TEXT = '[q1 “😀 No,”] [src1 Lee] [cue1 said]. [q2 “Yes,”] [src2 Park] [cue2 said]. [q3 “No.”] A “free” lunch.'

t.test('buildAnalysis() numbers quotes in text order and speakers by their first quote', async (t) => {
  const { document, answers, quotedSpans } = answersOf(TEXT, [PARK], [LEE], [PARK])
  const { quotes, speakers } = buildAnalysis(document, 'en', 'linear', answers, quotedSpans)
  t.same(
    quotes.map(({ id, speakerIds }) => [id, speakerIds]),
    [
      ['q1', ['s1']],
      ['q2', ['s2']],
      ['q3', ['s1']],
    ],
  )
  t.same(
    speakers.map(({ id, name }) => [id, name]),
    [
      ['s1', 'Bo Park'],
      ['s2', 'Ann Lee'],
    ],
  )
})

t.test('buildAnalysis() keeps a role that comes with a later quote', async (t) => {
  const { document, answers, quotedSpans } = answersOf(TEXT, [LEE], [{ ...LEE, role: 'doctor' }], [LEE])
  t.same(buildAnalysis(document, 'en', 'linear', answers, quotedSpans).speakers, [
    { id: 's1', name: 'Ann Lee', role: 'doctor', kind: 'person', aliases: ['Lee'], pronouns: null },
  ])
})

t.test('buildAnalysis() takes two without a name for one when they are called the same', async (t) => {
  const { document, answers, quotedSpans } = answersOf(TEXT, [AIDE], [LEE, AIDE], [AIDE])
  t.same(
    buildAnalysis(document, 'en', 'linear', answers, quotedSpans).quotes.map(({ speakerIds }) => speakerIds),
    [['s1'], ['s2', 's1'], ['s1']],
  )
})

t.test('buildAnalysis() gives a reason for the source, and one for the speaker where there is one', async (t) => {
  const { document, answers, quotedSpans } = answersOf(TEXT, [LEE], [], [])
  const { quotes } = buildAnalysis(document, 'en', 'linear', answers, quotedSpans)
  t.same(
    quotes.map(({ evidence }) => evidence.map(({ step, rule }) => `${step} ${rule}`)),
    [['source verb-after-quote', 'speaker full-name'], ['source verb-after-quote'], ['source verb-after-quote']],
  )
  const words = quotes[0]!.evidence[0]!.spans.map((span) => sliceSpan(document.text, span))
  t.same(words, ['said', 'Lee'])
})

t.test('buildAnalysis() leaves cue and source null where there are none', async (t) => {
  const { document, answers, quotedSpans } = answersOf(TEXT, [], [], [])
  const { cue, source, speakerIds } = buildAnalysis(document, 'en', 'linear', answers, quotedSpans).quotes[2]!
  t.same([cue, source, speakerIds], [null, null, []])
})

t.test('buildAnalysis() rejects the quoted spans that lie in no quote', async (t) => {
  const { document, answers, quotedSpans } = answersOf(TEXT, [], [], [])
  const { rejected } = buildAnalysis(document, 'en', 'linear', answers, quotedSpans)
  t.same(
    rejected.map(({ span, kind }) => `${kind} ${sliceSpan(document.text, span)}`),
    ['scare-quotes “free”'],
  )
})
