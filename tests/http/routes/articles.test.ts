import type { LightMyRequestResponse } from 'fastify'
import t from 'tap'
import { analyse } from '../../../src/engine/analyse.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const url = '/v1/articles'
const lee = {
  title: 'Lee wins',
  text: 'What a day 😀! “We won the final,” said Ann Lee, the captain. “It was close,” she added.',
  url: 'https://wire.example/lee',
  outlet: 'Example Wire',
  author: 'B. Writer',
  publishedAt: '2022-01-10T12:30:00+03:00',
  externalId: 'w-1',
}

interface Article {
  readonly id: string
  readonly quotes: readonly { id: string; articleId: string; text: string }[]
  readonly speakers: readonly { id: string; name: string }[]
}

interface Page {
  readonly items: readonly { id: string; title: string }[]
  readonly next: string | null
}

t.test('POST /v1/articles stores an article with the quotes found in it', async (t) => {
  const server = testServer(t)
  const created = await server.inject({ method: 'POST', url, payload: lee })
  t.equal(created.statusCode, 201)
  const article = created.json<Article>()
  t.equal(created.headers.location, `${url}/${article.id}`)
  const { text, title, outlet, author, externalId } = lee
  t.match(article, { text, title, url: lee.url, outlet, author, externalId, language: 'en', quoteCount: 2 })
  t.match(article, { publishedAt: '2022-01-10T09:30:00.000Z', createdAt: /^\d{4}-.*Z$/ })
  t.match(article.quotes, [
    {
      articleId: article.id,
      type: 'direct',
      text: 'We won the final,',
      content: [{ start: lee.text.indexOf('“'), end: lee.text.indexOf('”') + 1, text: '“We won the final,”' }],
      cue: { text: 'said' },
      source: { text: /^Ann Lee/ },
      speaker: { id: article.speakers[0]?.id, name: 'Ann Lee', kind: 'person' },
      article: { title: lee.title, url: lee.url, outlet: lee.outlet, publishedAt: '2022-01-10T09:30:00.000Z' },
    },
    { text: 'It was close,', speaker: { name: 'Ann Lee' } },
  ])
  t.match(article.speakers, [{ name: 'Ann Lee' }])

  const read = await server.inject(created.headers.location ?? '')
  t.equal(read.statusCode, 200)
  t.same(read.json(), article)
})

t.test(
  'POST /v1/articles returns 200 with the stored article if it is sent again, without another analysis',
  async (t) => {
    let count = 0
    const server = testServer(t, {
      analyse: async (request) => {
        count += 1
        return analyse(request)
      },
    })
    const first = await server.inject({ method: 'POST', url, payload: lee })
    const { text } = lee
    for (const again of [lee, { ...lee, externalId: 'w-2', outlet: null }, { text, url: lee.url }, { text }]) {
      const response = await server.inject({ method: 'POST', url, payload: again })
      t.equal(response.statusCode, 200)
      t.equal(response.headers.location, first.headers.location)
      t.same(response.json(), first.json())
    }
    t.equal(count, 1)
  },
)

t.test(
  'POST /v1/articles returns 409 for the same identity with different text, and the way out that it suggests works',
  async (t) => {
    const server = testServer(t)
    const { id } = (await server.inject({ method: 'POST', url, payload: lee })).json<Article>()
    const changed = { ...lee, text: `UPDATED. ${lee.text}` }
    for (const [payload, named] of [
      [changed, /externalId "w-1"/],
      [{ text: changed.text, url: lee.url }, /https:\/\/wire\.example\/lee/],
    ] as const) {
      const conflict = await server.inject({ method: 'POST', url, payload })
      t.equal(conflict.statusCode, 409)
      const problem = conflict.json<AnsweredProblem>()
      t.match(problem, { code: 'article-conflict', articleId: id })
      t.match(problem.detail, named)
      t.match(problem.detail, `PUT this one to /v1/articles/${id}`)
    }
    t.match((await server.inject(url)).json<Page>().items, [{ id }], 'nothing was stored')

    const headers = { 'if-match': '*' }
    const replaced = await server.inject({ method: 'PUT', url: `${url}/${id}`, headers, payload: changed })
    t.match(replaced.json(), { article: { id, text: changed.text, revision: 2 } })
  },
)

