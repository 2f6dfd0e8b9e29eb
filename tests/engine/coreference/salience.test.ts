import t from 'tap'
import { chooseBy } from '../../../src/engine/coreference/choose.ts'
import { resolverModels } from '../../../src/engine/coreference/resolver-models.ts'
import { TextSalience } from '../../../src/engine/coreference/salience.ts'
import type { Entities, Prominence } from '../../../src/engine/coreference/types.ts'
import { markedSources, tokenAt } from '../../support/resolve-marked.ts'

interface Walked {
  readonly entities: Entities
  readonly salience: TextSalience
  /** Where the mark stands, and the walk ended. */
  readonly token: number
}

/** Walks up to the source that is marked. */
function walk(article: string): Walked {
  const { document, entities, sources } = markedSources(article)
  const token = tokenAt(document, sources[0]!.spans[0]!.start)
  const salience = new TextSalience(document, entities, chooseBy(resolverModels()), new Set([token]))
  salience.advance(token)
  return { entities, salience, token }
}

function around({ entities, salience, token }: Walked, looksFarAhead = false): Record<string, Prominence> {
  const found = salience.around(token, () => true, looksFarAhead)
  return Object.fromEntries(found.map((prominence) => [entities.all[prominence.entity]!.name, prominence]))
}

t.test('TextSalience gives the latest first', async (t) => {
  const found = around(walk('On Monday Ann Lee came. On Friday Omar Haddad left. “No,” [src he] said.'))
  t.same(Object.keys(found), ['Omar Haddad', 'Ann Lee'])
  t.same(
    Object.values(found).map(({ rank }) => rank),
    [0, 1],
  )
})

t.test('TextSalience counts how often somebody was meant, pronouns included', async (t) => {
  const found = around(walk('On Monday Ann Lee came. Lee sat. She slept. On Friday Omar Haddad left. [src He] left.'))
  t.equal(found['Ann Lee']!.count, 3)
  t.equal(found['Omar Haddad']!.count, 1)
})

t.test('TextSalience asks who was meant outside quotation marks before who was meant inside', async (t) => {
  const found = around(walk('On Monday Ann Lee came. “I met Ann Lee and Omar Haddad,” [src he] said.'))
  t.equal(found['Ann Lee']!.isQuotedOnly, false)
  t.equal(found['Omar Haddad']!.isQuotedOnly, true)
})

t.test('TextSalience knows who spoke how many sources ago', async (t) => {
  const walked = walk('On Monday Ann Lee met Omar Haddad. “No,” [src she] said.')
  t.equal(around(walked)['Ann Lee']!.spoke, 0)
  const numberOf = (name: string): number => walked.entities.all.findIndex((entity) => entity.name === name)
  walked.salience.recordSpeakers([numberOf('Ann Lee')], null)
  walked.salience.recordSpeakers([numberOf('Omar Haddad')], null)
  t.same([around(walked)['Ann Lee']!.spoke, around(walked)['Omar Haddad']!.spoke], [2, 1])
})

t.test('TextSalience looks ahead in the sentence, and further only when it is asked to', async (t) => {
  const walked = walk('On Monday it rained, [src he] said to Ann Lee. On Friday Omar Haddad left.')
  t.same(Object.keys(around(walked)), ['Ann Lee'])
  t.equal(around(walked)['Ann Lee']!.isAhead, true)
  t.same(Object.keys(around(walked, true)), ['Ann Lee', 'Omar Haddad'])
})

t.test('TextSalience leaves out whom the question does not allow', async (t) => {
  const { entities, salience, token } = walk('On Monday Ann Lee met the Harbour Board. “No,” [src she] said.')
  const found = salience.around(token, ({ kind }) => kind === 'person', false)
  t.same(
    found.map(({ entity }) => entities.all[entity]!.name),
    ['Ann Lee'],
  )
})

t.test('TextSalience says who comes first in a sentence', async (t) => {
  const found = around(walk('On Monday Ann Lee met Omar Haddad. “No,” [src he] said.'))
  t.same([found['Ann Lee']!.isSentenceFirst, found['Omar Haddad']!.isSentenceFirst], [true, false])
})

t.test('TextSalience forgets who was named sixty sentences ago', async (t) => {
  const article = (sentences: number): string =>
    `On Monday Ann Lee came. ${'It rained. '.repeat(sentences)}“No,” [src she] said.`
  t.same(Object.keys(around(walk(article(20)))), ['Ann Lee'])
  t.same(Object.keys(around(walk(article(80)))), [])
})

t.test('TextSalience finds somebody who is too far off where the name stands first', async (t) => {
  const { salience, token } = walk('[src He] left. Later Omar Haddad sat.')
  const { occurrence, isAhead, count } = salience.farOff(0, 3)
  t.ok(occurrence.token > token)
  t.same([isAhead, count], [true, 0])
})

t.test('TextSalience leaves the subject of a sentence who it is about, whatever is his', async (t) => {
  const found = around(
    walk('On Monday Omar Haddad left. John Kitchener lost his job at the plant. “No,” [src he] said.'),
  )
  t.match(found['John Kitchener'], { rank: 0, occurrence: { form: 'name', place: 'subject' } })
})
