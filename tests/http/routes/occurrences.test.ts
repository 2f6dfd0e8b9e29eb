import type { FastifyInstance } from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import { openStore } from '../../../src/store/sqlite/open-store.ts'
import { clusterAll } from '../../support/cluster-all.ts'
import { testServer } from '../../support/test-server.ts'

const WORDS = 'The harbour belongs to everybody who lives here'

interface Quote {
  readonly id: string
  readonly text: string
  readonly etag: string
  readonly speaker: { readonly id: string; readonly name: string } | null
  readonly article: { readonly outlet: string | null }
  readonly occurrences?: { readonly count: number; readonly disputed: boolean }
}

interface Quotes {
  readonly items: readonly Quote[]
  readonly next: string | null
  readonly total?: number
  readonly count?: number
}

/** Three outlets quote the same words by Ann Lee, a fourth by Bo Li; each article has another quote of its own. */
async function serve(
  t: Test,
  also: readonly object[] = [],
): Promise<{ server: FastifyInstance; settle: () => Promise<void> }> {
  const store = openStore({ path: ':memory:' })
  const server = testServer(t, { store })
  const articles = [
    {
      text: `“${WORDS},” said Ann Lee. “Nobody will ever sell the lighthouse,” she added.`,
      outlet: 'Post',
      publishedAt: '2022-05-01',
    },
    {
      text: `“${WORDS}!” Ann Lee said. “The ferry cannot wait for another winter,” she added.`,
      outlet: 'Wire',
      publishedAt: '2022-05-02',
    },
    {
      text: `Ann Lee said: “${WORDS}.” She added: “The bridge was closed for a reason,” and left.`,
      outlet: 'Echo',
      publishedAt: '2022-05-03',
    },
    {
      text: `“${WORDS},” said Bo Li. “Every boat has a captain for that,” he added.`,
      outlet: 'Mail',
      publishedAt: '2022-05-04',
    },
    ...also,
  ]
  for (const payload of articles) {
    const { statusCode, body } = await server.inject({ method: 'POST', url: '/v1/articles', payload })
    if (statusCode !== 201) throw new Error(body)
  }
  await clusterAll(store)
  return { server, settle: () => clusterAll(store) }
}

const read = async (server: FastifyInstance, url: string): Promise<Quotes> => {
  const response = await server.inject(url)
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json<Quotes>()
}

/** The outlets of the quotes, in order. */
const outlets = ({ items }: Quotes): string => items.map(({ article }) => article.outlet ?? '').join(' ')

t.test('distinct=true lists each quotation once, with the number of its occurrences', async (t) => {
  const { server } = await serve(t)
  const all = await read(server, '/v1/quotes?total=true')
  t.match(all, { total: 8 })
  t.notOk(all.items.some((item) => 'occurrences' in item))
  const distinct = await read(server, '/v1/quotes?distinct=true&total=true')
  t.equal(distinct.total, 5)
  t.equal(outlets(distinct), 'Mail Echo Wire Post Post')
  t.match(
    distinct.items.map(({ text, occurrences }) => [text.startsWith('The harbour'), occurrences]),
    [
      [false, { count: 1, disputed: false }],
      [false, { count: 1, disputed: false }],
      [false, { count: 1, disputed: false }],
      [true, { count: 4, disputed: true }],
      [false, { count: 1, disputed: false }],
    ],
  )
})

t.test('with other filters, the earliest matching quote represents a quotation', async (t) => {
  const { server } = await serve(t)
  const asked = async (filters: string): Promise<string> =>
    outlets(await read(server, `/v1/quotes?distinct=true&${filters}`))
  t.equal(await asked('q=harbour'), 'Post')
  t.equal(await asked('q=harbour&outlet=echo'), 'Echo')
  t.equal(await asked('outlet=Wire'), 'Wire Wire')
  t.equal(await asked('q=harbour&from=2022-05-02'), 'Wire')
  t.equal(await asked('q=harbour&speaker=Bo Li'), 'Mail')
  t.equal(await asked('speaker=Lee'), 'Echo Wire Post Post')
  t.equal(await asked('q=harbour&sort=relevance'), 'Post')
  t.equal(await asked('q=harbour&sort=confidence'), 'Post')
  t.equal(await asked('disputed=true'), 'Post')
  t.equal(await asked('q=harbour&minConfidence=0.999'), '')
  t.equal(await asked('status=rejected'), '')
  const { speaker } = (await read(server, '/v1/quotes?q=harbour&speaker=Bo Li')).items[0] ?? {}
  t.equal(outlets(await read(server, `/v1/speakers/${speaker?.id}/quotes?distinct=true`)), 'Mail Mail')
})

