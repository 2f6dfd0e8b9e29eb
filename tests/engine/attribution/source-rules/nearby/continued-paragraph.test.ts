import t from 'tap'
import { continuedParagraph } from '../../../../../src/engine/attribution/source-rules/nearby/continued-paragraph.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, continuedParagraph(around))
}

t.test('continuedParagraph() goes on with a quotation that the paragraph before left open', async (t) => {
  t.equal(
    found(['[q1 “It rained,”] [src1 Okafor] [cue1 said]. [q1 “It poured.]', '[q9 “Nobody came.”]']),
    'Okafor, part of 1',
  )
})

t.test('continuedParagraph() goes on over several paragraphs', async (t) => {
  t.equal(
    found(['[src1 Okafor] [cue1 said]: [q1 “It rained.]', '[q1 “It poured.]', '[q9 “Nobody came.”]']),
    'Okafor, part of 1',
  )
})

t.test('continuedParagraph() takes the latest of several quotes', async (t) => {
  t.equal(
    found([
      '[q1 “No,”] [src1 Haddad] [cue1 said].',
      '[src2 Okafor] [cue2 said]: [q2 “It rained.]',
      '[q9 “Nobody came.”]',
    ]),
    'Okafor, part of 2',
  )
})

t.test('continuedParagraph() says nothing when the quotation before was closed', async (t) => {
  t.equal(found(['[q1 “It rained,”] [src1 Okafor] [cue1 said]. [q1 “It poured.”]', '[q9 “Nobody came.”]']), null)
})

t.test('continuedParagraph() says nothing when no quote ends in the paragraph before', async (t) => {
  t.equal(found(['“It rained.', '[q9 “Nobody came.”]']), null)
  t.equal(found(['[src1 Okafor] [cue1 said]: [q1 “No.”]', '“It rained.', '[q9 “Nobody came.”]']), null)
})

t.test('continuedParagraph() begins a quote of its own after sixty parts', async (t) => {
  const parts = Array.from({ length: 60 }, () => '[q1 “It rained.]')
  t.equal(found(['[src1 Okafor] [cue1 said]:', ...parts, '[q9 “Nobody came.”]']), 'Okafor')
})
