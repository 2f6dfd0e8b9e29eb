import t from 'tap'
import { sameParagraph } from '../../../../../src/engine/attribution/source-rules/nearby/same-paragraph.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, sameParagraph(around))
}

t.test('sameParagraph() joins a sentence in marks to the direct quote before it', async (t) => {
  t.equal(found('[q1 “We won,”] [src1 Okafor] [cue1 said]. [q9 “Nobody thought so.”]'), 'Okafor, part of 1')
})

t.test('sameParagraph() makes a quote of its own behind a mixed or indirect one', async (t) => {
  t.equal(found('[src1 Okafor] [cue1 said] [q1 that they won]. [q9 “Nobody thought so.”]'), 'Okafor')
  t.equal(found('[src1 Okafor] [cue1 called] [q1 it “a joke”]. [q9 “Nobody thought so.”]'), 'Okafor')
})

t.test('sameParagraph() gives a quotation before a quote the same source, as a quote of its own', async (t) => {
  t.equal(found('[q9 “Nobody thought so.”] It was late. [q1 “We won,”] [src1 Okafor] [cue1 said].'), 'Okafor')
})

t.test('sameParagraph() prefers the quote before to the quote after', async (t) => {
  t.equal(
    found(
      '[q1 “We won,”] [src1 Okafor] [cue1 said]. [q9 “Nobody thought so.”] [q2 “We lost,”] [src2 Haddad] [cue2 said].',
    ),
    'Okafor, part of 1',
  )
})

t.test('sameParagraph() takes the latest of two speakers', async (t) => {
  t.equal(
    found(
      '[q1 “We won,”] [src1 Okafor] [cue1 said]. [q2 “We lost,”] [src2 Haddad] [cue2 said]. [q9 “Nobody thought so.”]',
    ),
    'Haddad, part of 2',
  )
})

t.test('sameParagraph() passes quotes without a source over, and those of other paragraphs', async (t) => {
  t.equal(found('[q1 “We won.”] It was late. [q9 “Nobody thought so.”]'), null)
  t.equal(found(['[q1 “We won,”] [src1 Okafor] [cue1 said].', '[q9 “Nobody thought so.”]']), null)
})
