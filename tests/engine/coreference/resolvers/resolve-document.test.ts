import t from 'tap'
import { resolveDocument } from '../../../../src/engine/coreference/resolvers/resolve-document.ts'
import { lastSource, speakersOf } from '../../../support/resolve-marked.ts'

function resolved(article: string): string {
  const { context, parsed } = lastSource(article, 'description')
  if (parsed.kind !== 'document') throw new Error(`a ${parsed.kind}: ${article}`)
  const resolution = resolveDocument(context, parsed)
  return `${resolution.rule}: ${speakersOf(resolution)}`
}

t.test('resolveDocument() lets a document without an author speak for itself', async (t) => {
  t.equal(resolved('[src The 1951 treaty] says that ships may pass.'), 'description: 1951 treaty (document)')
  t.equal(resolved('[src The indictment] says so. On Monday Ida Holm left.'), 'description: indictment (document)')
  t.equal(
    resolved('[src Court papers filed on Tuesday] say so.'),
    'description: Court papers filed on Tuesday (document)',
  )
})

t.test('resolveDocument() names who wrote it, before the noun', async (t) => {
  t.equal(
    resolved('On Monday the poll was out. [src A new Quinn University poll] found that few cared.'),
    'author-of-document: Quinn University (organization)',
  )
})

t.test('resolveDocument() names who wrote it, after "by" and "from"', async (t) => {
  t.equal(
    resolved('[src A report by the Northport Audit Office] says so.'),
    'author-of-document: Northport Audit Office (organization)',
  )
  t.equal(resolved('[src A letter from Ida Holm] says so.'), 'author-of-document: Ida Holm')
})

t.test('resolveDocument() remembers who wrote it from an earlier sentence', async (t) => {
  t.equal(
    resolved('The report by the Northport Audit Office came out on Friday. [src The report] says so.'),
    'author-of-document: Northport Audit Office (organization)',
  )
})

t.test('resolveDocument() makes no body of the journal that a study stands in', async (t) => {
  t.equal(
    resolved('[src A study in the journal Marine Letters] found so.'),
    'description: study in the journal Marine Letters (document)',
  )
})

t.test('resolveDocument() leaves documents in general to nobody', async (t) => {
  t.equal(resolved('Gallup is a pollster. [src Polls] show so.'), 'description: Polls (document)')
})

t.test('resolveDocument() names who published it', async (t) => {
  t.equal(
    resolved('Gallup published a poll on Friday. [src The poll] found so.'),
    'author-of-document: Gallup (organization)',
  )
  t.equal(
    resolved('Ida Holm of the Port Union wrote a letter to the board. [src The letter] says so.'),
    'author-of-document: Ida Holm',
  )
})

t.test('resolveDocument() names the owner by what he is', async (t) => {
  t.equal(
    resolved("In March, Senator Iolanda Prates was ill. [src The senator's letter] says so."),
    'author-of-document: Iolanda Prates',
  )
  t.equal(resolved("Ida Holm was ill. [src The nurses' letter] says so."), "description: nurses' letter (document)")
})

t.test('resolveDocument() gives a joint statement to both', async (t) => {
  t.equal(
    resolved('The Harbour Authority and the Coast Agency met. [src The joint statement] says so.'),
    'author-of-document: Harbour Authority (organization) + Coast Agency (organization)',
  )
})

t.test('resolveDocument() takes the number of a paper for no author', async (t) => {
  t.equal(resolved('[src The GX-9 document] says so.'), 'description: GX-9 document (document)')
})
