// Who is meant by a German description: a country, a party, another noun for the same office.

import t from 'tap'
import { wordsAndLines } from '../../../support/who-said-what.ts'

/** The words of each quote and who said them. */
const said = (text: string): string[] => wordsAndLines('de', text)

t.test('a country, a party or a circumstance of life may be said of anybody named', async (t) => {
  t.same(said('Der Stürmer Jakub Nowak traf zweimal. „Das war der Oberschenkel“, sagte der Pole.'), [
    '„Das war der Oberschenkel“ | direct: Jakub Nowak',
  ])
  t.same(said('Stürmer Ole Lund traf zweimal. Dem Norweger zufolge war der Gegner müde.'), [
    'war der Gegner müde | indirect: Ole Lund',
  ])
  t.same(said('Umweltminister Jens Reh gab nach. „Man kann reden“, sagte der Sozialdemokrat.'), [
    '„Man kann reden“ | direct: Jens Reh',
  ])
  t.same(said('Vorstandschefin Ute Brandt gab nach. „Das steht nicht an“, betonte die Managerin.'), [
    '„Das steht nicht an“ | direct: Ute Brandt',
  ])
})

t.test('a description of the other gender, or of somebody introduced without a name, is not that person', async (t) => {
  t.same(said('Der Stürmer Jakub Nowak traf zweimal. „Das war Glück“, sagte die Polin.'), [
    '„Das war Glück“ | direct: die Polin (unnamed)',
  ])
  t.same(said('Stürmer Jakub Nowak traf. Ein Pole jubelte. „Das war Glück“, sagte der Pole.'), [
    '„Das war Glück“ | direct: der Pole (unnamed)',
  ])
})

t.test('one office has several nouns', async (t) => {
  t.same(
    said('Anklägerin Lea Ahn nickte. Verteidiger Ole Tamm widersprach. „Das ist kein Geständnis“, sagte der Anwalt.'),
    ['„Das ist kein Geständnis“ | direct: Ole Tamm'],
  )
  t.same(said('Trainerin Lea Ahn schwieg lange. „Das war zu wenig“, sagte die Übungsleiterin.'), [
    '„Das war zu wenig“ | direct: Lea Ahn',
  ])
})

t.test('a paper after the speaker is whom he told, unless he works there', async (t) => {
  t.same(said('„Man kann reden“, sagte Minister Jens Reh der „Neuen Post“ (Samstag).'), [
    '„Man kann reden“ | direct: Jens Reh',
  ])
  t.same(said('Minister Jens Reh gab nach. „Man kann reden“, sagte der Minister der „Neuen Post“.'), [
    '„Man kann reden“ | direct: Jens Reh',
  ])
})

t.test('a noble title and its particle are part of the name', async (t) => {
  t.same(said('„Es reicht“, sagte Hannes Graf zu Ostheim am Montag.'), ['„Es reicht“ | direct: Hannes Graf zu Ostheim'])
})
