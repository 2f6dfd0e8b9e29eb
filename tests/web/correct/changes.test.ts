import t from 'tap'
import { analyse } from '../../../src/engine/analyse.ts'
import { presentAnalysis } from '../../../src/api/present/attributions.ts'
import { applyChanges, bodyOfReview, isDone, typeByMarks, withChange } from '../../../src/web/correct/changes.ts'
import type { Change, Review } from '../../../src/web/correct/changes.ts'
import type { StoredQuote } from '../../../src/web/shared/answers.ts'
import { spanOf } from '../../store/sample-articles.ts'

const TEXT = '“We won,” said Ann Lee. “We lost,” said Bo Chen.'

/** As stored in the archive. */
const QUOTES = presentAnalysis(TEXT, analyse({ text: TEXT, title: null, language: null })).quotes.map(
  (quote): StoredQuote => ({
    ...quote,
    speaker: quote.speaker ?? null,
    about: null,
    cueKind: null,
    status: 'unreviewed',
    withdrawn: null,
    engine: '1',
    revision: 1,
    etag: '"1"',
    articleId: 'a',
    article: { title: null, url: null, outlet: null, publishedAt: null },
  }),
)
const [WON, LOST] = QUOTES as [StoredQuote, StoredQuote]

const review = (quote: StoredQuote, asked: Review): Change => ({
  is: 'review',
  quoteId: quote.id,
  review: asked,
  said: 'Done.',
})
const DANA = { id: null, name: 'Dana Cruz', kind: 'person', role: null } as const

t.test('Successive changes to one quote are combined, unless the first is already being sent', async (t) => {
  const first = [review(WON, { status: 'confirmed' })]
  const both = withChange(first, review(WON, { speakers: [DANA] }), 0)
  t.match(both, [{ review: { speakers: [DANA] } }])
  t.notOk('status' in (both[0] as { review: Review }).review, 'a corrected quote is no longer confirmed as it was')
  t.equal(withChange(first, review(WON, { speakers: [] }), 1).length, 2)
  t.equal(withChange(first, review(LOST, { speakers: [] }), 0).length, 2)
})

t.test('Changes are shown before they are saved', async (t) => {
  const missed: Change = {
    is: 'addition',
    key: 'k',
    addition: { type: 'indirect', content: [spanOf(TEXT, 'said Ann')], speakers: [DANA] },
    said: '',
  }
  const shown = applyChanges(TEXT, QUOTES, [review(WON, { speakers: [DANA], content: [spanOf(TEXT, 'won')] }), missed])
  t.match(shown, [
    { text: 'won', status: 'corrected', speaker: { name: 'Dana Cruz' } },
    { text: 'said Ann', speakers: [{ name: 'Dana Cruz' }] },
    { text: LOST.text },
  ])
  t.equal(shown[2], LOST, 'unchanged quotes are not recreated')
})

t.test('Spans are sent together with their words', async (t) => {
  t.same(bodyOfReview(TEXT, { content: [spanOf(TEXT, 'won')], cue: null, speakers: [DANA] }), {
    content: [{ ...spanOf(TEXT, 'won'), text: 'won' }],
    cue: null,
    speakers: [{ name: 'Dana Cruz', kind: 'person' }],
  })
})

t.test('A change whose response was lost is recognized by its effect', async (t) => {
  const asked = { status: 'confirmed' } as const
  t.equal(isDone(TEXT, WON, asked), false)
  t.equal(isDone(TEXT, { ...WON, status: 'confirmed' }, asked), true)
  t.equal(isDone(TEXT, { ...WON, status: 'corrected' }, { content: [spanOf(TEXT, 'won')] }), false)
})

t.test('The type of a quotation follows from its marks', async (t) => {
  const said = 'He said the “plan” had failed. “It failed.”'
  t.equal(typeByMarks(said, spanOf(said, '“It failed.”')), 'direct')
  t.equal(typeByMarks(said, spanOf(said, 'It failed')), 'direct', 'inside the marks')
  t.equal(typeByMarks(said, spanOf(said, 'the “plan” had failed')), 'mixed')
  t.equal(typeByMarks(said, spanOf(said, 'had failed')), 'indirect')
})
