// Fetching pages from real servers on this machine: their address counts as
// public here, and no other private address does.

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { Problem } from '../../../src/api/problems.ts'
import { makePageFetcher } from '../../../src/ingest/pages/make-page-fetcher.ts'
import type { FetchSettings } from '../../../src/ingest/pages/make-page-fetcher.ts'

interface Site {
  /** The address of the first page: http://public.example:40123/ */
  readonly url: string
  readonly port: number
  readonly asked: readonly IncomingMessage[]
}

async function serve(t: Test, answer: RequestListener): Promise<Site> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    response.on('error', () => undefined)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://public.example:${port}/`, port, asked }
}

const OTHERS = '127.0.0.3'

const fetcher = (settings: Partial<FetchSettings> = {}) =>
  makePageFetcher({
    hosts: ['*'],
    maxBytes: 100_000,
    isAllowedAddress: (address) => address === '127.0.0.1',
    isAllowedPort: () => true,
    resolve: async (name) => (name === 'public.example' ? ['127.0.0.1'] : name === 'inside.example' ? [OTHERS] : []),
    ...settings,
  })

const fetchPage = (url: string, settings: Partial<FetchSettings> = {}) =>
  fetcher(settings)(url, new AbortController().signal)

/** The code and detail of a refusal. */
async function refusal(page: Promise<unknown>): Promise<string> {
  try {
    await page
    return 'fetched'
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return `${error.code}: ${error.message}`
  }
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }
const PAGE = '<!doctype html><p>“We won,” said Ann Lee.</p>'
const sendPage = (_request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, HTML).end(PAGE)
}

t.test('A page is fetched without credentials, under a user agent that says who fetches it', async (t) => {
  const { url, asked } = await serve(t, sendPage)
  t.same(await fetchPage(`${url}ferry?page=2#comments`), { url: `${url}ferry?page=2`, html: PAGE })
  const [{ method, url: path, headers } = { method: '', url: '', headers: {} }] = asked
  t.same([method, path], ['GET', '/ferry?page=2'])
  t.match(headers['user-agent'], /^Dixit\/\d/)
  t.equal(headers.host, new URL(url).host)
  t.same(Object.keys(headers).sort(), ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
})

t.test('Only pages and plain texts are accepted', async (t) => {
  const { url } = await serve(t, (request, response) => {
    const type = decodeURIComponent(request.url?.slice(1) ?? '')
    response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('“We won,” said Ann Lee.')
  })
  const fetchAs = (type: string) => fetchPage(url + encodeURIComponent(type))
  t.match(await fetchAs('text/html'), { html: /We won/ })
  t.match(await fetchAs('Application/XHTML+XML ; charset=utf-8'), { html: /We won/ })
  t.match(await fetchAs('text/plain'), { text: /We won/ })
  for (const type of ['application/pdf', 'image/png', 'application/json', 'text/htmlx', ''])
    t.match(await refusal(fetchAs(type)), /^page-unusable: It is .*not HTML or plain text\./, type)
})

t.test('The charset is taken from the header or the page; invalid bytes are marked', async (t) => {
  const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
  for (const [type, body, words] of [
    ['text/html; charset=windows-1251', cyrillic, 'Привет'],
    ['text/html; charset="windows-1251"', cyrillic, 'Привет'],
    ['text/html', Buffer.concat([Buffer.from('<meta charset=windows-1251>'), cyrillic]), 'Привет'],
    ['text/html; charset=unheard-of', Buffer.concat([Buffer.from('<meta charset=windows-1251>'), cyrillic]), 'Привет'],
    ['text/html', Buffer.from('\ufeffПривет'), 'Привет'],
    ['text/html; charset=iso-8859-1', Buffer.from([0x93, 0x48, 0x69, 0x94]), '“Hi”'],
    ['text/html; charset=utf-8', Buffer.from([0x48, 0x69, 0xff, 0x00]), 'Hi\ufffd\ufffd'],
  ] as const) {
    const { url } = await serve(t, (_request, response) => response.writeHead(200, { 'content-type': type }).end(body))
    const page = await fetchPage(url)
    t.equal('html' in page && page.html.replace(/<.*>/, ''), words, type)
  }
})

t.test('Compressed pages are decompressed', async (t) => {
  for (const [encoding, body] of [
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
  ] as const) {
    const { url } = await serve(t, (_request, response) =>
      response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(body),
    )
    t.match(await fetchPage(url), { html: PAGE }, encoding)
  }
  const { url } = await serve(t, (request, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': request.url === '/zstd' ? 'zstd' : 'gzip' }).end(
      gzipSync(PAGE)
        .subarray(0, request.url === '/cut' ? 30 : undefined)
        .fill(7, 0, request.url === '/bad' ? 3 : 0),
    ),
  )
  t.match(await refusal(fetchPage(`${url}zstd`)), /^page-unusable: It is compressed as "zstd"/)
  t.match(await refusal(fetchPage(`${url}cut`)), /^page-unreachable: .*Z_BUF_ERROR/)
  t.match(await refusal(fetchPage(`${url}bad`)), /^page-unreachable: .*Z_DATA_ERROR/)
})

/** Empty DEFLATE blocks: they decompress to nothing, however many there are. */
const NOTHING = Buffer.concat(Array.from({ length: 10_000 }, () => Buffer.from([0, 0, 0, 0xff, 0xff])))

t.test('A body is read up to the maximum length, and then the connection is closed', async (t) => {
  const pour = (response: ServerResponse, headers: Record<string, string>, first: Buffer, chunk: Buffer): void => {
    response.writeHead(200, { ...HTML, ...headers })
    response.write(first)
    const go = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', go)
    }
    go()
  }
  const gzip = { 'content-encoding': 'gzip' }
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  for (const [name, answer] of [
    ['endless', (response: ServerResponse) => pour(response, {}, Buffer.from(PAGE), Buffer.alloc(10_000, 'a'))],
    [
      'endless, and decompresses to nothing',
      (response: ServerResponse) => pour(response, gzip, gzipSync('').subarray(0, 10), NOTHING),
    ],
    [
      'small, and decompresses to fifty million bytes',
      (response: ServerResponse) => response.writeHead(200, { ...HTML, ...gzip }).end(bomb),
    ],
    [
      'declared to be too long',
      (response: ServerResponse) => response.writeHead(200, { ...HTML, 'content-length': '100001' }).flushHeaders(),
    ],
  ] as const) {
    const closed: Promise<unknown>[] = []
    const { url } = await serve(t, (_request, response) => {
      closed.push(once(response, 'close'))
      answer(response)
    })
    t.match(await refusal(fetchPage(url)), /^page-unusable: It has more than 100000 bytes/, name)
    await Promise.all(closed)
  }
  const { url } = await serve(t, (_request, response) => response.writeHead(200, HTML).end('a'.repeat(100_000)))
  t.match(await fetchPage(url), { html: /^a{100000}$/ })
})

