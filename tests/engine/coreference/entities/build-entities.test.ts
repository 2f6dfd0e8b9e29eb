import fc from 'fast-check'
import t from 'tap'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { buildEntities } from '../../../../src/engine/coreference/entities/build-entities.ts'
import type { Entity } from '../../../../src/engine/coreference/types.ts'

function entitiesOf(text: string): readonly Entity[] {
  return buildEntities(readDocument(text)).all
}

function find(text: string, name: string): Entity {
  const found = entitiesOf(text).find((entity) => entity.name === name)
  if (found === undefined)
    throw new Error(
      `${name} is not among ${entitiesOf(text)
        .map((entity) => entity.name)
        .join(', ')}`,
    )
  return found
}

t.test('buildEntities() takes all forms of a name for one person', (t) => {
  const text =
    'Marta Lindqvist opened the bridge on Friday. Mayor Lindqvist was late, and Ms. Lindqvist, as Marta often does, laughed. LINDQVIST: I am sorry.'
  const lindqvist = find(text, 'Marta Lindqvist')
  t.equal(lindqvist.mentions.length, 5)
  t.same(new Set(lindqvist.aliases), new Set(['Lindqvist', 'Marta', 'LINDQVIST']))
  t.equal(lindqvist.kind, 'person')
  t.end()
})

t.test('buildEntities() gives the fullest name, without titles', (t) => {
  t.equal(find('Mr. Oduya spoke first. Later Samuel K. Oduya Jr. sat down.', 'Samuel K. Oduya Jr.').mentions.length, 2)
  t.equal(find('President Moreno waved. In Lima Mr. Moreno rested.', 'Moreno').kind, 'person')
  t.equal(
    find('Rival Hillary Marsh spoke in Ohio. On Monday Hillary Marsh flew home.', 'Hillary Marsh').mentions.length,
    2,
  )
  t.end()
})

t.test('buildEntities() tells two people of one family name apart by honorific, title and given name', (t) => {
  const text =
    'Bill Marsh and his wife, Helen Marsh, voted early. Mrs. Marsh waved. Mr. Marsh did not. Bill walked home.'
  t.equal(find(text, 'Bill Marsh').mentions.length, 3)
  t.equal(find(text, 'Helen Marsh').mentions.length, 2)
  const entities = buildEntities(readDocument(text + ' In the end Marsh slept.'))
  t.equal(entities.mentions.at(-1)!.isAmbiguous, true)
  t.end()
})

t.test('buildEntities() knows which word of a name is the family name from how its bearer is addressed', (t) => {
  t.equal(find('The minister, Lou Jiwei, spoke in Beijing. On Monday Mr. Lou left.', 'Lou Jiwei').mentions.length, 2)
  t.equal(find('Kim Jong-un spoke. In the evening Mr. Kim left.', 'Kim Jong-un').mentions.length, 2)
  t.equal(
    find('The singer, Ricardo van der Berg, sang. Later Mr. van der Berg left.', 'Ricardo van der Berg').mentions
      .length,
    2,
  )
  t.end()
})

t.test('buildEntities() links bodies with their short forms', (t) => {
  const text =
    'The National Rowing Association met in the State Department. Later the NRA and the Swiss People’s Party (SVP) wrote to State. The SVP and the Morning Times disagreed, said the Times.'
  t.equal(find(text, 'National Rowing Association').mentions.length, 2)
  t.equal(find(text, 'State Department').mentions.length, 2)
  t.equal(find(text, 'Swiss People’s Party').mentions.length, 3)
  t.equal(find(text, 'Morning Times').mentions.length, 2)
  for (const entity of entitiesOf(text)) t.equal(entity.kind, 'organization', entity.name)
  t.end()
})

t.test('buildEntities() gives roles verbatim', (t) => {
  const roles = (text: string, name: string): string[] => find(text, name).roles.map((role) => role.text)
  t.same(roles('On Friday Konstantin Belov, deputy chairman of the harbour board, spoke.', 'Konstantin Belov'), [
    'deputy chairman of the harbour board',
  ])
  t.same(roles('The finance minister, Lou Jiwei, spoke.', 'Lou Jiwei'), ['finance minister'])
  t.same(roles('It will not be built, the presidential press secretary told reporters Dmitry Belov.', 'Dmitry Belov'), [
    'presidential press secretary',
  ])
  t.same(roles('Secretary of the General Council of “Fair Harbour” Andrei Belov spoke.', 'Andrei Belov'), [
    'Secretary of the General Council of “Fair Harbour”',
  ])
  t.same(roles('Later Senator Ruth Adeyemi of Ohio spoke.', 'Ruth Adeyemi'), ['Senator'])
  t.end()
})

t.test('buildEntities() tells the gender from forms of address, roles, given names and pronouns', (t) => {
  t.equal(find('Ms. Kowalski spoke.', 'Kowalski').gender, 'female')
  t.equal(find('The spokeswoman, Tojo Rakoto, spoke.', 'Tojo Rakoto').gender, 'female')
  t.equal(find('On Monday Dmitry Belov spoke.', 'Dmitry Belov').gender, 'male')
  t.equal(find('On Monday Tojo Rakoto said that he was ill.', 'Tojo Rakoto').gender, 'male')
  t.equal(find('On Monday Tojo Rakoto spoke.', 'Tojo Rakoto').gender, 'either')
  t.end()
})

