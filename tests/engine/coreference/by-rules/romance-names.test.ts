// Where a name begins and ends in French, Spanish, Italian and Portuguese, and what is none.

import t from 'tap'
import { wordsAndLines } from '../../../support/who-said-what.ts'

const said = (language: string, text: string): string[] =>
  wordsAndLines(language, text).map((line) => line.replace(/^.* \| \w+: /u, ''))

t.test('a name keeps its elided, small and capitalized words', async (t) => {
  t.same(said('it', '«Abbiamo perso», ammette Fabrizio Dall’Oca. Dall’Italia parte un treno.'), ['Fabrizio Dall’Oca'])
  t.same(said('it', '«Abbiamo perso», ammette Nicolò Sant’Andrea.'), ['Nicolò Sant’Andrea'])
  t.same(said('it', '«Abbiamo perso», ammette Tancredi Lo Verso.'), ['Tancredi Lo Verso'])
  t.same(said('it', '«Abbiamo perso», ammette Paolo Dal Pozzo.'), ['Paolo Dal Pozzo'])
  t.same(said('fr', 'Patrice Le Guennec est déçu. « On a perdu », a-t-il dit.'), ['Patrice Le Guennec'])
})

t.test('what a person belongs to is no part of the name', async (t) => {
  t.same(said('it', '«Abbiamo perso», osserva Mirko Cecchinato della Fiom.'), ['Mirko Cecchinato'])
  t.same(said('it', '«Abbiamo perso», ha detto Giuseppe La Rocca al Corriere.'), ['Giuseppe La Rocca'])
  t.same(said('es', '«Perdimos», dijo Ana Pozo al Diario.'), ['Ana Pozo'])
})

t.test('the name of a place is not the speaker', async (t) => {
  t.same(said('it', 'A giugno Fiamma Scarpellini riempirà San Siro. «Ho paura», dice.'), ['Fiamma Scarpellini'])
  t.same(said('it', '«Ho paura», racconta Marta Rossi dallo studio di Colle Alto.'), ['Marta Rossi'])
})

t.test('the first part of a double given name tells its gender', async (t) => {
  t.same(said('fr', 'Pilar Echenique est arrivée. Marie-Lou Gavillet attend un ami. « Il viendra », dit-elle.'), [
    'Marie-Lou Gavillet',
  ])
})

t.test('an elided particle belongs to the name', async (t) => {
  t.same(said('fr', 'Jean d’Ormesson assure que non.'), ['Jean d’Ormesson'])
  t.same(said('fr', 'Le président du groupe Les Verts, Mathurin d’Elbreil, a dit que non.'), ['Mathurin d’Elbreil'])
  t.same(said('fr', '« Non », regrette le maire Paul Girard d’Amiens.'), ['Paul Girard'])
})

t.test('a subject with an article is an organization, which a noun means later', async (t) => {
  t.same(said('it', 'La Ecoval Servizi, che raccoglie i rifiuti, tace. L’azienda assicura che pagherà i danni.'), [
    'Ecoval Servizi (organization)',
  ])
})

t.test('a description at the beginning of the sentence is the subject of a verb without one', async (t) => {
  t.same(
    said(
      'it',
      'Il critico Paolo Gatti ha bollato il libro come «inutile». L’interessata alza le spalle: il libro, replica, si vende bene.',
    ),
    ['Paolo Gatti'],
  )
})
