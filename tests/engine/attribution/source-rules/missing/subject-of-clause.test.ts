import t from 'tap'
import { subjectOfClause } from '../../../../../src/engine/attribution/source-rules/missing/subject-of-clause.ts'
import { inferred, markedMissing } from '../../../../support/marked-source-rules.ts'

function found(article: string): string | null {
  const missing = markedMissing(article)
  return inferred(missing, subjectOfClause(missing))
}

t.test('subjectOfClause() takes the subject before the cue', async (t) => {
  t.equal(found('Chinyere Okafor left the hall early, [cue1 blaming] [q1 “the other side”].'), 'Chinyere Okafor')
  t.equal(found('The old senator stood up and [cue1 blamed] [q1 “the other side”].'), 'The old senator')
})

t.test('subjectOfClause() goes by the quotation where there is no cue', async (t) => {
  t.equal(found('Reid went after him as a [q1 “leech”].'), 'Reid')
})

t.test('subjectOfClause() takes nobody from another sentence', async (t) => {
  t.equal(found('Reid left. [q1 “No.”]'), null)
})

t.test('subjectOfClause() takes nobody who is only spoken of', async (t) => {
  t.equal(found('Asked about Omar Haddad, Okafor [cue1 shrugged]: [q1 “No.”]'), 'Okafor')
})

t.test('subjectOfClause() says nothing of indirect speech', async (t) => {
  t.equal(found('Okafor left the hall, [cue1 blaming] [q1 the rain].'), null)
})

t.test('subjectOfClause() leaves the chance of the source as it is, for nothing measures it', async (t) => {
  const answer = subjectOfClause(markedMissing('Reid went after him as a [q1 “leech”].'))!
  t.same([answer.rule, 'sourceChance' in answer], ['subject-of-clause', false])
})
