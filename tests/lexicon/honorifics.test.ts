import t from 'tap'
import { HONORIFICS, honorificsOf, leftOutHonorifics } from '../../src/lexicon/honorifics.ts'

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'ru', 'uk']

t.test('forms of address of all countries are known in every language', async (t) => {
  for (const language of LANGUAGES) {
    const honorifics = honorificsOf(language)
    t.same(
      ['mrs.', 'frau', 'm.', 'señor', 'dott.', 'mevrouw', 'госпожа', 'пан', 'dr.'].map((word) => honorifics.get(word)),
      ['female', 'female', 'male', 'male', 'male', 'female', 'female', 'male', 'either'],
      language,
    )
  }
})

t.test('a form of address that is a name elsewhere is known in its own language alone', async (t) => {
  t.equal(honorificsOf('es').get('don'), 'male', 'Don Luis')
  t.equal(honorificsOf('sv').get('fru'), 'female', 'fru Lind')
  t.equal(honorificsOf('pl').get('pan'), 'male', 'pan Kowalski')
  for (const word of ['don', 'pan', 'fru', 'on.']) t.notOk(HONORIFICS.has(word), word)
})

t.test('forms of address are in lower case, and each tells one gender', async (t) => {
  for (const language of LANGUAGES)
    for (const word of honorificsOf(language).keys()) t.equal(word, word.toLowerCase(), language)
  const always = leftOutHonorifics('always')
  t.same(
    leftOutHonorifics('sometimes').filter((word) => always.includes(word)),
    [],
  )
  t.equal(new Set(always).size, always.length)
})
