import t from 'tap'
import { subjectAfterParticiple } from '../../../../../src/engine/attribution/source-rules/missing/subject-after-participle.ts'
import { inferred, markedMissing } from '../../../../support/marked-source-rules.ts'

function found(article: string): string | null {
  const missing = markedMissing(article)
  return inferred(missing, subjectAfterParticiple(missing))
}

t.test('subjectAfterParticiple() takes the subject of the clause behind what a participle opens', async (t) => {
  t.equal(found('It closed. [cue1 Calling] it [q1 “a farce,”] swimmer Ilona Gerst left.'), 'swimmer Ilona Gerst')
  t.equal(found('[cue1 Saying] [q1 that it was late], she left, and Henk Pols followed.'), 'she')
})

t.test('subjectAfterParticiple() asks for a comma and a verb', async (t) => {
  t.equal(found('[cue1 Calling] it [q1 “a farce”] Ilona Gerst left.'), null)
  t.equal(found('[cue1 Calling] it [q1 “a farce,”] no friend of Ilona Gerst.'), null)
})

t.test('subjectAfterParticiple() says nothing of a participle inside the sentence', async (t) => {
  t.equal(found('Okafor left, [cue1 calling] it [q1 “a farce,”] and Haddad stayed.'), null)
})

t.test('subjectAfterParticiple() knows what may introduce the participle', async (t) => {
  t.equal(found('While [cue1 agreeing] [q1 that the levy was late], the don left.'), 'the don')
  t.equal(found('Voters [cue1 saying] [q1 that it was late], the don left.'), null)
})
