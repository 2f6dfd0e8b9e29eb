// Clients that half-close the connection after sending a request, as `printf …
// | nc -N` does, over real sockets.

import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { AnalysisError } from '../../../../src/api/analysis-error.ts'
import { analyse } from '../../../../src/engine/analyse.ts'
import { testServer } from '../../../support/test-server.ts'

const HEALTH = 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n'
const BODY = JSON.stringify({ text: '“We won,” said Ann Lee.' })
const ATTRIBUTE = [
  'POST /v1/attributions HTTP/1.1',
  'Host: localhost',
  'Content-Type: application/json',
  `Content-Length: ${Buffer.byteLength(BODY)}`,
  '',
  BODY,
].join('\r\n')

async function listen(t: Test, options: Parameters<typeof testServer>[1] = {}): Promise<() => Promise<Socket>> {
  const server = testServer(t, { anonymous: 'always', ...options })
  await server.listen({ port: 0, host: '127.0.0.1' })
  return async () => {
    const socket = connect({
      port: (server.server.address() as AddressInfo).port,
      host: '127.0.0.1',
      allowHalfOpen: true,
    })
    t.teardown(() => socket.destroy())
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    return socket
  }
}

/** Everything received until the server closes the connection. */
async function readAll(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}

t.test('A client that half-closes the connection gets its response, and then the connection is closed', async (t) => {
  const connectOne = await listen(t)
  for (const [what, request] of Object.entries({ 'without a body': HEALTH, 'with a body': ATTRIBUTE })) {
    const socket = await connectOne()
    socket.end(request)
    const response = await readAll(socket)
    t.match(response, /^HTTP\/1\.1 200 OK\r\n/, what)
    t.match(response, /\{.*\}$/, `${what}: complete`)
  }
})

t.test('Pipelined requests are all answered', async (t) => {
  const socket = await (await listen(t))()
  socket.end(HEALTH.repeat(3))
  t.equal((await readAll(socket)).match(/HTTP\/1\.1 200 OK/g)?.length, 3)
})

t.test('A truncated body is refused instead of waited for', async (t) => {
  const socket = await (await listen(t))()
  socket.end(ATTRIBUTE.slice(0, -5))
  t.match(await readAll(socket), /^HTTP\/1\.1 400 /)
})

t.test('A half-closed connection without pending requests is closed', async (t) => {
  const connectOne = await listen(t)
  const [idle, answered] = [await connectOne(), await connectOne()]
  idle.end()
  t.equal(await readAll(idle), '')
  answered.write(HEALTH)
  await once(answered, 'readable')
  answered.end()
  t.match(await readAll(answered), /^HTTP\/1\.1 200 OK/)
})

t.test('A slow response is preceded by 102 Processing', async (t) => {
  const connectOne = await listen(t, {
    analyse: async (request) => {
      await setTimeout(1500)
      return analyse(request)
    },
  })
  const [one, old] = [await connectOne(), await connectOne()]
  one.end(ATTRIBUTE)
  old.end(ATTRIBUTE.replace('HTTP/1.1', 'HTTP/1.0'))
  const [response, toOld] = await Promise.all([readAll(one), readAll(old)])
  t.match(response, /^(?:HTTP\/1\.1 102 Processing\r\n\r\n)+HTTP\/1\.1 200 OK\r\n/)
  t.match(toOld, /^HTTP\/1\.[01] 200 OK\r\n/, 'an HTTP/1.0 client would not understand 102')
})

t.test('Work for a client that has disconnected is aborted', async (t) => {
  let start: () => void = () => undefined
  const started = new Promise<void>((resolve) => (start = resolve))
  let noticed: () => void = () => undefined
  const aborted = new Promise<void>((resolve) => (noticed = resolve))
  const connectOne = await listen(t, {
    analyse: (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new AnalysisError('aborted', 'The answer is no longer wanted'))
          noticed()
        })
        start()
      }),
  })
  const socket = await connectOne()
  socket.end(ATTRIBUTE)
  await started
  socket.destroy()
  await aborted
  t.pass('within seconds')
})

t.test('A response that a half-closed client reads slowly is sent completely', async (t) => {
  const socket = await (await listen(t))()
  socket.end('GET /openapi.json HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n')
  socket.pause()
  await setTimeout(200)
  const response = await readAll(socket)
  t.match(response, /^HTTP\/1\.1 200 OK/)
  const packed = Buffer.from(response.slice(response.indexOf('\r\n\r\n') + 4), 'latin1')
  t.type(JSON.parse(gunzipSync(packed).toString()), 'object')
})
