import t from 'tap'
import type { ParsedDescription } from '../../../src/engine/coreference/types.ts'
import { lastSource } from '../../support/resolve-marked.ts'

function described(article: string): ParsedDescription {
  return lastSource(article, 'description').parsed
}

t.test('describeSource() tells people, groups, bodies and documents by their nouns', async (t) => {
  const kinds = {
    person: ['The minister', 'A policewoman', 'The 34-year-old', 'Her Dutch landlord'],
    group: ['Two officials', 'The critics', 'Police', 'A group of doctors', 'Regulators and farmers', 'The nurses'],
    organization: ['The ministry', 'The company', 'The bank'],
    document: ['The letter', 'A new study', 'Court documents', 'The 1951 treaty'],
  }
  for (const [kind, sources] of Object.entries(kinds))
    for (const source of sources) t.equal(described(`[src ${source}] said so.`).kind, kind, source)
})

t.test('describeSource() tells determiners apart', async (t) => {
  const determiners = {
    the: 'The minister',
    a: 'A minister',
    any: 'Some ministers',
    this: 'This minister',
    possessive: 'Their minister',
    none: 'Ministers',
  }
  for (const [determiner, source] of Object.entries(determiners))
    t.equal(described(`[src ${source}] said so.`).determiner, determiner, source)
})

t.test('describeSource() finds the owner, by name and by pronoun', async (t) => {
  const { context, parsed } = lastSource('Later [src Viktor Hahn’s lawyer] said so.', 'description')
  t.equal(context.entities.all[context.entities.mentions[parsed.owner!]!.entity]!.name, 'Viktor Hahn')
  t.same([parsed.determiner, parsed.ownerPronoun], ['possessive', null])
  const own = lastSource('[src His lawyer] said so.', 'description')
  t.equal(own.context.document.tokens[own.parsed.ownerPronoun!]!.text, 'His')
  t.equal(own.parsed.owner, null)
})

t.test('describeSource() gathers the other words, before and after the noun', async (t) => {
  t.same(described('[src The tall senator from Vermont] said so.').words, ['tall', 'senator', 'vermont'])
  t.same(described('[src The vice-chancellor] said so.').words, ['vice-chancellor', 'vice', 'chancellor'])
})

t.test('describeSource() stops gathering at a comma or a verb', async (t) => {
  t.same(described('[src The senator, a doctor,] said so.').words, ['senator'])
  t.same(described('[src The senator elected in May] said so.').words, ['senator'])
})

t.test('describeSource() takes an adjective for the noun where there is none', async (t) => {
  const { context, parsed } = lastSource('[src The wounded] said so.', 'description')
  t.equal(context.document.tokens[parsed.head]!.lower, 'wounded')
})

t.test('describeSource() takes two roles with one determiner for one person', async (t) => {
  t.equal(described('[src The former first lady and senator] said so.').kind, 'person')
  t.equal(described('[src The mayor and the governor] said so.').kind, 'group')
  t.equal(described('[src Doctors and nurses] said so.').kind, 'group')
})
