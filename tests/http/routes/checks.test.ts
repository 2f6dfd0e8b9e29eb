import { createHash } from 'node:crypto'
import t from 'tap'
import type { FastifyInstance } from 'fastify'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const url = '/v1/checks'
const article = [
  'DAYTON, Ohio — Mayor Ellen Whitcomb said Tuesday that the city would reopen its two swimming pools in June.',
  '“We heard from hundreds of families,” Whitcomb said, “and every one of them asked the same question.”',
  '“Nobody has shown me where the money for the second pool will come from,” council member Luis Ortega said.',
].join('\n\n')

interface ResponseBody {
  readonly text: string
  readonly counts: Readonly<Record<string, number>>
  readonly quotations: readonly {
    readonly text: string
    readonly verdict: string
    readonly speaker: string | null
    readonly matches: readonly {
      readonly quoted: boolean
      readonly differences: readonly {
        kind: string
        draft: { start: number; end: number; text: string }
        source: string
      }[]
      readonly passages: readonly {
        start: number
        end: number
        text: string
        quoteId: string | null
        articleId: string | null
        index: number | null
        article: { title: string | null }
      }[]
    }[]
  }[]
}

async function check(server: FastifyInstance, payload: object): Promise<ResponseBody> {
  const response = await server.inject({ method: 'POST', url, payload })
  t.equal(response.statusCode, 200, response.body.slice(0, 300))
  return response.json<ResponseBody>()
}

async function withArticle(server: FastifyInstance): Promise<string> {
  const payload = { text: article, title: 'Pools', url: 'https://gazette.example/pools' }
  return (await server.inject({ method: 'POST', url: '/v1/articles', payload })).json<{ id: string }>().id
}

t.test('POST /v1/checks tells words from the archive apart from altered and invented ones', async (t) => {
  const server = testServer(t)
  const articleId = await withArticle(server)
  const text = [
    'Ellen Whitcomb said: “We heard from hundreds of families, and every one of them asked the same question.”',
    'Luis Ortega said: “Nobody has shown me where the money for the first pool will come from.”',
    'Ellen Whitcomb said: “Nobody has shown me where the money for the second pool will come from.”',
    'Luis Ortega said: “The mayor has my full support, and she has always had it.”',
  ].join('\n\n')
  const { counts, quotations, ...rest } = await check(server, { text })
  t.same(rest, { text, language: 'en' })
  t.same(counts, { verbatim: 2, nearly: 1, 'not-found': 1, unchecked: 0 })
  t.match(quotations, [
    { verdict: 'verbatim', speaker: 'same', matches: [{ quoted: true, differences: [] }] },
    { verdict: 'nearly', speaker: 'same' },
    { verdict: 'verbatim', speaker: 'other', speakers: [{ name: 'Ellen Whitcomb' }] },
    { verdict: 'not-found', speaker: null, matches: [] },
  ])
  const [difference] = quotations[1]?.matches[0]?.differences ?? []
  t.match(difference, { kind: 'changed', draft: { text: 'first' }, source: 'second' })
  t.equal(text.slice(difference?.draft.start, difference?.draft.end), 'first')
  const passages = quotations[0]?.matches[0]?.passages ?? []
  t.match(passages, [
    { articleId, index: null, article: { title: 'Pools', url: 'https://gazette.example/pools' } },
    { text: 'and every one of them asked the same question' },
  ])
  for (const { start, end, text } of passages) t.equal(article.slice(start, end), text)
  const quote = await server.inject({ method: 'GET', url: `/v1/quotes/${passages[0]?.quoteId}` })
  t.match(quote.json(), { speaker: { name: 'Ellen Whitcomb' } })
})

