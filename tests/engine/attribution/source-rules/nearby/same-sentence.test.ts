import t from 'tap'
import { sameSentence } from '../../../../../src/engine/attribution/source-rules/nearby/same-sentence.ts'
import { markedSurroundings, nearbyFound } from '../../../../support/marked-source-rules.ts'

function found(article: string | readonly string[]): string | null {
  const around = markedSurroundings(article)
  return nearbyFound(around, sameSentence(around))
}

t.test('sameSentence() gives a piece of a sentence the source of the piece before', async (t) => {
  t.equal(found('[src1 Okafor] [cue1 called] it [q1 “a joke”] and, of late, a [q9 “shame”].'), 'Okafor')
})

t.test('sameSentence() gives a piece of a sentence the source of the piece after', async (t) => {
  t.equal(found('After a year of [q9 “shame”], [src1 Okafor] [cue1 said], it was [q1 “a joke”].'), 'Okafor')
})

t.test('sameSentence() takes the nearest of two', async (t) => {
  t.equal(
    found(
      '[src1 Haddad] [cue1 called] it [q1 “a joke”], [src2 Okafor] [cue2 called] it [q2 “a fraud”] and a [q9 “shame”].',
    ),
    'Okafor',
  )
})

t.test('sameSentence() joins nothing: a piece is a quote of its own', async (t) => {
  t.notMatch(found('[src1 Okafor] [cue1 called] it [q1 “a joke”] and a [q9 “shame”].'), /part of/u)
})

t.test('sameSentence() looks into no other sentence', async (t) => {
  t.equal(found('[src1 Okafor] [cue1 called] it [q1 “a joke”]. It was a [q9 “shame”].'), null)
})

t.test('sameSentence() asks where the cue stands, not the words', async (t) => {
  t.equal(found('[q1 “It rained. It poured,”] [src1 Okafor] [cue1 said], a [q9 “shame”].'), 'Okafor')
})

t.test('sameSentence() gives on that nobody was found', async (t) => {
  t.equal(found('It was [cue1 called] [q1 “a joke”] and a [q9 “shame”].'), 'nobody')
})

t.test('sameSentence() takes nothing from a cue that is hardly one', async (t) => {
  const around = markedSurroundings('Meant as a [q9 “shame”] for all, [src1 Okafor] [cue1 attacked] [q1 the courts].')
  const hardly = { ...around, after: around.after.map((quote) => ({ ...quote, cueChance: 0.28 })) }
  t.equal(nearbyFound(around, sameSentence(around)), 'Okafor')
  t.equal(nearbyFound(hardly, sameSentence(hardly)), null)
})
