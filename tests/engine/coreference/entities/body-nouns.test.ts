import t from 'tap'
import { bodyNounsBeside } from '../../../../src/engine/coreference/entities/body-nouns.ts'
import { buildEntities } from '../../../../src/engine/coreference/entities/build-entities.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'

/** The nouns beside the first mention of `name`. */
function nounsOf(name: string, text: string): string[] {
  const document = readDocument(text)
  const { all, mentions } = buildEntities(document)
  const entity = all.find((each) => each.name === name)
  if (entity === undefined) throw new Error(`nobody is called ${name}: ${text}`)
  return bodyNounsBeside(document, mentions[entity.mentions[0]!]!)
}

t.test('bodyNounsBeside() finds what a body is, before its name and behind it', async (t) => {
  t.same(nounsOf('Velborg Savings', 'They got a letter from their bank, Velborg Savings.'), ['bank'])
  t.same(nounsOf('Park Wardens Service', 'One state agency, the Park Wardens Service, was for it.'), ['agency'])
  t.same(nounsOf('Zentrova', 'On Friday the airline Zentrova shut.'), ['airline'])
  t.same(nounsOf('Quorvex Labs', 'On Friday Quorvex Labs, a small firm in Ghent, shut.'), ['firm'])
})

t.test('bodyNounsBeside() finds nothing where a noun is somebody’s or something else’s', async (t) => {
  t.same(nounsOf('Quorvex Labs', 'On Friday Quorvex Labs, a day after the flood, shut.'), [])
  t.same(nounsOf('Quorvex Labs', 'The money of Quorvex Labs is gone.'), [])
})
