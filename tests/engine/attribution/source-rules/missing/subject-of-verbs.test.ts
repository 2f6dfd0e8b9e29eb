import t from 'tap'
import { subjectOfVerbs } from '../../../../../src/engine/attribution/source-rules/missing/subject-of-verbs.ts'
import { inferred, markedMissing } from '../../../../support/marked-source-rules.ts'

function found(article: string): string | null {
  const missing = markedMissing(article)
  return inferred(missing, subjectOfVerbs(missing))
}

t.test('subjectOfVerbs() takes the subject of the verb before “and” or “but”', async (t) => {
  t.equal(
    found('The charity Open Hands welcomed the report but [cue1 insisted] [q1 that it was late].'),
    'The charity Open Hands',
  )
  t.equal(found('Ann Lee sat down and later [cue1 admitted] [q1 that it was late].'), 'Ann Lee')
})

t.test('subjectOfVerbs() asks for a verb of saying after a conjunction, and speech without marks', async (t) => {
  t.equal(found('Ann Lee sat down, [cue1 admitted] [q1 that it was late].'), null)
  t.equal(found('Ann Lee sat down and [cue1 saw] [q1 that it was late].'), null)
  t.equal(found('Ann Lee sat down and [cue1 admitted] [q1 “it is late”].'), null)
})

t.test('subjectOfVerbs() takes no owner and no dateline for the subject', async (t) => {
  t.equal(found('ACCRA, May 3 – The Bank of Ghana cut its rate and [cue1 said] [q1 that it was late].'), null)
  t.equal(found('Her left it and [cue1 admitted] [q1 that it was late].'), null)
})
