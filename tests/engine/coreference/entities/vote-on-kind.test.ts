import t from 'tap'
import { buildEntities } from '../../../../src/engine/coreference/entities/build-entities.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'

/** The kind of the entity that the text calls `name`. */
function kindOf(name: string, text: string): string | undefined {
  return buildEntities(readDocument(text)).all.find((entity) => entity.name === name)?.kind
}

t.test('voteOnKind() knows a body of one word by what it owns', async (t) => {
  t.equal(kindOf('Zentrix', 'On Monday Zentrix will close its plant in Lyon.'), 'organization')
  t.equal(kindOf('Zentrix', 'The fall of Zentrix’s shares went on all of Friday.'), 'organization')
})

t.test('voteOnKind() knows a body by the shares in it, and by whom it tells something', async (t) => {
  t.equal(kindOf('Zentrix', 'On Friday shares in Zentrix fell.'), 'organization')
  t.equal(kindOf('Zentrix', 'On Friday Zentrix told its investors nothing.'), 'organization')
})

t.test('voteOnKind() knows a body by the noun beside it', async (t) => {
  t.equal(kindOf('Brightmoor', 'It was found by Brightmoor, the firm that runs the tills, on Friday.'), 'organization')
  t.equal(kindOf('Brightmoor', 'It was found on Friday by the airline Brightmoor at noon.'), 'organization')
  t.equal(kindOf('Brightmoor', 'It was found by Brightmoor, which runs the tills, on Friday.'), 'organization')
})

t.test(
  'voteOnKind() takes the article before a noun for that of the noun, and not of the name before it',
  async (t) => {
    t.equal(kindOf('Sunarek', 'The water came from the Sunarek reservoir.'), 'unknown')
    t.equal(kindOf('Anavur', 'It was in the Anavur newspaper on Friday.'), 'organization')
    t.equal(kindOf('Assadek', 'It was the Assadek government that fell.'), 'unknown')
  },
)

t.test('voteOnKind() takes ordinary words for no person', async (t) => {
  t.equal(
    kindOf('Harbour Lanterns', 'On Friday Harbour Lanterns came out. Later Harbour Lanterns won.'),
    'organization',
  )
  t.equal(kindOf('Velborg Solutions', 'On Friday Velborg Solutions said no.'), 'organization')
  t.equal(kindOf('Paper Moons', 'Paper Moons opens in Bergen. It was Paper Moons that won.'), 'organization')
  t.equal(kindOf('Summer Field', 'It rained. On Friday Summer Field said she would stay.'), 'person')
  t.equal(kindOf('Wren Calloway', 'Painter Wren Calloway came. It was Wren Calloway who won.'), 'person')
})

t.test('voteOnKind() knows a body by a capital inside its name, and no Scot', async (t) => {
  t.equal(kindOf('FactWatch', 'It rained. On Friday FactWatch said no.'), 'organization')
  t.not(kindOf('MacDonagh', 'It rained. On Friday MacDonagh said no.'), 'organization')
})

t.test('voteOnKind() does not take what a person says of something for what a body owns', async (t) => {
  t.equal(kindOf('Quellhorn', 'The council met. On Friday Quellhorn said its roof leaked.'), 'unknown')
})

t.test('voteOnKind() knows people by "who" and by an age', async (t) => {
  t.equal(kindOf('Xolani Umbwe', 'On Friday Xolani Umbwe, who keeps bees, came late.'), 'person')
  t.equal(kindOf('Umbwe', 'On Friday Umbwe, 41, came late.'), 'person')
})

t.test('voteOnKind() takes for a place what things are in and what does nothing', async (t) => {
  t.equal(kindOf('Porth Elidan', 'The fire broke out in Porth Elidan. It was seen far from Porth Elidan.'), 'place')
  t.not(kindOf('Porth Elidan', 'The fire broke out in Porth Elidan. Then Porth Elidan said no.'), 'place')
})

t.test(
  'voteOnKind() takes a rare name of two words that comes again for a person, but none with an article',
  async (t) => {
    t.equal(kindOf('Ngaio Rangi', 'On Friday Ngaio Rangi came. Later Ngaio Rangi left.'), 'person')
    t.equal(kindOf('Velvet Ocean', 'On Friday the Velvet Ocean rose. Later the Velvet Ocean fell.'), 'organization')
  },
)

t.test('voteOnKind() takes ordinary words for a person whom the text calls by the last alone', async (t) => {
  t.equal(kindOf('Coral Hennessy', 'On Monday Coral Hennessy left. Then Hennessy came back.'), 'person')
  t.equal(kindOf('Portland Rain', 'On Monday Portland Rain lost. Then the Rain came back.'), 'organization')
})
