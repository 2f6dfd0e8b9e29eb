import type { FastifyInstance } from 'fastify'
import { parseDocument, DomUtils } from 'htmlparser2'
import t from 'tap'
import { testServer } from '../../support/test-server.ts'

interface ReadEntry {
  readonly [element: string]: readonly string[]
}

/** What a feed reader sees: the text of each element, the relation and address of each link. */
function readFeed(xml: string): { readonly feed: ReadEntry; readonly entries: readonly ReadEntry[] } {
  const document = parseDocument(xml, { xmlMode: true, decodeEntities: true })
  const [feed] = DomUtils.getElementsByTagName('feed', document)
  const read = (element: Parameters<typeof DomUtils.getChildren>[0]): ReadEntry => {
    const found: Record<string, string[]> = {}
    for (const child of DomUtils.getChildren(element)) {
      if (!('attribs' in child)) continue
      const { rel, href, term } = child.attribs
      const text = rel === undefined ? (term ?? DomUtils.textContent(child)) : `${rel} ${href}`
      ;(found[child.name] ??= []).push(text)
    }
    return found
  }
  return { feed: read(feed!), entries: DomUtils.getElementsByTagName('entry', document).map(read) }
}

const post = async (server: FastifyInstance, payload: object): Promise<string> => {
  const response = await server.inject({ method: 'POST', url: '/v1/articles', payload })
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json<{ quotes: { id: string }[] }>().quotes[0]!.id
}

t.test('GET /v1/quotes.atom is the feed of a search', async (t) => {
  const server = testServer(t)
  const older = await post(server, {
    text: '“We won,” said Ann Lee, the mayor.',
    outlet: 'The Daily & Sons',
    title: 'A <b>bridge</b>',
    url: 'https://daily.example/a?b=1&c="2"',
    publishedAt: '2022-01-10',
  })
  const newer = await post(server, { text: '“We won again,” said Ann Lee.', publishedAt: '2022-01-11' })
  await post(server, { text: '“We lost,” said Bo Li.' })
  const response = await server.inject('/v1/quotes.atom?speaker=Lee&q=won')
  t.equal(response.statusCode, 200)
  t.equal(response.headers['content-type'], 'application/atom+xml; charset=utf-8')
  const { feed, entries } = readFeed(response.body)
  t.match(feed, {
    id: ['http://localhost/v1/quotes.atom?q=won&speaker=Lee'],
    title: ['Quotations: won · Lee'],
    link: [
      'self http://localhost/v1/quotes.atom?speaker=Lee&q=won',
      'alternate http://localhost/find?q=won&speaker=Lee',
    ],
  })
  t.equal(
    feed['updated']?.[0],
    entries
      .flatMap((entry) => entry['updated'] ?? [])
      .sort()
      .at(-1),
  )
  t.same(
    entries.map((entry) => entry['id']),
    [[`urn:uuid:${newer}`], [`urn:uuid:${older}`]],
  )
  const speakerId = (await server.inject(`/v1/quotes/${older}`)).json<{ speaker: { id: string } }>().speaker.id
  t.match(entries[1], {
    title: ['Ann Lee: We won,'],
    published: ['2022-01-10T00:00:00.000Z'],
    author: [`Ann Leehttp://localhost/people/${speakerId}`],
    link: [`alternate http://localhost/quotes/${older}`, 'via https://daily.example/a?b=1&c=%222%22'],
    category: ['direct'],
    content: ['We won,\n\n— Ann Lee, mayor · The Daily & Sons · A <b>bridge</b>'],
  })
})

t.test('a feed stays the same until something changes, and an entry is updated when its quote is', async (t) => {
  const server = testServer(t)
  const id = await post(server, { text: '“We won,” said Ann Lee.' })
  const ask = async (etag?: string) =>
    server.inject({ url: '/v1/quotes.atom', headers: etag === undefined ? {} : { 'if-none-match': etag } })
  const first = await ask()
  const etag = String(first.headers['etag'])
  t.equal((await ask(etag)).statusCode, 304)
  const empty = await server.inject('/v1/quotes.atom?q=lost')
  t.equal((await server.inject('/v1/quotes.atom?q=lost')).body, empty.body)
  t.same(readFeed(empty.body).feed['updated'], ['1970-01-01T00:00:00.000Z'])
  const headers = { 'if-match': '*' }
  await server.inject({ method: 'PATCH', url: `/v1/quotes/${id}`, headers, payload: { status: 'confirmed' } })
  const second = await ask(etag)
  t.equal(second.statusCode, 200)
  const [before, after] = [first, second].map(({ body }) => readFeed(body).entries[0])
  t.same(after?.['id'], before?.['id'])
  t.ok(after!['updated']![0]! >= before!['updated']![0]!)
})

