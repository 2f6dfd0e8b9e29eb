// "they", "it" and "you". The persons "he" and "she", and "I" and "we", have
// files of their own.

import t from 'tap'
import { resolvePronoun } from '../../../../src/engine/coreference/resolvers/resolve-pronoun.ts'
import type { Resolution } from '../../../../src/engine/types.ts'
import { lastSource, speakersOf } from '../../../support/resolve-marked.ts'

function resolution(article: string | readonly string[]): Resolution {
  const { context, parsed } = lastSource(article, 'pronoun')
  return resolvePronoun(context, parsed)
}

function resolved(article: string | readonly string[]): string {
  return speakersOf(resolution(article))
}

t.test('resolvePronoun() takes "it" for the body that was named', async (t) => {
  t.equal(
    resolved('The Northport Harbour Board met on Tuesday. [src It] said the wall was sound.'),
    'Northport Harbour Board (organization)',
  )
  t.equal(
    resolved('The Swiss Red Cross flew in tents. Marta Roth led the team. [src It] said roads were cut.'),
    'Swiss Red Cross (organization)',
  )
  t.equal(
    resolved('[q1 Levels are low], [src1 the Zambezi River Authority] said. [src2 It] warned of fires.'),
    'Zambezi River Authority (organization)',
  )
})

t.test('resolvePronoun() takes "they" for two who were named together', async (t) => {
  t.equal(
    resolved('Gloria Mensah and Omar Haddad own the bakery. “We get up at three,” [src they] said.'),
    'Gloria Mensah + Omar Haddad',
  )
})

t.test('resolvePronoun() never takes "it" for a person', async (t) => {
  t.equal(resolved('On Monday Marta Roth wrote a letter. [src It] says the dam was weak.'), 'letter (document)')
})

t.test('resolvePronoun() takes "they" for a group of people without a name', async (t) => {
  t.equal(resolved('Dozens of nurses marched on Monday. “We are tired,” [src they] said.'), 'nurses (group)')
  t.equal(resolved('Farmers blocked the road to Riga. [src They] said that prices had halved.'), 'Farmers (group)')
})

t.test('resolvePronoun() finds no group inside a quotation', async (t) => {
  t.equal(resolved('Nurses marched on Monday. “We met farmers and bakers,” [src they] said.'), 'Nurses (group)')
})

t.test('resolvePronoun() keeps "they" by the word where nobody was named', async (t) => {
  const { speakers, rule } = resolution('“We are tired,” [src they] said.')
  t.same([speakers[0]!.name, speakers[0]!.kind, rule], ['they', 'group', 'description'])
})

t.test('resolvePronoun() takes "you" in a question for whoever is interviewed', async (t) => {
  const interview = [
    'The novelist Diana Guerra spoke with our paper. Guerra had just arrived.',
    'Q: What do [src you] see from here?',
    'A: Water.',
  ]
  t.equal(resolved(interview), 'Diana Guerra')
  t.equal(resolved('What do [src you] see from here?'), 'you (group)')
})

t.test('resolvePronoun() calls "this" and "what" by themselves', async (t) => {
  t.equal(resolved('On Monday Marta Roth resigned. [src This] shows that the plan failed.'), 'This (group)')
})

t.test('resolvePronoun() known limit: knows no single person who is called "they"', async (t) => {
  // They are Jo Hadley.
  t.equal(
    resolved('Jo Hadley, who uses they and them, sings in Bristol. “I never liked the old songs,” [src they] said.'),
    'they (group)',
  )
})

t.test('resolvePronoun() takes "it" for the body or text that the sentence before is about', async (t) => {
  t.equal(
    resolved('Greta Lind’s campaign sent a letter to Kent County. [src It] said the vote was rigged.'),
    'Lind campaign (organization)',
  )
  t.equal(
    resolved(
      'The Porto Tenants Union met. Families sang. In a leaflet the union asks for help. [src It] wants lower rents.',
    ),
    'Porto Tenants Union (organization)',
  )
  t.equal(
    resolved('Greta Lind’s report was read aloud on Monday. [src It] found nothing.'),
    'Greta Lind’s report (document)',
  )
})

t.test('resolvePronoun() takes "they" for two who are named with what they are', async (t) => {
  t.equal(
    resolved(
      'Senators Greta Lind, Republican of Iowa, and Carl Stone, Democrat of Texas, agree. [src They] sent a letter.',
    ),
    'Greta Lind + Carl Stone',
  )
})

t.test('resolvePronoun() takes "they" for no single person, nor for things', async (t) => {
  t.equal(
    resolved('Greta Lind met the nurses of the ward. She spoke of the hours and issues. [src They] said no.'),
    'nurses (group)',
  )
})
