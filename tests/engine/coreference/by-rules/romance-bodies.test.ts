// Which organization a noun means in French, Spanish, Italian and Portuguese.

import t from 'tap'
import { wordsAndLines } from '../../../support/who-said-what.ts'

const said = (language: string, ...paragraphs: readonly string[]): string[] =>
  wordsAndLines(language, ...paragraphs).map((line) => line.replace(/^.* \| \w+: /u, ''))

t.test('a noun with an adjective means the organization before it', async (t) => {
  t.same(
    said(
      'fr',
      'L’Office des forêts (ODF) dit avoir reçu la carte. L’établissement public précise que la coupe débutera en mai.',
    ),
    ['Office des forêts (organization)', 'Office des forêts (organization)'],
  )
})

t.test('a union is not a company, nor is an authority without a name anybody', async (t) => {
  const [, union] = said('fr', 'L’usine Wolvaris dit vouloir embaucher. Le syndicat assure que personne ne la croit.')
  t.not(union, 'Wolvaris (organization)')
  t.same(said('fr', 'La FNSEA dit avoir peur de la loi. Le ministère assure que la porte reste ouverte.'), [
    'FNSEA (organization)',
    'ministère (group)',
  ])
})

t.test('an inhabitant is the person named before', async (t) => {
  t.same(said('fr', 'Le conseiller Olivier Rochat est venu. Le Vaudois promet que le canton payera le pont.'), [
    'Olivier Rochat',
  ])
})

t.test('an article that is part of the phrase is definite', async (t) => {
  t.same(said('fr', 'Le préfet Olivier Rochat est venu. Aux yeux du magistrat, le pont est trop cher.'), [
    'Olivier Rochat',
  ])
})