t.test('a long feed is split into pages that form one feed', async (t) => {
  const server = testServer(t)
  for (const day of [10, 11, 12])
    await post(server, { text: `“Word ${day},” said Ann Lee.`, publishedAt: `2022-01-${day}` })
  const titles: string[] = []
  let url: string | undefined = '/v1/quotes.atom?limit=2&q=word'
  while (url !== undefined) {
    const { feed, entries } = readFeed((await server.inject(url)).body)
    t.same(feed['id'], ['http://localhost/v1/quotes.atom?q=word'])
    titles.push(...entries.flatMap((entry) => entry['title'] ?? []))
    url = feed['link']?.find((link) => link.startsWith('next '))?.slice('next http://localhost'.length)
  }
  t.same(titles, ['Ann Lee: Word 12,', 'Ann Lee: Word 11,', 'Ann Lee: Word 10,'])
  t.equal((await server.inject('/v1/quotes.atom?cursor=x')).json<{ code: string }>().code, 'invalid-cursor')
  t.equal((await server.inject('/v1/quotes.atom?stem=true')).statusCode, 400)
})

t.test('the feed is well-formed XML, whatever a text contains', async (t) => {
  const server = testServer(t)
  const hostile = '“We won ]]> & <script> \u0001 \ufffe \u001f 😀 today,”'
  await post(server, {
    text: `${hostile} said Ann Lee.`,
    title: '</title> \u0002',
    outlet: `<x>&amp;'`,
  })
  const { body } = await server.inject('/v1/quotes.atom?q=won&outlet=%3Cx%3E%26amp%3B%27')
  t.notMatch(body, /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u)
  const { entries } = readFeed(body)
  t.ok(entries.length > 0)
  t.match(entries[0]?.['content']?.[0], 'We won ]]> & <script> \ufffd \ufffd \ufffd 😀 today')
  t.match(entries[0]?.['content']?.[0], `<x>&amp;' · </title> \ufffd`)
  t.notMatch(body, '<script>')
  t.ok(
    entries.every((entry) =>
      ['id', 'title', 'updated', 'author', 'link', 'content'].every((name) => entry[name]?.[0] !== ''),
    ),
  )
})

t.test('a quote without a speaker has an author too, and a feed is titled with the speaker it is for', async (t) => {
  const server = testServer(t)
  await post(server, { text: 'The hall was full. “We won the cup again this year.” It rained.' })
  const { entries } = readFeed((await server.inject('/v1/quotes.atom?speakerKind=none')).body)
  t.same(entries[0]?.['author'], ['Unknown'])
  const id = await post(server, { text: '“We won,” said Ann Lee.' })
  const { speaker } = (await server.inject(`/v1/quotes/${id}`)).json<{ speaker: { id: string } }>()
  const { feed } = readFeed((await server.inject(`/v1/quotes.atom?speakerId=${speaker.id}`)).body)
  t.same(feed['title'], ['Quotations: Ann Lee'])
})

t.test('a feed requires a key, and uses the address by which a proxy is reached', async (t) => {
  const closed = testServer(t, { anonymous: 'never' })
  t.equal((await closed.inject('/v1/quotes.atom')).statusCode, 401)
  const server = testServer(t, { trustProxy: ['127.0.0.1'] })
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'dixit.example' }
  const { feed } = readFeed((await server.inject({ url: '/v1/quotes.atom', headers })).body)
  t.same(feed['id'], ['https://dixit.example/v1/quotes.atom'])
  const open = testServer(t, { anonymous: 'always' })
  const odd = await open.inject({ url: '/v1/quotes.atom', headers: { host: 'a b"<c>' } })
  t.same(readFeed(odd.body).feed['id'], ['http://localhost/v1/quotes.atom'])
})
