import t from 'tap'
import { subjectBeside } from '../../../../../src/engine/attribution/source-rules/nearby/subject-beside.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, subjectBeside(around))
}

t.test('subjectBeside() takes the subject of the sentence before', async (t) => {
  t.equal(found('Chinyere Okafor shook her head. [q9 “Not this year.”]'), 'Chinyere Okafor')
  t.equal(found('In the end he nodded. [q9 “Not this year.”]'), 'he')
})

t.test('subjectBeside() takes the subject of the sentence after, when the one before has none', async (t) => {
  t.equal(found('[q9 “Not this year.”] She shook her head.'), 'She')
  t.equal(found('The rain went on. [q9 “Not this year.”] Okafor shook her head.'), 'Okafor')
})

t.test('subjectBeside() prefers the sentence before', async (t) => {
  t.equal(found('Haddad nodded. [q9 “Not this year.”] Okafor shook her head.'), 'Haddad')
})

t.test('subjectBeside() takes nobody who is no name, no "he" and no "she"', async (t) => {
  t.equal(found('The rain went on. [q9 “Not this year.”]'), null)
  t.equal(found('They shook their heads. [q9 “Not this year.”]'), null)
})

t.test('subjectBeside() looks into no other paragraph', async (t) => {
  t.equal(found(['Chinyere Okafor shook her head.', '[q9 “Not this year.”]']), null)
})

t.test('subjectBeside() says nothing of a quotation inside a sentence', async (t) => {
  t.equal(found('Okafor shook her head. It was [q9 “not this year”].'), null)
  t.equal(found('Okafor shook her head. [q9 “Not this year”] stood on the wall.'), null)
})

t.test('subjectBeside() known limit: takes nobody without a name', async (t) => {
  // It is the old nurse who speaks.
  t.equal(found('The old nurse shook her head. [q9 “Not this year.”]'), null)
})
