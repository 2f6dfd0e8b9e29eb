import t from 'tap'
import { makeAnalysis } from '../../../src/engine/attribution/build-analysis.ts'
import type { Answer } from '../../../src/engine/attribution/score-confidence.ts'
import type { Resolution, ResolvedSpeaker } from '../../../src/engine/coreference/resolution.ts'
import { sliceSpan } from '../../../src/text/span.ts'
import { markedDrafts } from '../../support/marked-candidates.ts'

const LEE: ResolvedSpeaker = { candidate: 4, name: 'Ann Lee', role: null, kind: 'person', aliases: ['Lee'] }
const PARK: ResolvedSpeaker = { candidate: 2, name: 'Bo Park', role: 'mayor', kind: 'person', aliases: [] }
const AIDE: ResolvedSpeaker = { candidate: null, name: 'an aide', role: null, kind: 'unnamed', aliases: [] }

function resolution(...speakers: readonly ResolvedSpeaker[]): Resolution {
  return { speakers, rule: 'full-name', chain: [], share: 1, margin: 1, distance: 0, candidateCount: 1 }
}

/** The drafts of a text, each with its speakers. */
function answersOf(source: string, ...speakers: readonly (readonly ResolvedSpeaker[])[]) {
  const { document, drafts, stretches } = markedDrafts(source)
  const answers = drafts.map((draft, at): Answer => ({
    draft,
    resolution: resolution(...speakers[at]!),
    confidence: 0.5,
  }))
  return { document, answers, stretches: stretches.map((stretch) => ({ ...stretch, kind: 'scare' as const })) }
}

const TEXT = '[q1 “😀 No,”] [src1 Lee] [cue1 said]. [q2 “Yes,”] [src2 Park] [cue2 said]. [q3 “No.”] A “free” lunch.'

t.test('makeAnalysis() numbers quotes in text order and speakers by their first quote', async (t) => {
  const { document, answers, stretches } = answersOf(TEXT, [PARK], [LEE], [PARK])
  const { quotes, speakers } = makeAnalysis(document, 'en', answers, stretches)
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

t.test('makeAnalysis() keeps a role that comes with a later quote', async (t) => {
  const { document, answers, stretches } = answersOf(TEXT, [LEE], [{ ...LEE, role: 'doctor' }], [LEE])
  t.same(makeAnalysis(document, 'en', answers, stretches).speakers, [
    { id: 's1', name: 'Ann Lee', role: 'doctor', kind: 'person', aliases: ['Lee'] },
  ])
})

t.test('makeAnalysis() takes two without a name for one when they are called the same', async (t) => {
  const { document, answers, stretches } = answersOf(TEXT, [AIDE], [LEE, AIDE], [AIDE])
  t.same(
    makeAnalysis(document, 'en', answers, stretches).quotes.map(({ speakerIds }) => speakerIds),
    [['s1'], ['s2', 's1'], ['s1']],
  )
})

t.test('makeAnalysis() gives a reason for the source, and one for the speaker where there is one', async (t) => {
  const { document, answers, stretches } = answersOf(TEXT, [LEE], [], [])
  const { quotes } = makeAnalysis(document, 'en', answers, stretches)
  t.same(
    quotes.map(({ evidence }) => evidence.map(({ step, rule }) => `${step} ${rule}`)),
    [['source verb-after-quote', 'speaker full-name'], ['source verb-after-quote'], ['source verb-after-quote']],
  )
  const words = quotes[0]!.evidence[0]!.spans.map((span) => sliceSpan(document.text, span))
  t.same(words, ['said', 'Lee'])
})

t.test('makeAnalysis() leaves cue and source null where there are none', async (t) => {
  const { document, answers, stretches } = answersOf(TEXT, [], [], [])
  const { cue, source, speakerIds } = makeAnalysis(document, 'en', answers, stretches).quotes[2]!
  t.same([cue, source, speakerIds], [null, null, []])
})

t.test('makeAnalysis() rejects the stretches that lie in no quote', async (t) => {
  const { document, answers, stretches } = answersOf(TEXT, [], [], [])
  const { rejected } = makeAnalysis(document, 'en', answers, stretches)
  t.same(
    rejected.map(({ span, kind }) => `${kind} ${sliceSpan(document.text, span)}`),
    ['scare “free”'],
  )
})
