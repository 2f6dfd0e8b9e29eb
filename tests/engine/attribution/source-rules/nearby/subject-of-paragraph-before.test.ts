import t from 'tap'
import { subjectOfParagraphBefore } from '../../../../../src/engine/attribution/source-rules/nearby/subject-of-paragraph-before.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, subjectOfParagraphBefore(around))
}

t.test('subjectOfParagraphBefore() takes whom the paragraph before ends with', async (t) => {
  t.equal(
    found(['Curator Helga Stein was asked why it was empty.', '[q9 “I wrote to every school.”]']),
    'Curator Helga Stein',
  )
  t.equal(found(['It rained. She looked at the floor.', '[q9 “I wrote to every school.”]']), 'She')
})

t.test('subjectOfParagraphBefore() goes on behind indirect speech', async (t) => {
  t.equal(found(['[src1 Okafor] [cue1 said] [q1 that they won].', '[q9 “Nobody thought so.”]']), 'Okafor')
})

t.test('subjectOfParagraphBefore() takes nobody from a sentence further back', async (t) => {
  t.equal(found(['[src1 Okafor] [cue1 said] [q1 that they won]. It rained.', '[q9 “Nobody thought so.”]']), null)
  t.equal(found(['Okafor left.', 'It rained.', '[q9 “Nobody thought so.”]']), null)
})

t.test('subjectOfParagraphBefore() says nothing of a paragraph that is not all quotation', async (t) => {
  t.equal(found(['Helga Stein shrugged.', 'Signs read [q9 “Nobody thought so.”]']), null)
  t.equal(found('[q9 “Nobody thought so.”]'), null)
})