t.test('A slow server is not waited for, neither for its response nor during it', async (t) => {
  const drip = async (response: ServerResponse): Promise<void> => {
    response.writeHead(200, HTML)
    for (; !response.destroyed; await setTimeout(20)) response.write('a')
  }
  const { url } = await serve(t, (request, response) => {
    if (request.url !== '/silent') void drip(response)
  })
  for (const path of ['silent', 'slow']) {
    t.match(
      await refusal(fetchPage(url + path, { timeoutMs: 300 })),
      /^page-unreachable: .*longer than 0.3 seconds/,
      path,
    )
  }
  const resolve = () =>
    new Promise<never>((_resolve, reject) => void setTimeout(400).then(() => reject(new Error('late'))))
  t.match(await refusal(fetchPage(url, { resolve, timeoutMs: 300 })), /^page-unreachable: .*longer than/, 'a slow DNS')
})

t.test('Fetching stops when the caller is gone', async (t) => {
  const { url, asked } = await serve(t, (_request, response) => response.writeHead(200, HTML).write('a'))
  const gone = new AbortController()
  const page = refusal(fetcher()(url, gone.signal))
  while (asked.length === 0) await setTimeout(5)
  // Not `once`, which rejects if the connection is reset, as an ended fetch may.
  const closed = new Promise((resolve) => asked[0]!.socket.on('close', resolve).on('error', () => undefined))
  gone.abort()
  t.match(await page, /^refused: /)
  await closed
})

t.test('Up to five redirects are followed, relative ones too, without the cookies they set', async (t) => {
  const { url, asked } = await serve(t, (request, response) => {
    const step = Number(new URL(request.url ?? '', url).searchParams.get('step'))
    const status = [301, 302, 303, 307, 308].at(step % 5)!
    if (step === 5) sendPage(request, response)
    else response.writeHead(status, { location: `?step=${step + 1}`, 'set-cookie': 'a=b' }).end('moved')
  })
  t.match(await fetchPage(`${url}page?step=0`), { url: `${url}page?step=5`, html: PAGE })
  t.equal(asked.length, 6)
  t.ok(asked.every(({ headers }) => headers.cookie === undefined))
  t.match(await refusal(fetchPage(`${url}page?step=-1`)), /^page-unreachable: .*more than 5 times/)
})

t.test('A response that is not a page is reported as such', async (t) => {
  const { url } = await serve(t, (request, response) => {
    const status = Number(request.url?.slice(1))
    response.writeHead(status, status === 302 ? { location: 'http://[' } : {}).end(PAGE)
  })
  for (const status of [404, 500, 204, 304, 301])
    t.match(
      await refusal(fetchPage(url + status)),
      `page-unreachable: The page cannot be fetched: its server answered ${status}`,
    )
  t.match(await refusal(fetchPage(`${url}302`)), /^page-unreachable: .*its server redirects to an invalid address/)
  t.match(
    await refusal(fetchPage('http://nowhere.example/')),
    /^page-unreachable: .*the host nowhere\.example was not found/,
  )
  t.match(await refusal(fetchPage('http://public.example:1/')), /^page-unreachable: .*ECONNREFUSED/)
})

