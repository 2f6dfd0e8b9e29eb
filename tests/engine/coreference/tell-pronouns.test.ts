import t from 'tap'
import { analyse } from '../../../src/engine/analyse.ts'

function pronounsIn(text: string): Record<string, string | null> {
  const { speakers } = analyse({ text, title: null, language: 'en' })
  return Object.fromEntries(speakers.map(({ name, pronouns }) => [name, pronouns]))
}

t.test('the pronouns of a speaker are those that the article has for them', async (t) => {
  t.same(pronounsIn('“We won,” said Ann Lee. “It was close,” she added.'), { 'Ann Lee': 'she' })
  t.same(pronounsIn('“We won,” said Tom Ray. “It was close,” he added.'), { 'Tom Ray': 'he' })
  t.same(pronounsIn('Kerensa Vosper said on Monday that she would run.'), { 'Kerensa Vosper': 'she' })
  t.same(pronounsIn('Robin Castell, who uses they and them, was calm. “I am fine,” they said.'), {
    'Robin Castell': 'they',
  })
})

t.test('a first name or a title alone tells none', async (t) => {
  t.same(pronounsIn('“We won,” said Ann Lee.'), { 'Ann Lee': null })
  t.same(pronounsIn('“We won,” said Mr. Ray.'), { Ray: null })
  t.same(pronounsIn('“I won,” said Tom Ray, whose wife sat beside him.'), { 'Tom Ray': null })
})

t.test('somebody else’s pronoun is not theirs', async (t) => {
  t.same(pronounsIn('“We won,” said Ann Lee. Her brother came, and he sang.'), { 'Ann Lee': null })
  t.same(pronounsIn('Ann Lee told the driver that he was late.')['Ann Lee'] ?? null, null)
})

t.test('a body has none', async (t) => {
  t.same(pronounsIn('The Harbour Commission said that it would wait. “She is a fine ship,” the commission said.'), {
    'Harbour Commission': null,
  })
})
