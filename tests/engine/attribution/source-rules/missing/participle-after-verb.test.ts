import t from 'tap'
import { participleAfterVerb } from '../../../../../src/engine/attribution/source-rules/missing/participle-after-verb.ts'
import { inferred, markedMissing } from '../../../../support/marked-source-rules.ts'

function found(article: string): string | null {
  const missing = markedMissing(article)
  return inferred(missing, participleAfterVerb(missing))
}

t.test('participleAfterVerb() gives a participle the subject of the verb before', async (t) => {
  t.equal(found('[src1 Okafor] [cue1 said] [q1 “no”], [cue2 calling] it [q2 “a joke”].'), 'Okafor')
  t.equal(found('[src1 Okafor] [cue1 said] [q1 that it was late] and [cue2 adding] [q2 that it rained].'), 'Okafor')
})

t.test('participleAfterVerb() takes a participle right behind the marks', async (t) => {
  t.equal(found('[src1 Okafor] [cue1 said] [q1 “no”] [cue2 calling] it [q2 “a joke”].'), 'Okafor')
})

t.test('participleAfterVerb() takes the nearest verb before', async (t) => {
  t.equal(
    found(
      '[src1 Haddad] [cue1 said] [q1 “no”], but [src2 Okafor] [cue2 said] [q2 “yes”], [cue3 calling] it [q3 “a joke”].',
    ),
    'Okafor',
  )
})

t.test('participleAfterVerb() says nothing of a finite verb', async (t) => {
  t.equal(found('[src1 Okafor] [cue1 said] [q1 “no”], [cue2 called] it [q2 “a joke”].'), null)
})

t.test('participleAfterVerb() says nothing of a participle that opens its sentence or follows a noun', async (t) => {
  t.equal(found('[src1 Okafor] [cue1 said] [q1 “no”]. [cue2 Calling] it [q2 “a joke”] helped.'), null)
  t.equal(found('[src1 Okafor] [cue1 said] [q1 “no”] to people [cue2 calling] it [q2 “a joke”].'), null)
})

t.test('participleAfterVerb() takes no verb behind it or in another sentence', async (t) => {
  t.equal(found('It failed, [cue1 meaning] [q1 “no”], but [src2 Okafor] [cue2 said] [q2 “yes”].'), null)
  t.equal(found('[src1 Okafor] [cue1 said] [q1 “no”]. It failed, [cue2 meaning] [q2 “nothing”].'), null)
})
