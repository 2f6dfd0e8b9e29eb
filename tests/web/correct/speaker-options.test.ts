import t from 'tap'
import { optionsFor, peopleOf } from '../../../src/web/correct/speaker-options.ts'

const person = (id: string | null, name: string, role: string | null = null) => ({
  id,
  name,
  kind: 'person' as const,
  role,
})
const PEOPLE = [person('1', 'Ann Lee', 'mayor'), person('2', 'José Ruiz'), person('3', 'Bo Chen')]

const shown = (typed: string, found = [person('4', 'Leanne Fox')]) =>
  optionsFor(typed, PEOPLE, found).map(({ name, note }) => `${name}: ${note}`)

t.test('Before anything is typed, the people in the article or nobody can be chosen', async (t) => {
  t.same(shown('', []), [
    'Ann Lee: mayor, in this article',
    'José Ruiz: in this article',
    'Bo Chen: in this article',
    'Unknown speaker: ',
  ])
})

t.test('While typing, people in the article come first, then the archive, then new ones', async (t) => {
  t.same(shown(' lee'), [
    'Ann Lee: mayor, in this article',
    'Leanne Fox: in the archive',
    'lee: a new person',
    'lee: a new organization',
    'lee: a group without a name',
  ])
})

t.test('Accents and case make no difference, and nobody is listed twice', async (t) => {
  t.same(shown('JOSE', [person('2', 'José Ruiz')]).slice(0, 2), ['José Ruiz: in this article', 'JOSE: a new person'])
})

t.test('Each person in an article is listed once', async (t) => {
  const quotes = [[PEOPLE[0]!], [PEOPLE[1]!, PEOPLE[0]!], []].map((speakers) => ({
    speakers: speakers.map((one) => ({ ...one, id: one.id ?? '' })),
  }))
  t.same(
    peopleOf(quotes).map(({ name }) => name),
    ['Ann Lee', 'José Ruiz'],
  )
})
