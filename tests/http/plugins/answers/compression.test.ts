import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, createBrotliDecompress, createGunzip, gunzipSync } from 'node:zlib'
import t from 'tap'
import { testServer } from '../../../support/test-server.ts'

const article = {
  text: Array.from({ length: 30 }, (_, index) => `“We won ${index} times,” said Ann Lee.`).join('\n\n'),
}
const unpackings = { gzip: gunzipSync, br: brotliDecompressSync }

t.test('A response uses the compression that the client prefers', async (t) => {
  const server = testServer(t)
  await server.inject({ method: 'POST', url: '/v1/articles', payload: article })
  const url = '/v1/quotes'
  const plain = await server.inject(url)
  t.equal(plain.headers['content-encoding'], undefined)
  t.equal(plain.headers['vary'], 'Accept-Encoding')
  const cases: readonly [accepted: string, coding: 'br' | 'gzip' | null][] = [
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['X-GZIP', 'gzip'],
    ['identity', null],
    ['gzip;q=0, br;q=0.0', null],
    ['zstd', null],
    ['', null],
  ]
  for (const [accepted, coding] of cases) {
    const response = await server.inject({ url, headers: { 'accept-encoding': accepted } })
    t.equal(response.headers['content-encoding'], coding ?? undefined, accepted)
    const body = coding === null ? response.rawPayload : unpackings[coding](response.rawPayload)
    t.equal(body.toString(), plain.body)
    t.equal(Number(response.headers['content-length']), response.rawPayload.length)
    t.equal(response.headers['etag'], plain.headers['etag'])
  }
})

t.test('Errors and pages are compressed too, short responses are not', async (t) => {
  const server = testServer(t)
  const headers = { 'accept-encoding': 'gzip' }
  const codingOf = async (url: string) => (await server.inject({ url, headers })).headers['content-encoding']
  t.equal(await codingOf('/docs'), 'gzip')
  t.equal(await codingOf('/openapi.json'), 'gzip')
  t.equal(await codingOf(`/v1/quotes?${'x=1&'.repeat(20)}limit=a&sort=b&type=c&status=d`), 'gzip')
  t.equal(await codingOf('/health'), undefined)
})

t.test('HEAD has the same headers as GET', async (t) => {
  const server = testServer(t)
  const headers = { 'accept-encoding': 'gzip' }
  const head = await server.inject({ method: 'HEAD', url: '/openapi.json', headers })
  const get = await server.inject({ url: '/openapi.json', headers })
  for (const name of ['content-encoding', 'content-length', 'etag', 'vary']) {
    t.equal(head.headers[name], get.headers[name], name)
  }
  t.equal(head.body, '')
})

t.test('An export is compressed', async (t) => {
  const server = testServer(t)
  await server.inject({ method: 'POST', url: '/v1/articles', payload: article })
  for (const format of ['ndjson', 'csv', 'citron', 'annotations']) {
    const url = `/v1/exports/quotes?format=${format}`
    const plain = await server.inject(url)
    for (const coding of ['gzip', 'br'] as const) {
      const packed = await server.inject({ url, headers: { 'accept-encoding': coding } })
      t.equal(packed.headers['content-encoding'], coding)
      t.equal(unpackings[coding](packed.rawPayload).toString(), plain.body, format)
    }
  }
})

t.test('The results of an import are sent compressed while lines are still arriving', async (t) => {
  const server = testServer(t)
  await server.listen({ port: 0 })
  const { port } = server.server.address() as AddressInfo
  for (const [coding, unpack] of [
    ['gzip', createGunzip()],
    ['br', createBrotliDecompress()],
  ] as const) {
    const headers = { 'content-type': 'application/x-ndjson', 'accept-encoding': coding }
    const sending = request({ port, path: '/v1/imports', method: 'POST', headers })
    sending.write(`${JSON.stringify({ text: `“We won,” said Ann Lee, by ${coding}.` })}\n`)
    const [response] = (await once(sending, 'response')) as [IncomingMessage]
    t.equal(response.headers['content-encoding'], coding)
    const [piece] = (await once(response.pipe(unpack), 'data')) as [Buffer]
    t.match(JSON.parse(piece.toString()), { line: 1, status: 'created' })
    sending.end()
    await once(unpack.resume(), 'end')
  }
})

t.test('A repeated request gets the same response, in the encoding that it now accepts', async (t) => {
  const server = testServer(t)
  const send = (accepted: string) =>
    server.inject({
      method: 'POST',
      url: '/v1/articles',
      headers: { 'idempotency-key': 'k-1', 'accept-encoding': accepted },
      payload: article,
    })
  const first = await send('br')
  const again = await send('gzip')
  const plain = await send('identity')
  t.equal(again.headers['idempotency-replayed'], 'true')
  t.equal(brotliDecompressSync(first.rawPayload).toString(), plain.body)
  t.equal(gunzipSync(again.rawPayload).toString(), plain.body)
})
