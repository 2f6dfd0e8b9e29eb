import t from 'tap'
import { pairBefore, pairFeatures } from '../../../../src/engine/coreference/resolvers/joint-antecedent.ts'
import { lastSource } from '../../../support/resolve-marked.ts'

/** Who is found together before the last source, and how far back. */
function pair(article: string): string | null {
  const { context } = lastSource(article, 'pronoun')
  const found = pairBefore(
    context,
    context.document.tokens.findLastIndex(({ lower }) => lower === 'they'),
  )
  if (found === null) return null
  const [first, second] = [found.first, found.second].map((at) => context.entities.all[at]!.name)
  return `${first} & ${second}, ${found.sentences} back${found.isQuoted ? ', quoted' : ''}`
}

t.test('pairBefore() finds two names with "and" between them', async (t) => {
  t.equal(pair('On Monday Dmitry Belov and Helen Marsh met. [src They] said so.'), 'Dmitry Belov & Helen Marsh, 1 back')
  t.equal(pair('On Monday Mr. Rahman and Ms. Okafor met. It rained. [src They] said so.'), 'Rahman & Okafor, 2 back')
})

t.test('pairBefore() looks over what the two are', async (t) => {
  t.equal(
    pair('On Monday singer Dmitry Belov and guitarist Helen Marsh met. [src They] said so.'),
    'Dmitry Belov & Helen Marsh, 1 back',
  )
  t.equal(
    pair('On Monday Dmitry Belov, the captain, and his deputy, Helen Marsh, met. [src They] said so.'),
    'Dmitry Belov & Helen Marsh, 1 back',
  )
})

t.test('pairBefore() takes no name inside a longer one for half of a pair', async (t) => {
  t.equal(pair('On Monday Dmitry Belov and The New Helen Marsh author left. [src They] said so.'), null)
})

t.test('pairBefore() takes the latest of several pairs', async (t) => {
  t.equal(
    pair('On Monday Dmitry Belov and Helen Marsh met Mr. Rahman and Ms. Okafor. [src They] said so.'),
    'Rahman & Okafor, 1 back',
  )
})

t.test('pairBefore() takes no two names that do not stand together', async (t) => {
  t.equal(pair('On Monday Dmitry Belov met Helen Marsh. [src They] said so.'), null)
  t.equal(pair('On Monday Dmitry Belov came, and Helen Marsh left. [src They] said so.'), null)
})

t.test('pairBefore() takes no person with a body, and nobody twice', async (t) => {
  t.equal(pair('On Monday Dmitry Belov and NATO met in the end. [src They] said so.'), null)
  t.equal(pair('On Monday Helen Marsh and Helen Marsh met. [src They] said so.'), null)
})

t.test('pairBefore() takes no pair that comes only later', async (t) => {
  t.equal(pair('[src They] said so. On Monday Dmitry Belov and Helen Marsh met.'), null)
})

t.test('pairBefore() knows the speakers of a joint quote', async (t) => {
  t.equal(
    pair('[src1 Dmitry Belov (D-N.Y.) and Helen Marsh] wrote it. It rained. [src2 They] said so.'),
    'Dmitry Belov & Helen Marsh, 3 back',
  )
})

t.test('pairBefore() says whether the two are named in a quotation', async (t) => {
  t.match(pair('“On Monday Dmitry Belov and Helen Marsh met.” [src They] said so.'), /quoted$/u)
})

t.test('pairFeatures() tell far from near', async (t) => {
  const pairAt = (sentences: number) => ({ first: 0, second: 1, sentences, isQuoted: false, isSubject: false })
  t.not(pairFeatures(pairAt(1), 'they').join(), pairFeatures(pairAt(2), 'they').join())
  t.same(pairFeatures(pairAt(3), 'they'), pairFeatures(pairAt(30), 'they'))
})