t.test('pages of distinct quotations join without gaps, whatever their size', async (t) => {
  const { server } = await serve(t)
  for (const filter of ['', '&speaker=Lee', '&q=the', '&sort=confidence', '&outlet=Post']) {
    const whole = (await read(server, `/v1/quotes?distinct=true${filter}`)).items.map(({ id }) => id)
    for (const limit of [1, 2]) {
      const found: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const page: Quotes = await read(
          server,
          `/v1/quotes?distinct=true${filter}&limit=${limit}${cursor && `&cursor=${cursor}`}`,
        )
        found.push(...page.items.map(({ id }) => id))
        cursor = page.next
      }
      t.same(found, whole, `${filter} by ${limit}`)
    }
  }
})

t.test('an export of distinct quotations has each once', async (t) => {
  const { server } = await serve(t)
  for (const [format, count] of [
    ['ndjson', 5],
    ['citron', 4],
  ] as const) {
    const { body } = await server.inject(`/v1/exports/quotes?format=${format}&distinct=true`)
    t.equal(body.trim().split('\n').length, count, format)
    t.equal(body.split('harbour belongs').length - 1 > 0, true)
  }
  const { statusCode } = await server.inject('/v1/exports/quotes?format=gold&distinct=true')
  t.equal(statusCode, 400, 'gold data consists of whole articles')
})

t.test('disputed=true lists all quotes whose words are attributed to different speakers', async (t) => {
  const { server, settle } = await serve(t)
  const disputed = await read(server, '/v1/quotes?disputed=true&total=true')
  t.equal(outlets(disputed), 'Mail Echo Wire Post')
  t.equal(disputed.total, 4)
  t.equal(outlets(await read(server, '/v1/quotes?disputed=true&sort=confidence&type=direct')).split(' ').length, 4)
  t.equal(outlets(await read(server, '/v1/quotes?disputed=true&speaker=Bo Li')), 'Mail')
  const [wrong, right] = disputed.items
  const review = { status: 'corrected', speakers: [{ id: right?.speaker?.id }] }
  const headers = { 'if-match': wrong?.etag ?? '' }
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${wrong?.id}`, payload: review, headers })
  await settle()
  t.equal(outlets(await read(server, '/v1/quotes?disputed=true')), '')
})

t.test('GET /v1/quotes/:id/occurrences lists the other occurrences, earliest first', async (t) => {
  const { server } = await serve(t)
  const quote = (await read(server, '/v1/quotes?q=harbour&outlet=wire')).items[0]
  const found = await read(server, `/v1/quotes/${quote?.id}/occurrences`)
  t.match(found, { count: 4, disputed: true, next: null })
  t.equal(outlets(found), 'Post Echo Mail')
  t.same(
    found.items.map(({ speaker }) => speaker?.name),
    ['Ann Lee', 'Ann Lee', 'Bo Li'],
  )
  const page = await read(server, `/v1/quotes/${quote?.id}/occurrences?limit=2`)
  t.equal(outlets(page), 'Post Echo')
  t.equal(outlets(await read(server, `/v1/quotes/${quote?.id}/occurrences?limit=2&cursor=${page.next}`)), 'Mail')
  const [alone] = (await read(server, '/v1/quotes?q=lighthouse')).items
  t.match(await read(server, `/v1/quotes/${alone?.id}/occurrences`), {
    items: [],
    next: null,
    count: 1,
    disputed: false,
  })
  t.equal((await server.inject(`/v1/quotes/${quote?.id}`)).statusCode, 200)
  const unknown = await server.inject('/v1/quotes/none/occurrences')
  t.match(unknown.json(), { status: 404, code: 'quote-not-found' })
})

t.test('disputed quotes come first in the review queue, grouped by quotation', async (t) => {
  const more = Array.from({ length: 4 }, (_, number) => ({
    text: `“${WORDS},” said Ann Lee on day ${number}.`,
    publishedAt: `2022-06-0${number + 1}`,
  }))
  const { server } = await serve(t, more)
  const queue = await read(server, '/v1/reviews/queue')
  t.equal(queue.items.length, 8 + 4, 'no quote is missing or repeated')
  t.equal(new Set(queue.items.map(({ id }) => id)).size, 12)
  t.same(
    queue.items.slice(0, 3).map(({ occurrences }) => occurrences),
    Array.from({ length: 3 }, () => ({ count: 8, disputed: true })),
  )
  t.match(
    queue.items.find(({ text }) => text.startsWith('Nobody will ever')),
    { occurrences: { count: 1, disputed: false } },
  )
})