t.test('POST /v1/articles stores nothing if a field is invalid', async (t) => {
  const server = testServer(t, { maxTextLength: 1000 })
  const wrong: readonly [payload: object, status: number, pointer: string][] = [
    [{ ...lee, publishedAt: '2022-02-30' }, 400, '/publishedAt'],
    [{ ...lee, publishedAt: 'Monday at noon' }, 400, '/publishedAt'],
    [{ ...lee, url: 'ftp://wire.example' }, 400, '/url'],
    [{ ...lee, url: 'wire.example/lee' }, 400, '/url'],
    [{ ...lee, url: 'https://wire.example/a b' }, 400, '/url'],
    [{ ...lee, url: `https://wire.example/${'a'.repeat(2048)}` }, 400, '/url'],
    [{ ...lee, outlet: 'x'.repeat(301) }, 400, '/outlet'],
    [{ ...lee, author: 'x'.repeat(501) }, 400, '/author'],
    [{ ...lee, author: ['x'.repeat(300), 'y'.repeat(300)] }, 400, '/author'],
    [{ ...lee, author: 5 }, 400, '/author'],
    [{ ...lee, author: ['Ann Lee', 5] }, 400, '/author/1'],
    [{ ...lee, author: ['Ann Lee', 'a\0'] }, 400, '/author/1'],
    [{ ...lee, externalId: 'a\0' }, 400, '/externalId'],
    [{ ...lee, text: ' ' }, 400, '/text'],
    [{ ...lee, text: 'word '.repeat(300) }, 413, '/text'],
    [{ ...lee, id: 'mine' }, 400, '/id'],
  ]
  for (const [payload, status, pointer] of wrong) {
    const response = await server.inject({ method: 'POST', url, payload })
    t.equal(response.statusCode, status, pointer)
    t.match(response.json<AnsweredProblem>().errors, [{ pointer }])
  }
  t.same((await server.inject(url)).json(), { items: [], next: null })
})

t.test('POST /v1/articles treats a blank field as omitted', async (t) => {
  const server = testServer(t)
  const blank = { title: '', url: ' ', outlet: '', author: ' ', publishedAt: '', externalId: '', language: '' }
  for (const payload of [
    { text: '“We won,” said Ann Lee.', html: '', ...blank },
    { text: ' ', html: '<title>Won</title><p>“We have won,” said Ann Lee.</p>', ...blank, author: ['', ' '] },
    { text: null, html: '<p>“We had won,” said Ann Lee.</p>' },
  ]) {
    const response = await server.inject({ method: 'POST', url, payload })
    t.equal(response.statusCode, 201, response.body)
    const unknown = { url: null, outlet: null, author: null, publishedAt: null, externalId: null }
    t.match(response.json(), { ...unknown, title: payload.html.includes('title') ? 'Won' : null, language: 'en' })
  }
  const neither = await server.inject({ method: 'POST', url, payload: { text: '', html: null } })
  t.match(neither.json<AnsweredProblem>(), { status: 400, errors: [{ pointer: '/text', detail: 'is empty' }] })
})

t.test('POST /v1/articles accepts dates and authors as feeds send them', async (t) => {
  const server = testServer(t)
  const sent = { publishedAt: 'Mon, 10 Jan 2022 12:30:00 +0300', author: ['B. Writer', '', 'C. Writer'] }
  const response = await server.inject({ method: 'POST', url, payload: { ...lee, ...sent } })
  t.match(response.json(), { publishedAt: '2022-01-10T09:30:00.000Z', author: 'B. Writer, C. Writer' })
  const wrong = await server.inject({ method: 'POST', url, payload: { ...lee, author: 5 } })
  const errors = [{ pointer: '/author', detail: 'is a number', expected: 'a string or a list' }]
  t.match(wrong.json<AnsweredProblem>().errors, errors)
})

t.test('POST /v1/articles stores nothing if the analysis fails', async (t) => {
  const server = testServer(t, { analyse: () => Promise.reject(new Error('broken')) })
  t.equal((await server.inject({ method: 'POST', url, payload: lee })).statusCode, 500)
  t.same((await server.inject(url)).json(), { items: [], next: null })
})

t.test('POST /v1/articles stores the text extracted from HTML, and the title of the page', async (t) => {
  const server = testServer(t)
  const html = '<title>Lee wins</title><p>“We won,” said Ann&nbsp;Lee.</p><p>She left.</p>'
  const { id } = (await server.inject({ method: 'POST', url, payload: { html } })).json<Article>()
  t.match((await server.inject(`${url}/${id}`)).json(), {
    title: 'Lee wins',
    text: /^“We won,” said Ann.Lee\.\n\nShe left\.$/,
  })
})

t.test('GET /v1/articles/{id}?include=rejected lists the quoted spans that are not quotes', async (t) => {
  const server = testServer(t)
  const text = '“We won,” said Ann Lee. Later she appeared on the radio station “Moscow Speaks”.'
  const { id } = (await server.inject({ method: 'POST', url, payload: { text } })).json<Article>()
  t.match((await server.inject(`${url}/${id}?include=rejected`)).json(), { rejected: [{ text: '“Moscow Speaks”' }] })
  t.notOk('rejected' in (await server.inject(`${url}/${id}`)).json<object>())
})

