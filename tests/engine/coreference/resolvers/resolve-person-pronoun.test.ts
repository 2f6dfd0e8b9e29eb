import t from 'tap'
import { mayBePerson } from '../../../../src/engine/coreference/may-be-person.ts'
import {
  pronounOwner,
  resolvePersonPronoun,
} from '../../../../src/engine/coreference/resolvers/resolve-person-pronoun.ts'
import { entityNamed, lastSource, markedSources, speakersOf, tokenAt } from '../../../support/resolve-marked.ts'

function resolved(article: string | readonly string[]): string {
  const { context, parsed } = lastSource(article, 'pronoun')
  if (parsed.pronoun !== 'he' && parsed.pronoun !== 'she') throw new Error(parsed.pronoun)
  return speakersOf(resolvePersonPronoun(context, parsed.token, parsed.pronoun))
}

t.test('resolvePersonPronoun() goes by gender, of given names, titles, roles and forms of address', async (t) => {
  t.equal(resolved('On Monday Amara Diallo met Tomás Rivera. “He was late,” [src she] said.'), 'Amara Diallo')
  t.equal(resolved('On Monday Amara Diallo met Tomás Rivera. “She was early,” [src he] said.'), 'Tomás Rivera')
  t.equal(resolved('Ms. Park and Mr. Oh run the bakery. “The flour is dear,” [src he] said.'), 'Oh')
  t.equal(
    resolved('Yusuf Demir came with the spokeswoman, Tojo Rakoto. “It was chaos,” [src she] said.'),
    'Tojo Rakoto',
  )
})

t.test('resolvePersonPronoun() takes names of either sex for either, and a chairman may be a woman', async (t) => {
  for (const pronoun of ['he', 'she'])
    t.equal(resolved(`The keeper, Sandy Orde, was on the pier. “It was dark,” [src ${pronoun}] said.`), 'Sandy Orde')
  t.equal(resolved('Chairman Ffion Pugh left at six. “It was dark,” [src she] said.'), 'Ffion Pugh')
  t.equal(resolved('On Monday Tirunesh Abara met Kiptoo Barasa. “He was late,” [src she] said.'), 'Tirunesh Abara')
})

t.test('resolvePersonPronoun() stays with who is spoken of, over sentences and paragraphs', async (t) => {
  t.equal(
    resolved([
      'The mayor, Kwabena Osei, opened the market.',
      'It was raining, and the roof leaked.',
      '“We waited nine years for this,” [src he] said.',
    ]),
    'Kwabena Osei',
  )
})

t.test('resolvePersonPronoun() stays with who spoke before', async (t) => {
  t.equal(
    resolved(
      'On Monday Carl Stone and Peter Marsh met. [q1 “It went well,”] [src1 Marsh] said. [q2 “Very well,”] [src2 he] added.',
    ),
    'Peter Marsh',
  )
})

t.test('resolvePersonPronoun() takes nobody whom a quotation talks of, in whatever marks', async (t) => {
  for (const [open = '', close = ''] of ['‘’', '“”', '«»', '„“', `""`, `''`])
    t.equal(
      resolved(
        `Peter Moss spoke in Leeds. [q1 ${open}I met Carl Dunn last night,${close}] [src1 Moss] said. ${open}Carl Dunn was calm.${close} [src2 He] added that the hall was full.`,
      ),
      'Peter Moss',
      open,
    )
})

t.test('resolvePersonPronoun() finds nobody where nobody fits', async (t) => {
  t.equal(resolved('“I have nothing to hide,” [src he] said.'), 'nobody')
  t.equal(resolved('Ms. Kowalski left. “I have nothing to hide,” [src he] said.'), 'nobody')
  t.equal(resolved('The Harbour Board met. “I have nothing to hide,” [src she] said.'), 'nobody')
})

t.test('mayBePerson() asks for the kind and the gender', async (t) => {
  const { entities } = markedSources(
    'Ms. Kowalski spoke to the Harbour Board. On Monday Dmitry Belov met Tojo Rakoto in Lagos.',
  )
  const persons = entities.all.filter((entity) => mayBePerson(entity, 'female')).map(({ name }) => name)
  t.same(persons, ['Kowalski', 'Tojo Rakoto'])
  t.ok(mayBePerson(entityNamed(entities, 'Dmitry Belov'), 'either'))
  t.notOk(mayBePerson(entityNamed(entities, 'Harbour Board'), 'either'))
})

t.test('pronounOwner() says who "his" and "her" are, and nothing of other words', async (t) => {
  const { context } = lastSource(
    'On Friday Viktor Hahn met Ida Holm. [src His lawyer] and her aide left.',
    'description',
  )
  const { document, entities } = context
  const ownerAt = (word: string): string | undefined => {
    const owner = pronounOwner(context, tokenAt(document, document.text.indexOf(word)))
    return owner === null ? undefined : entities.all[owner]!.name
  }
  t.equal(ownerAt('His'), 'Viktor Hahn')
  t.equal(ownerAt('her aide'), 'Ida Holm')
  t.equal(ownerAt('lawyer'), undefined)
})

t.test('resolvePersonPronoun() known limit: takes the nearest for a man of whom more is told', async (t) => {
  // He is the driver, who has no name.
  t.equal(
    resolved('The driver of the bus that hit Omar Haddad was not hurt. “I did not see the light,” [src he] said.'),
    'Omar Haddad',
  )
})

t.test('resolvePersonPronoun() takes nobody named directly before a comma and the pronoun', async (t) => {
  const pair = 'The poet Amara Diallo met Ngozi Adeyemi on Monday. '
  t.equal(resolved(pair + 'Adeyemi, [src she] said, was sulking.'), 'Amara Diallo')
  t.equal(resolved(pair + 'Asked about Adeyemi, [src she] said it was late.'), 'Amara Diallo')
  t.equal(resolved(pair + 'Adeyemi laughed. It was late, [src she] said.'), 'Ngozi Adeyemi')
})
