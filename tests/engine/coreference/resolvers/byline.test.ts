import t from 'tap'
import { signatoryAt } from '../../../../src/engine/coreference/resolvers/byline.ts'
import { markedSources, tokenAt } from '../../../support/resolve-marked.ts'

/** Who signs the words that are marked. */
function signatory(...paragraphs: readonly string[]): string | null {
  const { document, entities, sources } = markedSources(paragraphs)
  const found = signatoryAt(document, entities, tokenAt(document, sources[0]!.spans[0]!.start))
  return found === null ? null : entities.all[found]!.name
}

t.test('signatoryAt() finds the name that stands alone under a letter', async (t) => {
  t.equal(signatory('Why, [src I] ask, was the library closed?', 'Ruth Adeyemi'), 'Ruth Adeyemi')
  t.equal(signatory('Why, [src I] ask, was the library closed?', '— Ruth Adeyemi.'), 'Ruth Adeyemi')
})

t.test('signatoryAt() gives each of several letters to its own writer', async (t) => {
  const letters = ['Olaf Marsh', 'Close the pool.', 'Ruth Adeyemi', 'Open the pool.', 'Bilal Rahman']
  t.equal(signatory('[src I] swim.', ...letters), 'Olaf Marsh')
  t.equal(signatory('Nobody swims.', 'Olaf Marsh', '[src I] swim.', 'Ruth Adeyemi'), 'Ruth Adeyemi')
})

t.test('signatoryAt() finds a byline at the top', async (t) => {
  t.equal(signatory('By Chinyere Okafor', 'When [src I] was nine, the river froze.'), 'Chinyere Okafor')
})

t.test('signatoryAt() finds whom the last paragraph introduces', async (t) => {
  t.equal(
    signatory('When [src I] was nine, the river froze.', 'Ruth Adeyemi is a playwright in Lakeside.'),
    'Ruth Adeyemi',
  )
  t.equal(
    signatory('When Ruth Adeyemi and [src I] were nine, the river froze.', 'Ruth Adeyemi is a playwright.'),
    null,
    'she is a person of the story',
  )
})

t.test('signatoryAt() takes no body, no single word and no paragraph with more in it for a signature', async (t) => {
  t.equal(signatory('When [src I] was nine, the river froze.', 'Northport Harbour Board'), null)
  t.equal(signatory('When [src I] was nine, the river froze.', 'Lagos'), null)
  t.equal(signatory('When [src I] was nine, the river froze.', 'Ruth Adeyemi fell in.'), null)
})

t.test('signatoryAt() known limit: takes a signature with the town after it for none', async (t) => {
  // Ruth Adeyemi writes from Lakeside.
  t.equal(signatory('Why, [src I] ask, was the library closed?', 'Ruth Adeyemi, Lakeside Lane 9'), null)
})
