// What German bodies are called, and which capitals are nobody’s name.

import t from 'tap'
import { analyse } from '../../../../src/engine/analyse.ts'
import { germanAdjective } from '../../../../src/engine/languages/german/adjectives.ts'
import { lineOf } from '../../../support/who-said-what.ts'

/** Who said each quote. */
function speakers(...paragraphs: readonly string[]): string[] {
  const analysis = analyse({ text: paragraphs.join('\n\n'), title: null, language: 'de' })
  return analysis.quotes.map((quote) => lineOf(analysis, quote).replace(/^\w+: /u, ''))
}

const REST = ', die Fähre fahre wieder.'

t.test('a body is called as it stands by itself, without article and brackets', async (t) => {
  for (const [source, name] of [
    ['Der Deutsche Wetterdienst (DWD) erklärte', 'Deutscher Wetterdienst'],
    ['Die Hamburger Hafenverwaltung erklärte', 'Hamburger Hafenverwaltung'],
    ['Der Ständige Ausschuss des Landtags erklärte', 'Ständiger Ausschuss des Landtags'],
    ['Die Vereinigung aller Inselgemeinden erklärte', 'Vereinigung aller Inselgemeinden'],
    ['Das Bau- und Verkehrsministerium erklärte', 'Bau- und Verkehrsministerium'],
  ] as const)
    t.same(speakers(source + REST), [`${name} (organization)`], source)
  t.same(speakers('800 Menschen wurden nach Angaben des Roten Kreuzes gerettet.'), ['Rotes Kreuz (organization)'])
})

t.test('an adjective ends as it does without an article', async (t) => {
  t.equal(germanAdjective('Roten', 'des', 'Kreuz'), 'Rotes')
  t.equal(germanAdjective('Deutschen', 'der', 'Umwelthilfe'), 'Deutsche')
  t.equal(germanAdjective('Deutschen', 'dem', 'Bundestag'), 'Deutscher')
  t.equal(germanAdjective('Vereinten', 'die', 'Nationen'), 'Vereinte')
  t.equal(germanAdjective('Lohburger', 'das', 'Amt'), 'Lohburger')
})

t.test('the police are a group unless it is told which', async (t) => {
  t.same(speakers('Die Polizei teilte mit, die Fähre fahre wieder.'), ['Polizei (group)'])
  t.same(speakers('Die Lohburger Polizei teilte mit, die Fähre fahre wieder.'), ['Lohburger Polizei (organization)'])
})

t.test('a noun in the genitive is not who speaks, and a place is none', async (t) => {
  t.same(speakers('Die Pläne der neuen Regierung bezeichnete der Imker als „Unfug“.'), [
    'Die Pläne der neuen Regierung (unnamed)',
  ])
  t.same(speakers('Die Sonderkommission der Polizei in Lohburg bat um Hinweise aus der Bevölkerung.'), [
    'Sonderkommission der Polizei in Lohburg (organization)',
  ])
  t.same(speakers('„Es reicht“, sagte Blaue Welle-Sprecher Tamm.'), ['Tamm'])
  t.same(speakers('Arme Bauern berichteten von Überfällen auf ihre Höfe.'), ['Arme Bauern (group)'])
})

t.test('a compound is no body that was called otherwise', async (t) => {
  t.same(
    speakers(
      'Die Hafenbehörde AENO verhandelt über Löhne. Die Lotsengewerkschaft hat erklärt, dass sie streiken werde.',
    ),
    ['Lotsengewerkschaft (organization)'],
  )
  t.same(speakers('Die Nachrichtenagentur AENO meldet das. Laut der Agentur fährt die Fähre wieder.'), [
    'AENO (organization)',
  ])
  t.same(speakers('Das Krankenhaus liegt am Hafen. Der 58-Jährige sagte, die Fähre fahre wieder.'), [
    'Der 58-Jährige (unnamed)',
  ])
})
