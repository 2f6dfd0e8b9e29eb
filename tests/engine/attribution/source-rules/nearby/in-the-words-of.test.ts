import t from 'tap'
import { inTheWordsOf } from '../../../../../src/engine/attribution/source-rules/nearby/in-the-words-of.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, inTheWordsOf(around))
}

t.test('inTheWordsOf() takes the one whose words they are', async (t) => {
  t.equal(
    found('It was, in the words of the counsel, Hugh Farrant, [q9 “sold like a chair.”]'),
    'the counsel, Hugh Farrant',
  )
  t.equal(found('The fire, in the words of one officer, was [q9 “a bonfire”].'), 'one officer')
  t.equal(found('It was [q9 “a bonfire,”] in the words of Dolores Vance.'), 'Dolores Vance')
})

t.test('inTheWordsOf() takes nothing from other words', async (t) => {
  t.equal(found('With a few words of thanks she called it [q9 “a bonfire”].'), null)
  t.equal(found('In the words of Okafor it rained. It was [q9 “a bonfire”].'), null)
})
