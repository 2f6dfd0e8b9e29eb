import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { findMatches, TOKENIZER } from '../../../../src/store/sqlite/search/find-matches.ts'
import { openStore } from '../../../../src/store/sqlite/open-store.ts'
import { makeAnalysis, makeArticle } from '../../sample-articles.ts'

t.test('findMatches() splits words as the index of the archive does', async (t) => {
  const schema = readFileSync(new URL('../../../../db/schema.sql', import.meta.url), 'utf8')
  const index = /CREATE VIRTUAL TABLE quote_search USING fts5 \([^;]*;/.exec(schema)?.[0]
  t.match(index, `tokenize = '${TOKENIZER}'`)
})

t.test('findMatches() highlights each quote separately, and leaves nothing behind for the next page', async (t) => {
  const one = { parts: [{ start: 5, end: 13 }], partTexts: ['a bridge'] }
  const other = { parts: [{ start: 0, end: 3 }], partTexts: ['Mud'] }
  t.same(findMatches('"bridge"', [one, other]), [[{ start: 7, end: 13 }], null])
  t.same(findMatches('"bridge"', [other]), [null])
  t.throws(() => findMatches('AND', [one]))
  t.same(findMatches('"mud" OR "bridge"', [other, one]), [[{ start: 0, end: 3 }], [{ start: 7, end: 13 }]])
})

t.test('a quote found by its own words has them highlighted, whatever they are', async () => {
  const words = fc.array(
    fc.constantFrom('Été', 'ete', 'naïve', '2022', 'net-zero', '😀', 'ﬁne', 'İstanbul', 'ß', '東京'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  await fc.assert(
    fc.asyncProperty(words, fc.nat(), async (said, pick) => {
      const store = openStore({ path: ':memory:' })
      const text = `“${said.join(' ')}”`
      await store.saveArticle(makeArticle({ text }), makeAnalysis(text, [{ words: [text] }]))
      const { items } = await store.listQuotes({ words: said[pick % said.length] ?? '' }, { limit: 5, after: null })
      await store.close()
      return items.every(({ matches }) => matches !== null && matches.length > 0)
    }),
    { numRuns: 100 },
  )
})
