import t from 'tap'
import { FIRST_PARTICLES, NAME_PARTICLES, SECOND_PARTICLES, TELLING_PARTICLES } from '../../src/lexicon/particles.ts'

t.test('every particle stands in one way only', async (t) => {
  t.same(
    [...FIRST_PARTICLES].filter((word) => SECOND_PARTICLES.has(word)),
    [],
  )
  for (const word of [...FIRST_PARTICLES, ...SECOND_PARTICLES, ...TELLING_PARTICLES])
    t.ok(NAME_PARTICLES.has(word), word)
})

t.test('particles are written in lower case without accents, as keys of names are', async (t) => {
  for (const word of NAME_PARTICLES) t.match(word, /^[a-z]+$/)
})

t.test('a particle that is a given name tells no family name', async (t) => {
  for (const word of ['van', 'al', 'ben', 'do', 'la', 'el']) t.notOk(TELLING_PARTICLES.has(word), word)
  for (const word of ['de', 'von', 'bin', 'le']) t.ok(TELLING_PARTICLES.has(word), word)
})
