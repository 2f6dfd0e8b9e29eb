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