t.test('buildEntities() tells people from bodies by what all their mentions say', (t) => {
  t.equal(find('Later the minister met Tojo Rakoto on the quay.', 'Tojo Rakoto').kind, 'unknown')
  t.equal(find('Later Tojo Rakoto, the minister, left the quay.', 'Tojo Rakoto').kind, 'person')
  t.equal(find('Later Tojo Rakoto left. In the end Mr. Rakoto slept.', 'Tojo Rakoto').kind, 'person')
  t.equal(find('Later the Guardian wrote so. In the end the Guardian fell silent.', 'Guardian').kind, 'organization')
  t.equal(find('They read Women Who Work to the end of it.', 'Women Who Work').kind, 'organization')
  t.equal(find('Later Norway left the talks on the quay.', 'Norway').kind, 'place')
  t.end()
})

t.test('buildEntities() believes a form of address before a role, and a role before a given name', (t) => {
  t.equal(find('Later Mr. Dana, the actress, left. It rained.', 'Dana').gender, 'male')
  t.equal(find('The spokeswoman, Dmitry Belov, left. It rained.', 'Dmitry Belov').gender, 'female')
  t.equal(find('Later the Harbour Board met. She was late.', 'Harbour Board').gender, 'either')
  t.end()
})

t.test('buildEntities() gives bodies no role', (t) => {
  t.same(find('Later Norway, chairman of the council, left the talks on the quay.', 'Norway').roles, [])
  t.end()
})

t.test('buildEntities() knows what stands in quotation marks', (t) => {
  const entities = buildEntities(readDocument('“I like Anna Berg,” said Carl Stone.'))
  t.same(
    entities.mentions.map((mention) => mention.isQuoted),
    [true, false],
  )
  t.end()
})

t.test('buildEntities() links the cases of Russian family names', (t) => {
  const text = 'В пятницу Дмитрий Белов приехал в порт. После слов Белова все ушли.'
  t.equal(find(text, 'Дмитрий Белов').mentions.length, 2)
  t.end()
})

t.test('buildEntities() gives each mention one entity and each entity its mentions, for any text', (t) => {
  const word = fc.constantFrom(
    'Ann',
    'Lee',
    'Mr.',
    'Ms.',
    'Lee',
    'of',
    'Board',
    'President',
    'and',
    'Bill',
    'he',
    'she',
    '“',
    '”',
    ',',
    '.',
    '(',
    ')',
    'NATO',
    '\n',
    'said',
    'the',
    'minister',
    'was',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      ),
      (text) => {
        const { all, mentions, mentionAt } = buildEntities(readDocument(text))
        const isLinked = mentions.every(
          ({ entity, first, last }, at) =>
            all[entity]!.mentions.includes(at) && mentionAt[first] === at && mentionAt[last] === at,
        )
        const isNamed = all.every(
          ({ name, mentions: own, fullest }) => name !== '' && text.includes(name) && own.includes(fullest),
        )
        return isLinked && isNamed
      },
    ),
    { numRuns: 60 },
  )
  t.end()
})

t.test(
  'buildEntities() gives a shared family name to whom it was just given in full, and to whom the address fits',
  async (t) => {
    const rita = 'The coach Jorge Lima trains Rita Lima. Rita Lima won gold on Sunday. “Thanks,” Lima said.'
    t.equal(find(rita, 'Rita Lima').mentions.length, 3)
    const fergus =
      'Xolu Tuohill ran, and ran again. Xolu Tuohill won. Her brother, Fergus Tuohill, came; he is tall. On Friday Mr Tuohill left.'
    t.equal(find(fergus, 'Fergus Tuohill').mentions.length, 2)
  },
)

t.test('buildEntities() takes a company for one though it has a role that people have', async (t) => {
  t.equal(find('It was said by the developer, Omnivoxa, whose shares fell.', 'Omnivoxa').kind, 'unknown')
  t.equal(find('It was said by the developer, Omnivoxa. Omnivoxa’s shares fell.', 'Omnivoxa').kind, 'organization')
})

t.test('buildEntities() knows teams and their short names, places of datelines, and no Dr. alone', async (t) => {
  t.equal(find('In the end the Boise Lumberjills lost. The Lumberjills left.', 'Boise Lumberjills').mentions.length, 2)
  t.equal(find('OSTERHAVN, June 3 (Northwire) - The bank said no.', 'OSTERHAVN').kind, 'place')
  t.same(
    entitiesOf('It was signed by Dr. (Mrs.) Ngozi Ibek on Friday.').map(({ name }) => name),
    ['Ngozi Ibek'],
  )
})

t.test('buildEntities() tells an organization from the person whose name it bears', async (t) => {
  const text =
    'Grocer Pellmar cut its forecast on Tuesday. Shares of Pellmar fell. Its founder, Roald Pellmar, left the board. Pellmar, 71, said that he was tired.'
  t.match(find(text, 'Pellmar'), { kind: 'organization', mentions: { length: 2 } })
  t.match(find(text, 'Roald Pellmar'), { kind: 'person', mentions: { length: 2 } })
  const person =
    'The Pellmar campaign spent its money. Pellmar said its offices had closed. Roald Pellmar is running again.'
  t.match(find(person, 'Roald Pellmar'), { kind: 'person' })
  t.notOk(
    entitiesOf(person).some(({ name }) => name === 'Pellmar'),
    'what a campaign has, and what somebody says of another',
  )
})