t.test('No address leads into a non-public network, however it is written', async (t) => {
  const { port, asked } = await serve(t, sendPage)
  for (const host of [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::]',
    '①②⑦.⓪.⓪.①',
  ])
    for (const [at, rules] of [
      [`:${port}`, { isAllowedPort: () => true }],
      ['', {}],
    ] as const) {
      const page = makePageFetcher({ hosts: ['*'], maxBytes: 1000, ...rules })(
        `http://${host}${at}/`,
        new AbortController().signal,
      )
      t.match(await refusal(page), /^page-refused: .*not on the public internet/, host + at)
    }
  t.equal(asked.length, 0)
})

t.test(
  'A name that resolves to a non-public address is refused, even if it also resolves elsewhere or changes between lookups',
  async (t) => {
    const { url, asked } = await serve(t, sendPage)
    const answering = (...answers: string[][]) => ({ resolve: async () => answers.shift() ?? [] })
    for (const addresses of [
      [OTHERS],
      ['127.0.0.1', OTHERS],
      [OTHERS, '127.0.0.1'],
      ['10.0.0.1'],
      ['::1'],
      ['no address'],
    ])
      t.match(
        await refusal(fetchPage(url, answering(addresses))),
        /^page-refused: public\.example is not on the public/,
        addresses.join(),
      )
    t.equal(asked.length, 0)
    t.match(
      await fetchPage(url, answering(['127.0.0.1'], [OTHERS])),
      { html: PAGE },
      'it is resolved once, and the checked address is connected to',
    )
  },
)

t.test('A redirect there is refused too, at every step', async (t) => {
  const inner = await serve(t, sendPage)
  const { url } = await serve(t, (request, response) => {
    const to = decodeURIComponent(request.url?.slice(1) ?? '')
    response.writeHead(302, { location: to }).end()
  })
  for (const to of [
    `http://${OTHERS}:${inner.port}/`,
    `//inside.example:${inner.port}/`,
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data/',
  ])
    t.match(await refusal(fetchPage(url + encodeURIComponent(to))), /^page-refused: .*not on the public/, to)
  for (const to of ['file:///etc/passwd', 'ftp://public.example/', 'javascript:alert(1)', 'data:text/html,hi'])
    t.match(
      await refusal(fetchPage(url + encodeURIComponent(to))),
      /^page-refused: Pages are fetched only by http and https\./,
      to,
    )
  const secret = `http://ann:secret@public.example:${inner.port}/`
  t.match(
    await refusal(fetchPage(url + encodeURIComponent(secret))),
    /^page-refused: User names and passwords are not sent/,
  )
  const listed = { hosts: ['public.example'] }
  t.match(
    await refusal(fetchPage(url + encodeURIComponent('http://other.example/'), listed)),
    /^page-refused: This service does not fetch pages from other\.example/,
  )
  t.equal(inner.asked.length, 0)
})

t.test('Only web ports are contacted', async (t) => {
  const { port, asked } = await serve(t, sendPage)
  const { isAllowedPort, ...others } = {
    isAllowedPort: 0,
    hosts: ['*'],
    maxBytes: 1000,
    resolve: async () => ['127.0.0.1'],
    isAllowedAddress: () => true,
  }
  const fetchFrom = makePageFetcher(others)
  for (const address of [`http://public.example:${port}/`, 'https://public.example:8443/', 'http://public.example:22/'])
    t.match(
      await refusal(fetchFrom(address, new AbortController().signal)),
      /^page-refused: .*ports 80 and 443/,
      address,
    )
  t.equal(asked.length, isAllowedPort)
})

t.test('Only listed hosts are contacted, and none without a list', async (t) => {
  const { url, port } = await serve(t, sendPage)
  const resolve = async () => ['127.0.0.1']
  const ask = (host: string, ...hosts: string[]) => refusal(fetchPage(`http://${host}:${port}/`, { hosts, resolve }))
  t.equal(await ask('post.example', 'post.example'), 'fetched')
  t.equal(await ask('POST.example.', 'other.example', 'post.example'), 'fetched')
  t.equal(await ask('www.post.example', '*.post.example'), 'fetched')
  for (const [host, listed] of [
    ['www.post.example', 'post.example'],
    ['post.example', '*.post.example'],
    ['notpost.example', '*.post.example'],
    ['post.example.org', 'post.example'],
  ] as const)
    t.match(await ask(host, listed), /^page-refused: This service does not fetch pages from/, `${host} by ${listed}`)
  t.match(
    await refusal(fetchPage(url, { hosts: [] })),
    /^page-refused: This service does not fetch pages; .*FETCH_HOSTS/,
  )
})

t.test('Up to eight pages are fetched at once', async (t) => {
  const waiting: ServerResponse[] = []
  const { url } = await serve(t, (_request, response) => void waiting.push(response))
  const fetchFrom = fetcher()
  const ask = () => refusal(fetchFrom(url, new AbortController().signal))
  const pages = Array.from({ length: 8 }, ask)
  t.match(await ask(), /^overloaded: /)
  while (waiting.length < 8) await setTimeout(5)
  for (const response of waiting) response.writeHead(200, HTML).end(PAGE)
  t.same(
    await Promise.all(pages),
    Array.from({ length: 8 }, () => 'fetched'),
  )
})
