import t from 'tap'
import { chooseLanguage } from '../../../src/engine/language/choose-language.ts'

const FRENCH = [
  'Le maire a refusé de répondre aux questions des habitants du village pendant la réunion de mardi soir.',
  '« Nous n’avons plus d’argent pour le pont », a déclaré Luc Morand, le maire de Saint-Aubin, devant la presse.',
  'Les travaux, qui devaient commencer au printemps, ont été repoussés à une date que personne ne connaît encore.',
]
const ENGLISH = [
  'The river rose by two metres on Thursday night and flooded the old town, the fire brigade said on Friday.',
  '“We lost the bakery, which had stood since 1890,” said Edda Quist, the mayor, before she left for the school.',
  'The council will meet on Monday to decide who pays for the dam, which was built in 1961 and never repaired.',
]
const NAMES = [
  'Luc Morand, Jean Dupont, Marie Curie, Pierre Blanc, Anne Petit, Louis Garnier, Claude Moreau, Yves Roche',
]

const texts: readonly (readonly [what: string, paragraphs: readonly string[], declared: string, language: string])[] = [
  ['what the page says, where the text says it too', ENGLISH, 'en', 'en'],
  ['the language of the text, where the page says another one', FRENCH, 'en', 'fr'],
  ['the language of a short text that is of one mind', FRENCH.slice(0, 2), 'en', 'fr'],
  ['what the page says of one sentence', FRENCH.slice(0, 1), 'en', 'en'],
  ['what the page says of an article that quotes at length', [...ENGLISH, FRENCH[1]!], 'en', 'en'],
  ['what the page says of a menu', ['Accueil', 'Politique et société', 'Nous contacter', ...ENGLISH], 'en', 'en'],
  ['what the page says of a list of names', NAMES, 'en', 'en'],
  [
    'what the page says of lines that differ in their numbers',
    FRENCH.slice(0, 1).flatMap((line) => [`${line} 1`, `${line} 2`]),
    'en',
    'en',
  ],
  ['what the page says of no words', [], 'de', 'de'],
]

for (const [what, paragraphs, declared, language] of texts) {
  t.test(`chooseLanguage() takes ${what}`, async (t) =>
    t.equal(chooseLanguage(paragraphs.join('\n\n'), declared), language),
  )
}
