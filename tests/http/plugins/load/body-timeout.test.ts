import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { testServer } from '../../../support/test-server.ts'

/** Writes a raw request piece by piece, and returns everything received until the connection closes. */
async function send(port: number, pieces: readonly string[], pause: number): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let response = ''
  socket.on('data', (data) => (response += String(data)))
  socket.on('error', () => undefined)
  for (const piece of pieces) {
    if (socket.writable) socket.write(piece)
    await setTimeout(pause)
  }
  if (!socket.destroyed) {
    socket.end()
    await once(socket, 'close')
  }
  return response
}

const head = (path: string, type: string, length: number): string =>
  `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`

t.test('A body that does not arrive in time returns 408 and closes the connection', async (t) => {
  const server = testServer(t, { bodyTimeoutMs: 60 })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const response = await send(port, [head('/v1/attributions', 'application/json', 100), '{"text":', ' "We'], 50)
  t.match(response, /^HTTP\/1\.1 408 /)
  t.match(response, /"code":"request-timeout"/)
  t.match(response, /connection: close/i)
})

t.test('A body that stalls returns 408 long before the overall timeout', async (t) => {
  const server = testServer(t, { bodyTimeoutMs: 60_000, silenceTimeoutMs: 40 })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const begin = head('/v1/attributions', 'application/json', 100)
  t.match(await send(port, [begin, '{"text":', ''], 100), /^HTTP\/1\.1 408 /)
})

t.test('A body that arrives in time is read, even in pieces', async (t) => {
  const server = testServer(t, { bodyTimeoutMs: 60_000 })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const body = '{"text": "We won."}'
  const response = await send(
    port,
    [head('/v1/attributions', 'application/json', body.length), body.slice(0, 5), body.slice(5)],
    30,
  )
  t.match(response, /^HTTP\/1\.1 200 /)
})

t.test('An import has no time limit', async (t) => {
  const server = testServer(t, { bodyTimeoutMs: 40 })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const line = '{"text": "“We won,” said Ann Lee."}\n'
  const response = await send(
    port,
    [head('/v1/imports', 'application/x-ndjson', Buffer.byteLength(line)), line.slice(0, 9), line.slice(9), ''],
    60,
  )
  t.match(response, /^HTTP\/1\.1 200 /)
  t.match(response, /"status":"created"/)
})
