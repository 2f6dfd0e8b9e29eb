import t from 'tap'
import { voteOnGender } from '../../../../src/engine/coreference/entities/vote-on-gender.ts'
import type { Entities } from '../../../../src/engine/coreference/types.ts'
import { entityNamed, markedSources } from '../../../support/resolve-marked.ts'

/** The gender of `name` by the pronouns alone: whatever else tells it is taken away. */
function vote(name: string, article: string): string {
  const { document, entities } = markedSources(article)
  const open: Entities = { ...entities, all: entities.all.map((entity) => ({ ...entity, gender: 'either' as const })) }
  return entityNamed(voteOnGender(document, open), name).gender
}

t.test('voteOnGender() hears the pronoun after a name, in the sentence and the next', async (t) => {
  t.equal(vote('Nachman Shai', 'On Monday Nachman Shai said that she was tired.'), 'female')
  t.equal(vote('Nachman Shai', 'On Monday Nachman Shai left. His car was gone.'), 'male')
  t.equal(vote('Nachman Shai', 'On Monday Nachman Shai blamed herself.'), 'female')
})

t.test('voteOnGender() hears no pronoun after somebody else is named', async (t) => {
  t.equal(vote('Nachman Shai', 'On Monday Nachman Shai met Tojo Rakoto. She was tired.'), 'either')
})

t.test('voteOnGender() passes places and bodies over', async (t) => {
  t.equal(vote('Nachman Shai', 'On Monday Nachman Shai left for Norway, where she was born.'), 'female')
  t.equal(vote('Nachman Shai', 'On Monday Nachman Shai left the Harbour Board, which he had led.'), 'male')
})

t.test('voteOnGender() hears no pronoun in a quotation, nor far off', async (t) => {
  t.equal(vote('Nachman Shai', 'On Monday Nachman Shai said: “She is gone.”'), 'either')
  t.equal(vote('Nachman Shai', 'On Monday Nachman Shai left. It rained. It snowed. She was tired.'), 'either')
})

t.test('voteOnGender() counts the votes of all mentions', async (t) => {
  const twice = 'On Monday Nachman Shai lost her hat. On Friday Nachman Shai lost his coat.'
  t.equal(vote('Nachman Shai', twice), 'either')
  t.equal(vote('Nachman Shai', `${twice} In the end Nachman Shai lost her car.`), 'female')
})

t.test('voteOnGender() leaves those alone whose gender is told', async (t) => {
  const { document, entities } = markedSources('On Monday Ms. Kowalski met a man. He was tired.')
  t.equal(entityNamed(voteOnGender(document, entities), 'Kowalski').gender, 'female')
})

t.test('voteOnGender() asks nothing of bodies', async (t) => {
  t.equal(vote('Northport Harbour Board', 'The Northport Harbour Board met. She was tired.'), 'either')
})
