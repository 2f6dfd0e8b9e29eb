import t from 'tap'
import { singularThey } from '../../../src/engine/coreference/singular-they.ts'
import { markedSources, resolveMarked } from '../../support/resolve-marked.ts'

function calledThey(text: string): string[] {
  const { document, entities } = markedSources(text)
  return [...singularThey(document, entities)].map((at) => entities.all[at]!.name)
}

t.test('singularThey() knows who is said to use "they"', async (t) => {
  t.same(calledThey('Robin Castell, who uses they and them, runs the shelter.'), ['Robin Castell'])
  t.same(calledThey('On Monday Robin Lindqvist (who uses they/them) won.'), ['Robin Lindqvist'])
  t.same(calledThey('Sam Okonjo, a nonbinary poet, agrees.'), ['Sam Okonjo'])
})

t.test('singularThey() asks the sentence alone, and people alone', async (t) => {
  t.same(calledThey('Robin Castell left. The city uses they as a pronoun.'), [])
  t.same(calledThey('The drivers said they were tired. Robin Castell agreed.'), [])
})

t.test('"they" is that person where nobody else was meant since', async (t) => {
  t.same(
    resolveMarked('Robin Castell, who uses they and them, runs the shelter. The beds, [src they] said, are few.'),
    ['Robin Castell'],
  )
  t.same(
    resolveMarked(
      'Painter Wren Calloway uses they and them. Calloway met two officials. The officials left. [src They] said no.',
    )[0] === 'Wren Calloway',
    true,
    'known limit: the officials are meant',
  )
})
