import t from 'tap'
import { continuedAfter } from '../../../../../src/engine/attribution/source-rules/missing/continued-after.ts'
import { inferred, markedMissing } from '../../../../support/marked-source-rules.ts'

function found(article: string): string | null {
  const missing = markedMissing(article)
  return inferred(missing, continuedAfter(missing))
}

t.test('continuedAfter() gives what is left open the source of the next paragraph', async (t) => {
  t.equal(found('[q2 “The engine stopped.]\n\n[q1 “I saw the rocks,”] [cue1 said] [src1 Okafor].'), 'Okafor')
})

t.test('continuedAfter() says nothing of a quotation that is closed', async (t) => {
  t.equal(found('[q2 “The engine stopped.”]\n\n[q1 “I saw the rocks,”] [cue1 said] [src1 Okafor].'), null)
})

t.test('continuedAfter() says nothing where the next paragraph does not go on with it', async (t) => {
  t.equal(found('[q2 “The engine stopped.]\n\nIt rained. [q1 “I saw it,”] [cue1 said] [src1 Okafor].'), null)
  t.equal(found('[q2 “The engine stopped.]\n\n[q1 “I saw the rocks.”] It rained.'), null)
})