t.test('POST /v1/checks compares with articles sent in the request, as text and as HTML', async (t) => {
  const text =
    'Ellen Whitcomb said: “Every one of them asked the same question.” Ortega called it “a bridge to nowhere”.'
  const html = `<title>Pools</title>${article
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}`
  for (const sent of [{ text: article, title: 'Pools' }, { html }]) {
    const articles = [{ text: 'Nobody is quoted here.' }, { ...sent, outlet: 'Gazette', publishedAt: '2022-03-15' }]
    const { quotations } = await check(testServer(t), { text, archive: false, articles })
    t.match(quotations, [{ verdict: 'verbatim', speaker: 'same' }, { verdict: 'not-found' }])
    t.match(quotations[0]?.matches[0]?.passages, [
      {
        index: 1,
        quoteId: null,
        articleId: null,
        text: 'every one of them asked the same question',
        article: { title: 'Pools', url: null, outlet: 'Gazette', publishedAt: '2022-03-15T00:00:00.000Z' },
      },
    ])
  }
})

t.test('a paraphrase put in quotation marks is found in the article, but not as a quote', async (t) => {
  const text = 'Ellen Whitcomb said: “The city would reopen its two swimming pools in June.”'
  const server = testServer(t)
  await withArticle(server)
  const fromArchive = await check(server, { text })
  const fromArticle = await check(server, { text, archive: false, articles: [{ text: article }] })
  for (const { quotations } of [fromArchive, fromArticle]) {
    t.match(quotations, [{ verdict: 'verbatim', matches: [{ quoted: false }] }])
  }
})

t.test('two quotations joined into one are reported, even if they come from two articles of the archive', async (t) => {
  const server = testServer(t)
  await withArticle(server)
  const other = '“The lighthouse keeper left the island before the storm,” Luis Ortega said.'
  await server.inject({ method: 'POST', url: '/v1/articles', payload: { text: other } })
  const text =
    'Luis Ortega said: “The lighthouse keeper left the island before the storm. Nobody has shown me where the money for the second pool will come from.”'
  const { quotations } = await check(server, { text })
  t.match(quotations, [{ verdict: 'nearly', matches: [{ differences: [{ kind: 'joined' }] }] }])
  t.equal(new Set(quotations[0]?.matches[0]?.passages.map(({ articleId }) => articleId)).size, 2)
})

t.test('a rejected quote no longer counts, and merged speakers are one', async (t) => {
  const server = testServer(t)
  const articleId = await withArticle(server)
  const listed = await server.inject({ method: 'GET', url: `/v1/quotes?articleId=${articleId}&q=Nobody` })
  const [quote] = listed.json<{ items: { id: string; speaker: { id: string } }[] }>().items
  const text = 'Lucho Ortega Díaz said: “Nobody has shown me where the money for the second pool will come from.”'
  t.match((await check(server, { text })).quotations, [{ verdict: 'verbatim', speaker: 'other' }])
  await server.inject({
    method: 'PATCH',
    url: `/v1/speakers/${quote?.speaker.id}`,
    headers: { 'if-match': '*' },
    payload: { aliases: ['Lucho Ortega Díaz'] },
  })
  t.match((await check(server, { text })).quotations, [{ verdict: 'verbatim', speaker: 'same' }])
  await server.inject({
    method: 'PATCH',
    url: `/v1/quotes/${quote?.id}`,
    headers: { 'if-match': '*' },
    payload: { status: 'rejected' },
  })
  t.match((await check(server, { text })).quotations, [{ verdict: 'not-found' }])
})

t.test('tolerance sets how large a difference may be', async (t) => {
  const text = 'Luis Ortega said: “Nobody ever told me where the cash for the second pool will come from.”'
  const articles = [{ text: article }]
  const server = testServer(t)
  t.match((await check(server, { text, articles })).quotations, [{ verdict: 'nearly' }])
  t.match((await check(server, { text, articles, tolerance: 0.1 })).quotations, [{ verdict: 'not-found' }])
})

t.test('quotations beyond the first two hundred, or longer than a thousand words, are left unchecked', async (t) => {
  const few = Array.from({ length: 201 }, (_, index) => `“We won game number ${index} of them all,” Ann Lee said.`)
  const long = `“${'We won again and again. '.repeat(201)}” Ann Lee said.`
  const { counts, quotations } = await check(testServer(t), { text: [...few, long].join('\n\n') })
  t.match(counts, { unchecked: 2, 'not-found': 200 })
  t.equal(quotations.at(-1)?.verdict, 'unchecked')
})