t.test('GET /v1/articles lists the newest first, page by page', async (t) => {
  const server = testServer(t)
  const days = ['2022-01-02', null, '2022-01-04', '2022-01-01', '2022-01-03']
  for (const publishedAt of days) {
    const title = publishedAt ?? 'undated'
    await server.inject({
      method: 'POST',
      url,
      payload: { text: `“We won,” said Ann Lee on ${title}.`, title, publishedAt },
    })
  }
  const titles: string[] = []
  let next: string | null = `${url}?limit=2`
  while (next !== null) {
    const response: LightMyRequestResponse = await server.inject(next)
    const page = response.json<Page>()
    titles.push(...page.items.map((item) => item.title))
    next = /^<(.+)>; rel="next"$/.exec(String(response.headers.link))?.[1] ?? null
    t.equal(next === null, page.next === null)
    t.ok(page.items.length <= 2)
    t.notOk(page.items.some((item) => 'text' in item))
  }
  t.same(titles, ['2022-01-04', '2022-01-03', '2022-01-02', '2022-01-01', 'undated'])
})

t.test('DELETE /v1/articles/{id} deletes the article with its quotes and speakers, once', async (t) => {
  const server = testServer(t)
  const { id, quotes, speakers } = (await server.inject({ method: 'POST', url, payload: lee })).json<Article>()
  const deleted = await server.inject({ method: 'DELETE', url: `${url}/${id}` })
  t.equal(deleted.statusCode, 204)
  t.equal(deleted.body, '')
  const again = await server.inject({ method: 'DELETE', url: `${url}/${id}` })
  t.match(again.json<AnsweredProblem>(), { status: 404, code: 'article-not-found' })
  for (const address of [`${url}/${id}`, `/v1/quotes/${quotes[0]?.id}`, `/v1/speakers/${speakers[0]?.id}`]) {
    t.equal((await server.inject(address)).statusCode, 404)
  }
})

t.test('Articles that arrive at the same time are stored together, and each gets its own response', async (t) => {
  const server = testServer(t)
  const post = (body: object) => server.inject({ method: 'POST', url: '/v1/articles', payload: body })
  const text = (what: string): string => `“We ${what} the final,” said Ann Lee, the captain.`
  const responses = await Promise.all([
    post({ text: text('won'), url: 'https://a.example/1' }),
    post({ text: text('lost'), url: 'https://a.example/2' }),
    post({ text: text('won'), url: 'https://a.example/1' }),
    post({ text: text('drew'), url: 'https://a.example/2' }),
  ])
  t.same(responses.map(({ statusCode }) => statusCode).sort(), [200, 201, 201, 409])
  const [first, second, again] = responses.map((response) => response.json<{ id: string }>())
  t.equal(again?.id, first?.id)
  t.not(second?.id, first?.id)
  t.equal((await server.inject('/v1/articles')).json<{ items: unknown[] }>().items.length, 2)
})

t.test('POST /v1/articles takes missing fields from the page, but never its address', async (t) => {
  const server = testServer(t)
  const send = async (payload: object) => {
    const response = await server.inject({ method: 'POST', url, payload })
    return { status: response.statusCode, ...response.json<{ readonly id: string }>() }
  }
  const page = (words: string) =>
    `<html><head><meta property="og:site_name" content="Harbor Post"><meta name="author" content="Ann Lee">
      <meta property="article:published_time" content="2022-01-10T09:00:00Z"><meta property="og:title" content="Ferry">
      <link rel="canonical" href="https://post.example/ferry"></head><body><p>“${words},” said Bo Marsh.</p></body></html>`
  const canonicalUrl = 'https://post.example/ferry'
  const read = {
    title: 'Ferry',
    outlet: 'Harbor Post',
    author: 'Ann Lee',
    publishedAt: '2022-01-10T09:00:00.000Z',
    canonicalUrl,
  }
  t.match(await send({ html: page('We won') }), { status: 201, ...read, url: null })
  t.match(
    await send({ html: page('We lost') }),
    { status: 201, ...read, url: null },
    'the same address, a different text',
  )

  const sent = { title: 'Boats', outlet: 'The Daily', author: null, publishedAt: '2021-05-01' }
  const kept = { ...sent, publishedAt: '2021-05-01T00:00:00.000Z' }
  t.match(await send({ html: page('We drew'), ...sent }), { status: 201, ...kept }, 'submitted fields take precedence')
  const own = await send({ html: page('We rest'), externalId: 'w-9' })
  t.match(own, { status: 201, ...read, outlet: null }, 'the page does not say whose id it is')

  t.match(await send({ text: 'We swim.', url: canonicalUrl }), { status: 201, url: canonicalUrl, canonicalUrl: null })
  const replace = async (payload: object) => {
    const headers = { 'if-match': '*' }
    const response = await server.inject({ method: 'PUT', url: `${url}/${own.id}`, headers, payload })
    return response.json<object>()
  }
  t.match(await replace({ html: page('We run').replace('/ferry', '/run') }), {
    article: { canonicalUrl: 'https://post.example/run', revision: 2 },
  })
  t.match(await replace({ text: '“We run,” said Bo Marsh.' }), { article: { canonicalUrl: null, revision: 3 } })
})
