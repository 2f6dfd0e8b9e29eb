import t from 'tap'
import { findRoles, type FoundRoles } from '../../../../src/engine/coreference/entities/find-roles.ts'
import { findNames } from '../../../../src/engine/language/names/find-names.ts'
import { readDocument } from '../../../../src/engine/language/read-document.ts'
import { marked } from '../../../support/marked.ts'

/** What the article says beside the name that is marked. */
function found(article: string): FoundRoles {
  const { text, spans } = marked(article)
  const document = readDocument(text)
  const { start, end } = spans['src']![0]!
  const name = findNames(document).find(
    ({ first, last }) => document.tokens[first]!.start === start && document.tokens[last]!.end === end,
  )
  if (name === undefined) throw new Error(`no name: ${text.slice(start, end)}`)
  return findRoles(document, name)
}

function roles(article: string): string[] {
  return found(article).roles.map(({ text }) => text)
}

t.test('findRoles() finds a title before the name', async (t) => {
  t.same(roles('Later Senator [src Ruth Adeyemi] spoke.'), ['Senator'])
  t.same(roles('Later Prime Minister [src Sanna Virtanen] spoke.'), ['Prime Minister'])
  t.same(roles('Later Revenue Minister Shri [src Basan Hattikal] spoke.'), ['Revenue Minister'])
})

t.test('findRoles() finds a role before the name, with and without a comma', async (t) => {
  t.same(roles('They met presidential press secretary [src Dmitry Belov] in Rome.'), ['presidential press secretary'])
  t.same(roles('The finance minister, [src Lou Jiwei], spoke.'), ['finance minister'])
  t.same(roles('His lawyer, [src Ruth Adler], spoke.'), ['lawyer'])
  t.same(roles('They met a violinist from Seoul, [src Min-ji Seo], in Rome.'), ['violinist from Seoul'])
})

t.test('findRoles() finds a role after the name, with what belongs to it', async (t) => {
  t.same(roles('Later [src Konstantin Belov], deputy chairman of the harbour board, spoke.'), [
    'deputy chairman of the harbour board',
  ])
  t.same(roles('Later [src Chinyere Okafor], a lawyer for the union, spoke.'), ['lawyer for the union'])
  t.same(roles('In 1990 [src Kunin] was governor of Vermont.'), ['governor of Vermont'])
})

t.test('findRoles() finds a role across the verb', async (t) => {
  t.same(roles('It will rain, the presidential press secretary told reporters [src Dmitry Belov].'), [
    'presidential press secretary',
  ])
})

t.test('findRoles() takes no role of somebody else', async (t) => {
  t.same(roles('Later the brother of a senator met [src Ruth Adeyemi] in Lagos.'), [])
  t.same(roles('Later [src Ruth Adeyemi] met the mayor.'), [])
  t.same(roles('Later [src Ruth Adeyemi], 44, opened the bridge.'), [])
})

t.test('findRoles() gives nobody the role of a relative that "whose" opens', async (t) => {
  t.same(roles('Later [src Kerry Doolan], whose son is in the third year, spoke.'), [])
})

t.test('findRoles() gathers the words that a description may go by', async (t) => {
  const [role] = found('They met Ohio senator [src Ruth Adeyemi] in Rome.').roles
  t.same([role!.head, role!.words], ['senator', ['ohio', 'senator']])
  t.ok(found('Later former President [src Carla Moreno] spoke.').roles[0]!.words.includes('former'))
})

t.test('findRoles() gathers place and party', async (t) => {
  t.same(found('Later Senator [src Ruth Adeyemi] of Ohio spoke.').facts, ['ohio'])
  t.same(found('Later [src Ruth Adeyemi] (D-Ohio) spoke.').facts, ['democrat'])
  t.same(found('Later [src Ruth Adeyemi] of the harbour board spoke.').facts, [])
})

t.test('findRoles() known limit: takes an adverb at the start of a sentence into the role', async (t) => {
  // She is a senator.
  t.same(roles('Later senator [src Ruth Adeyemi] spoke.'), ['Later senator'])
})

t.test('findRoles() known limit: misses callings that its list does not hold', async (t) => {
  // She is a baker.
  t.same(roles('Later [src Lena Fischer], a baker, spoke.'), [])
})

t.test('findRoles() finds an office of joined words', async (t) => {
  t.same(roles('Its Director-General, Mrs. [src Abosede Falegan], spoke.'), ['Director-General'])
})
