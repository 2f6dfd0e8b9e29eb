import t from 'tap'
import { buildEntities } from '../../../../src/engine/coreference/entities/build-entities.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'

function kindOf(name: string, text: string): string | undefined {
  return buildEntities(readDocument(text)).all.find((entity) => entity.name === name)?.kind
}

t.test('isSeveral() takes a family for several people where one of them is named', async (t) => {
  t.equal(kindOf('Harrows', 'On Friday Lena Harrow sold it. On Monday the Harrows left.'), 'group')
  t.not(kindOf('Harrows', 'On Friday the Harrows sang in Leeds.'), 'group')
})

t.test('isSeveral() takes nouns for people, counted or with a verb of several, for no name', async (t) => {
  t.equal(kindOf('Netizens', 'On Friday many Netizens laughed.'), 'group')
  t.equal(kindOf('Millennials', 'It is said that Millennials want more.'), 'group')
  t.equal(kindOf('Hispanic-Americans', 'It was won by Hispanic-Americans in Ohio.'), 'group')
  t.equal(kindOf('Fact-checkers', 'Fact-checkers soon took it up.'), 'group')
})

t.test('isSeveral() knows followers by the name that they are called after', async (t) => {
  t.equal(kindOf('Marlowites', 'On Friday Rita Marlow spoke. Later Marlowites sang.'), 'group')
  t.not(kindOf('Rovers', 'On Friday Leeds spoke. Later Rovers won.'), 'group')
})

t.test('isSeveral() leaves teams and bands with an article what they are', async (t) => {
  t.not(kindOf('Rangers', 'On Friday the Rangers have won again.'), 'group')
})
