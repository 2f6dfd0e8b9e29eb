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
