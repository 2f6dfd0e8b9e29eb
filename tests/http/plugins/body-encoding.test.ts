import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { countBodyBytes } from '../../../src/http/plugins/load/request-load.ts'
import { type AnsweredProblem, testServer } from '../../support/test-server.ts'

const url = '/v1/attributions'
const text = '“We won,” said Ann Lee.'
const packed = gzipSync(JSON.stringify({ text }))
const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }

t.test('Any request body can be compressed with gzip', async (t) => {
  const server = testServer(t)
  const send = (method: 'POST' | 'PUT' | 'PATCH', url: string, body: object, more = {}) =>
    server.inject({ method, url, headers: { ...headers, ...more }, payload: gzipSync(JSON.stringify(body)) })
  t.match((await send('POST', url, { text })).json(), { text, quotes: [{ speaker: { name: 'Ann Lee' } }] })
  const stored = (await send('POST', '/v1/articles', { text })).json<{ id: string; quotes: { id: string }[] }>()
  const anyVersion = { 'if-match': '*' }
  const revised = await send('PUT', `/v1/articles/${stored.id}`, { text: `${text} It rained.` }, anyVersion)
  t.equal(revised.statusCode, 200)
  const reviewed = await send('PATCH', `/v1/quotes/${stored.quotes[0]?.id}`, { status: 'confirmed' }, anyVersion)
  t.match(reviewed.json(), { status: 'confirmed' })
})

t.test(
  'A compressed body is treated like a plain one, also with the encoding in capitals or under its old name',
  async (t) => {
    const server = testServer(t)
    const plain = await server.inject({ method: 'POST', url, payload: { text } })
    for (const coding of ['GZIP', 'x-gzip', ' gzip ']) {
      const response = await server.inject({
        method: 'POST',
        url,
        headers: { ...headers, 'content-encoding': coding },
        payload: packed,
      })
      t.same(response.json(), plain.json(), coding)
    }
    const identity = { ...headers, 'content-encoding': 'identity' }
    t.equal((await server.inject({ method: 'POST', url, headers: identity, payload: { text } })).statusCode, 200)
  },
)

t.test('Limits apply to the decompressed body', async (t) => {
  const server = testServer(t, { maxTextLength: 1000 })
  const send = (words: string) =>
    server.inject({ method: 'POST', url, headers, payload: gzipSync(JSON.stringify({ text: words })) })
  t.equal((await send('We won. '.repeat(125))).statusCode, 200)
  t.match((await send('We won. '.repeat(126))).json(), { status: 413, code: 'text-too-long' })
  t.match((await send('We won. '.repeat(20_000))).json(), { status: 413, code: 'body-too-large' })
})

t.test('A body that would decompress to gigabytes is decompressed no further than the limit', async (t) => {
  const server = testServer(t, { maxTextLength: 1000 })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  // Each megabyte of spaces compresses to a kilobyte; there are two gigabytes in total.
  const member = gzipSync(Buffer.alloc(1_000_000, 0x20))
  const bomb = Buffer.concat(Array.from({ length: 2000 }, () => member))
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  let response = ''
  socket.on('data', (data) => (response += String(data)))
  socket.write(`POST ${url} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`)
  socket.write(`Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n`)
  const before = process.cpuUsage()
  socket.write(`${bomb.length.toString(16)}\r\n`)
  socket.write(bomb.subarray(0, bomb.length / 2))
  await once(socket, 'close')
  t.match(response, /^HTTP\/1\.1 413 /)
  t.match(response, /"code":"body-too-large"/)
  t.ok(process.cpuUsage(before).user < 1_000_000, 'a gigabyte was not decompressed')
})

t.test('A body that is too long, and damaged after that point, is refused for its length', async (t) => {
  const server = testServer(t, { maxTextLength: 1000 })
  const payload = Buffer.concat([gzipSync(Buffer.alloc(200_000, 0x20)), gzipSync('{}').subarray(0, 12)])
  t.match((await server.inject({ method: 'POST', url, headers, payload })).json(), { code: 'body-too-large' })
  t.equal((await server.inject({ method: 'POST', url, headers, payload: packed })).statusCode, 200)
})

t.test('Damaged or truncated gzip is refused, and the next request succeeds', async (t) => {
  const server = testServer(t)
  const damaged = Buffer.from(packed)
  damaged[20] = (damaged[20] ?? 0) ^ 0xff
  for (const payload of [damaged, packed.subarray(0, -9), Buffer.from('{}')]) {
    const response = await server.inject({ method: 'POST', url, headers, payload })
    t.equal(response.statusCode, 400)
    const { code, detail } = response.json<AnsweredProblem>()
    t.equal(code, 'broken-compression')
    t.match(detail, /damaged or was cut off/)
  }
  t.equal((await server.inject({ method: 'POST', url, headers, payload: packed })).statusCode, 200)
})

t.test('Encodings other than gzip, and multiple encodings, are refused for every body', async (t) => {
  const server = testServer(t)
  for (const coding of ['br', 'deflate', 'zstd', 'gzip, gzip', 'junk']) {
    for (const [path, type] of [
      [url, 'application/json'],
      ['/v1/imports', 'application/x-ndjson'],
    ] as const) {
      const headers = { 'content-type': type, 'content-encoding': coding }
      const response = await server.inject({ method: 'POST', url: path, headers, payload: packed })
      t.match(response.json(), { status: 415, detail: /gzip/ }, `${path} ${coding}`)
    }
  }
  // Without a body there is nothing that could be encoded.
  const listed = await server.inject({ url: '/v1/articles', headers: { 'content-encoding': 'br' } })
  t.equal(listed.statusCode, 200)
})

t.test('A compressed body that stops arriving returns 408', async (t) => {
  const server = testServer(t, { bodyTimeoutMs: 60 })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  let response = ''
  socket.on('data', (data) => (response += String(data)))
  socket.write(`POST ${url} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`)
  socket.write(`Content-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`)
  socket.write(packed.subarray(0, 10))
  await once(socket, 'close')
  t.match(response, /^HTTP\/1\.1 408 /)
})

t.test('countBodyBytes() assumes the largest size to which a compressed body could expand', async (t) => {
  const gzip = { 'content-length': '100', 'content-encoding': 'gzip' }
  t.equal(countBodyBytes({ 'content-length': '100' }, 6_000_000), 100)
  t.equal(countBodyBytes(gzip, 6_000_000), 103_200)
  t.equal(countBodyBytes({ ...gzip, 'content-length': '100000' }, 6_000_000), 6_000_000)
})
