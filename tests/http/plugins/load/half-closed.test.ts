// Clients that send a request and then that they send no more, over real
// sockets: as `printf … | nc -N` does.

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

/** All that comes until the server ends the connection. */
async function readAll(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}

t.test('A client that sends no more is answered, and the connection is closed after it', async (t) => {
  const connectOne = await listen(t)
  for (const [what, request] of Object.entries({ 'without a body': HEALTH, 'with a body': ATTRIBUTE })) {
    const socket = await connectOne()
    socket.end(request)
    const answer = await readAll(socket)
    t.match(answer, /^HTTP\/1\.1 200 OK\r\n/, what)
    t.match(answer, /\{.*\}$/, `${what}: whole`)
  }
})

t.test('Of several requests sent at once all are answered', async (t) => {
  const socket = await (await listen(t))()
  socket.end(HEALTH.repeat(3))
  t.equal((await readAll(socket)).match(/HTTP\/1\.1 200 OK/g)?.length, 3)
})

t.test('A body that breaks off is refused, and not waited for', async (t) => {
  const socket = await (await listen(t))()
  socket.end(ATTRIBUTE.slice(0, -5))
  t.match(await readAll(socket), /^HTTP\/1\.1 400 /)
})

t.test('Who asks for nothing more does not keep a connection', async (t) => {
  const connectOne = await listen(t)
  const [idle, answered] = [await connectOne(), await connectOne()]
  idle.end()
  t.equal(await readAll(idle), '')
  answered.write(HEALTH)
  await once(answered, 'readable')
  answered.end()
  t.match(await readAll(answered), /^HTTP\/1\.1 200 OK/)
})

t.test('A long answer comes after lines that say it is worked on', async (t) => {
  const connectOne = await listen(t, {
    analyse: async (request) => {
      await setTimeout(1500)
      return analyse(request)
    },
  })
  const [one, old] = [await connectOne(), await connectOne()]
  one.end(ATTRIBUTE)
  old.end(ATTRIBUTE.replace('HTTP/1.1', 'HTTP/1.0'))
  const [answer, toOld] = await Promise.all([readAll(one), readAll(old)])
  t.match(answer, /^(?:HTTP\/1\.1 102 Processing\r\n\r\n)+HTTP\/1\.1 200 OK\r\n/)
  t.match(toOld, /^HTTP\/1\.[01] 200 OK\r\n/, 'which one of HTTP/1.0 would not understand')
})

t.test('The work for a client that has gone altogether is given up', async (t) => {
  let begun: () => void = () => undefined
  const started = new Promise<void>((resolve) => (begun = resolve))
  let noticed: () => void = () => undefined
  const aborted = new Promise<void>((resolve) => (noticed = resolve))
  const connectOne = await listen(t, {
    analyse: (_request, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new AnalysisError('aborted', 'The answer is no longer wanted'))
          noticed()
        })
        begun()
      }),
  })
  const socket = await connectOne()
  socket.end(ATTRIBUTE)
  await started
  socket.destroy()
  await aborted
  t.pass('within seconds')
})

t.test('An answer that is read slowly by who sends no more is sent to its end', async (t) => {
  const socket = await (await listen(t))()
  socket.end('GET /openapi.json HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n')
  socket.pause()
  await setTimeout(200)
  const answer = await readAll(socket)
  t.match(answer, /^HTTP\/1\.1 200 OK/)
  const packed = Buffer.from(answer.slice(answer.indexOf('\r\n\r\n') + 4), 'latin1')
  t.type(JSON.parse(gunzipSync(packed).toString()), 'object')
})