t.test('a text that is too long is refused, naming the draft or the article', async (t) => {
  const server = testServer(t, { maxTextLength: 400, maxCheckLength: 50 })
  const refused = async (payload: object): Promise<AnsweredProblem> =>
    (await server.inject({ method: 'POST', url, payload })).json<AnsweredProblem>()
  const draft = '“We won,” Ann Lee said.'
  t.match(await refused({ text: draft.repeat(3) }), {
    status: 413,
    code: 'text-too-long',
    errors: [{ pointer: '/text', expected: 'at most 50' }],
  })
  const articles = [{ text: 'a '.repeat(150) }, { text: 'b '.repeat(80) }]
  t.match(
    await refused({ text: draft, articles }),
    { status: 413, errors: [{ pointer: '/articles/1/text', expected: 'at most 100' }] },
    'all articles together may be as long as one',
  )
})

t.test('errors in the request are named', async (t) => {
  const server = testServer(t)
  const text = '“We won,” Ann Lee said.'
  const wrong: readonly [payload: object, pointer: string][] = [
    [{}, ''],
    [{ text, html: text }, ''],
    [{ text, articles: [{}] }, '/articles/0'],
    [{ text, articles: [{ text, html: text }] }, '/articles/0'],
    [{ text, articles: Array.from({ length: 21 }, () => ({ text })) }, '/articles'],
    [{ text, tolerance: 0.6 }, '/tolerance'],
    [{ text, archive: 'no' }, '/archive'],
    [{ text, words: 3 }, '/words'],
  ]
  for (const [payload, pointer] of wrong) {
    const problem = (await server.inject({ method: 'POST', url, payload })).json<AnsweredProblem>()
    t.match(problem, { status: 400, code: 'invalid-request', errors: [{ pointer }] }, pointer)
  }
})

t.test('nothing is stored', async (t) => {
  const server = testServer(t)
  const before = await server.inject({ method: 'GET', url: '/v1/articles' })
  await check(server, { text: '“We won,” Ann Lee said.', articles: [{ text: article }] })
  const after = await server.inject({ method: 'GET', url: '/v1/articles' })
  t.equal(createHash('sha256').update(after.body).digest('hex'), createHash('sha256').update(before.body).digest('hex'))
  t.same((await server.inject({ method: 'GET', url: '/v1/quotes' })).json<{ items: unknown[] }>().items, [])
})

t.test('the draft can be the body itself', async (t) => {
  const server = testServer(t)
  await withArticle(server)
  const headers = { 'content-type': 'text/plain' }
  const payload = 'Ellen Whitcomb said: “We heard from hundreds of families.”'
  const response = await server.inject({ method: 'POST', url: `${url}?language=en`, headers, payload })
  t.match(response.json(), { text: payload, quotations: [{ verdict: 'verbatim', speaker: 'same' }] })
})

t.test('offsets=codepoints counts code points in the draft and in every source', async (t) => {
  const server = testServer(t)
  const source = '😀😀 “We lost two of our games,” said Ann Lee.'
  await server.inject({ method: 'POST', url: '/v1/articles', payload: { text: source } })
  const text = '😀 Ann Lee said: “We lost four of our games.”'
  const payload = { text, articles: [{ text: `😀${source}` }] }
  const response = await server.inject({ method: 'POST', url: `${url}?offsets=codepoints`, payload })
  const [quotation] = response.json<ResponseBody>().quotations
  const cut = (from: string, { start, end }: { start: number; end: number }) => [...from].slice(start, end).join('')
  t.equal(quotation?.matches.length, 2)
  for (const { differences, passages } of quotation?.matches ?? []) {
    for (const { draft } of differences) t.equal(cut(text, draft), 'four')
    for (const passage of passages) t.equal(cut(passage.index === null ? source : `😀${source}`, passage), passage.text)
  }
})
