import t from 'tap'
import { ownerOfNoun } from '../../../../../src/engine/attribution/source-rules/missing/owner-of-noun.ts'
import { inferred, markedMissing } from '../../../../support/marked-source-rules.ts'

function found(article: string): string | null {
  const missing = markedMissing(article)
  return inferred(missing, ownerOfNoun(missing))
}

t.test('ownerOfNoun() gives a noun of saying to whose it is', async (t) => {
  t.equal(found("Later Ann Lee's [cue1 claim] that [q1 “nobody came”] was false."), "Ann Lee's")
  t.equal(found("The mayor's [cue1 promise] to [q1 “rebuild it all”] was forgotten."), "The mayor's")
  t.equal(found('They read Chinyere Okafor’s [cue1 warning] that [q1 “the wall will fall”].'), 'Chinyere Okafor’s')
})

t.test('ownerOfNoun() gives it to a possessive pronoun', async (t) => {
  t.equal(found('Nobody believed her [cue1 claim] that [q1 “nobody came”].'), 'her')
  t.equal(found('Okafor, whose [cue1 claim] that [q1 “nobody came”] was false, left.'), 'whose')
})

t.test('ownerOfNoun() says nothing of a noun that nobody owns', async (t) => {
  t.equal(found('Nobody believed the [cue1 claim] that [q1 “nobody came”].'), null)
  t.equal(found('[cue1 Claims] that [q1 “nobody came”] were false.'), null)
})

t.test('ownerOfNoun() says nothing of a verb', async (t) => {
  t.equal(found("In Ann Lee's hall her [cue1 claiming was] that [q1 “nobody came”]."), null)
})

t.test('ownerOfNoun() says nothing without a cue', async (t) => {
  t.equal(found("Later Ann Lee's [q1 “friends”] came."), null)
})

t.test('ownerOfNoun() says that a noun was the cue', async (t) => {
  t.equal(ownerOfNoun(markedMissing('They heard her [cue1 claim] that [q1 “nobody came”].'))!.rule, 'noun-of-saying')
})

t.test('ownerOfNoun() known limit: loses the owner before an adjective', async (t) => {
  // It is her claim.
  t.equal(found('Nobody believed her latest [cue1 claim] that [q1 “nobody came”].'), null)
})
