import t from 'tap'
import { ownVerb } from '../../../../../src/engine/attribution/source-rules/nearby/own-verb.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, ownVerb(around))
}

t.test('ownVerb() takes the subject of the verb before the marks', async (t) => {
  t.equal(
    found(
      '[q1 “We won,”] [src1 Okafor] [cue1 said], only for his rival Diane Ekoto to tweet that [q9 “the boxes were full”].',
    ),
    'his rival Diane Ekoto',
  )
  t.equal(found('[src1 Okafor] [cue1 said] [q1 it rained], and he later added that [q9 “it poured”].'), 'he')
})

t.test('ownVerb() takes nobody from a verb that is no saying, or from behind other marks', async (t) => {
  t.equal(found('Okafor left because it was [q9 “a joke”].'), null)
  t.equal(found('Okafor said “no” and left it [q9 “a joke”].'), null)
})

t.test('ownVerb() takes nobody without a name', async (t) => {
  t.equal(found('The report added that it was [q9 “a joke”].'), null)
  t.equal(found('It said that it was [q9 “a joke”].'), null)
})

t.test('ownVerb() looks into no other sentence', async (t) => {
  t.equal(found('Okafor said it rained. It was [q9 “a joke”].'), null)
})
