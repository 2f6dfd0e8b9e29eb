// The short form of `npm run test:crash`.

import { join } from 'node:path'
import t from 'tap'
import { analyse } from '../../src/engine/analyse.ts'
import { buildServer } from '../../src/http/build-server.ts'
import { makeEngine } from '../../src/ingest/text-engine.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { nothingAcknowledged } from '../crash/acknowledged.ts'
import type { KnownArticle } from '../crash/acknowledged.ts'
import { compareArchive } from '../crash/compare-archive.ts'
import { crashRepeatedly } from '../crash/crash-repeatedly.ts'

t.test('After kill -9 everything acknowledged is stored, and nothing is stored in part', async (t) => {
  const plan = { path: join(t.testdir(), 'archive.db'), kills: 3, seed: 3, longest: 400 }
  const { wrong, ...figures } = await crashRepeatedly(plan, (line) => t.comment(line))
  t.same(wrong, [])
  t.ok(figures.articles >= 3, JSON.stringify(figures))
})

t.test('The comparison detects every kind of loss', async (t) => {
  const store = openStore({ path: ':memory:' })
  const server = buildServer({ store, engine: makeEngine(async (request) => analyse(request)) })
  t.teardown(() => server.close())
  const url = await server.listen({ port: 0 })
  const known = (await postText(url)) as KnownArticle
  const [quote] = known.quotes ?? []
  if (quote === undefined) throw new Error('the article has a quote')
  const { id } = known
  const compare = (article: KnownArticle, more: Partial<ReturnType<typeof nothingAcknowledged>> = {}) =>
    compareArchive(url, { ...nothingAcknowledged(), articles: new Map([[0, article]]), ...more }, [0])

  t.same(await compare(known), [])
  t.match(await compare({ ...known, id: 'another' }), [/was stored, but is gone/])
  t.match(await compare({ ...known, quotes: [quote, quote] }), [/has different quotes/])
  t.match(await compare({ ...known, quotes: null, quoteCount: 2 }), [/does not have its 2 quotes/])
  t.match(await compare({ ...known, text: 'Nothing.' }), [/has a different text/])
  t.match(await compare(known, { deleted: new Set([id]) }), [/was deleted, but is still there/])
  const review = { settled: 'confirmed', asked: null }
  t.match(await compare(known, { reviews: new Map([[quote.id, review]]) }), [/was confirmed, but is unreviewed/])
  const answers = new Map([['key', { number: 0, body: '{}' }]])
  t.match(await compare(known, { answers }), [/The response to key is not the original one/])
})

async function postText(url: string): Promise<unknown> {
  const response = await fetch(`${url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '“We won the match,” said Ann Lee, the captain.' }),
  })
  return response.json()
}
