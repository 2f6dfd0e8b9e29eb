import t from 'tap'
import { isEpithet, resolveEpithet } from '../../../../src/engine/coreference/resolvers/resolve-epithet.ts'
import { lastSource, speakersOf } from '../../../support/resolve-marked.ts'

/** Null where the description is none. */
function resolved(article: string): string | null {
  const { context, parsed } = lastSource(article, 'description')
  return isEpithet(context, parsed) ? speakersOf(resolveEpithet(context, parsed)) : null
}

t.test('resolveEpithet() gives a people, an age and a parent to whom the sentence before is about', async (t) => {
  t.equal(resolved('Mikkel Thorsgaard won on Sunday. [src The Dane] said no.'), 'Mikkel Thorsgaard')
  t.equal(resolved('Kerry-Ann Doolan lost on Sunday. [src The 46-year-old] said no.'), 'Kerry-Ann Doolan')
  t.equal(resolved('Darren Blewitt won the prize. [src The father of three] said no.'), 'Darren Blewitt')
})

t.test('resolveEpithet() gives it to somebody who was brought in without a name', async (t) => {
  t.match(resolved('A protester was hurt. [src The 24-year-old] said no.'), /\(unnamed\)$/)
})

t.test('isEpithet() is no office, no group and nobody new', async (t) => {
  for (const article of [
    'Mikkel Thorsgaard won. [src The Danish minister] said no.',
    'Mikkel Thorsgaard won. [src A Dane] said no.',
    'Mikkel Thorsgaard won. [src The coach] said no.',
    'Mikkel Thorsgaard won. [src The father of the bride] said no.',
  ])
    t.equal(resolved(article), null, article)
})

t.test('resolveEpithet() gives what somebody is by age, family, fortune or calling', async (t) => {
  t.equal(resolved('Priya Nandakumar, 17, won on Sunday. [src The teenager] said no.'), 'Priya Nandakumar')
  t.equal(resolved('Hugo Baptiste came in a wheelchair. [src The nonagenarian] said no.'), 'Hugo Baptiste')
  t.equal(resolved('Tomás Hale lives alone now. [src The widower] said no.'), 'Tomás Hale')
  t.equal(resolved('Ruth Adair wept on Tuesday. [src The mother-of-two] said no.'), 'Ruth Adair')
  t.equal(resolved('Rajesh Bhatt was not there. [src The businessman] said no.'), 'Rajesh Bhatt')
  t.equal(resolved('Luca Bertolini scored on Sunday. [src The on-loan striker] said no.'), 'Luca Bertolini')
})

t.test('resolveEpithet() gives a people of two words, and a word that tells the sex', async (t) => {
  t.equal(resolved('Thandeka Mokwena wept on Sunday. [src The South African] said no.'), 'Thandeka Mokwena')
  t.equal(resolved('Marie Dubois and Luca Bertolini lost. [src The Frenchwoman] said no.'), 'Marie Dubois')
})

t.test('isEpithet() leaves it to the office that somebody is said to have', async (t) => {
  t.equal(resolved('Striker Kyle Ashdown ran. On Sunday Luca Bertolini scored. [src The striker] said no.'), null)
})
