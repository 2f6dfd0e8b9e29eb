import t from 'tap'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { isSupposedBefore } from '../../../../src/engine/language/clauses/supposed-clause.ts'

/** Whether the first words in marks are only supposed. */
function isSupposed(text: string): boolean {
  const document = readDocument(text)
  const { start } = document.quotedSpans[0]!
  return isSupposedBefore(
    document,
    document.tokens.findIndex((token) => token.end > start),
  )
}

t.test('isSupposedBefore() knows what anybody would think', async (t) => {
  t.ok(isSupposed('One would think that “damp” rooms want a roof.'))
  t.ok(isSupposed('You might expect a “quiet” night.'))
  t.ok(isSupposed('You could be forgiven for thinking the “free” buses cost nothing.'))
})

t.test('isSupposedBefore() knows what a gesture seems to say', async (t) => {
  t.ok(isSupposed('Lee shrugged as if to say “what now?”'))
  t.ok(isSupposed('Lee shrugged, as though to ask, “What now?”'))
  t.ok(isSupposed('A smile crossed her face as if she wanted to say “what now?”'))
})

t.test('isSupposedBefore() leaves what somebody thinks or says', async (t) => {
  t.notOk(isSupposed('Lee thinks that “damp” rooms want a roof.'))
  t.notOk(isSupposed('Lee would think it “quiet”.'))
  t.notOk(isSupposed('Lee came to say “what now?”'))
  t.notOk(isSupposed('One would think it over. “Quiet” nights are rare.'))
})

t.test('isSupposedBefore() knows what would have been', async (t) => {
  t.ok(isSupposed('What some had feared would be a “lost year” ended with a medal.'))
  t.notOk(isSupposed('What Lee said would be a “lost year” ended with a medal.'))
  t.notOk(isSupposed('What it was, Lee said, would be “late.”'))
})
