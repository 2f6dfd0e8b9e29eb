import t from 'tap'
import { sourceAroundMarks } from '../../../../../src/engine/attribution/source-rules/missing/source-around-marks.ts'
import { inferred, markedMissing, type Seen } from '../../../../support/marked-source-rules.ts'

function found(article: string, seen: Seen | null = null): string | null {
  const missing = markedMissing(article, seen)
  return inferred(missing, sourceAroundMarks(missing))
}

const REID = { source: 'Reid', chance: 0.2 }

t.test('sourceAroundMarks() takes what the extractor sees, be it a guess', async (t) => {
  t.equal(found('Reid went after him as a [q1 “leech”].', REID), 'Reid')
})

t.test('sourceAroundMarks() is as certain as the extractor', async (t) => {
  const missing = markedMissing('Reid went after him as a [q1 “leech”].', REID)
  t.equal(sourceAroundMarks(missing)!.sourceChance, 0.2)
})

t.test('sourceAroundMarks() says nothing when nothing is seen', async (t) => {
  t.equal(found('Reid went after him as a [q1 “leech”].'), null)
})

t.test('sourceAroundMarks() says nothing of indirect speech', async (t) => {
  t.equal(found('Reid [cue1 said] [q1 that it rained]. Signs read “No”.', REID), null)
})

t.test('sourceAroundMarks() keeps the cue of the quote', async (t) => {
  const missing = markedMissing('Reid was [cue1 calling] him a [q1 “leech”].', REID)
  t.same(sourceAroundMarks(missing)!.cue, missing.candidate.cue)
})

t.test('sourceAroundMarks() asks for the quoted span that the quote begins with', async (t) => {
  const asked: number[] = []
  const missing = markedMissing('A “No Entry” sign. Reid went after him as a [q1 “leech”]. “No.”')
  const sourceOf = (span: number) => {
    asked.push(span)
    return missing.sourceOf(span)
  }
  sourceAroundMarks({ ...missing, sourceOf })
  t.same(asked, [1])
})
