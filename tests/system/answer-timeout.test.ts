import { once } from 'node:events'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { testServer } from '../support/test-server.ts'

/** More than fits into the buffers between a server and a client that reads nothing. */
const LENGTH = 30_000_000
/** Long enough that a busy machine is not mistaken for a client that reads nothing. */
const TIMEOUT_MS = 1500

/** A server with a long response, and a client that has requested it. */
async function askForLong(t: Test) {
  const server = testServer(t, { answerTimeoutMs: TIMEOUT_MS, anonymous: 'always' })
  server.get('/long', async () => Buffer.alloc(LENGTH))
  await server.listen({ port: 0, host: '127.0.0.1' })
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1')
  t.teardown(() => socket.destroy())
  await once(socket, 'connect')
  socket.on('error', () => undefined)
  socket.write('GET /long HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  return socket
}

t.test('A response nobody reads is closed', async (t) => {
  const socket = await askForLong(t)
  // Node checks twice: the first time, it sees that something was read since the start.
  await setTimeout(4 * TIMEOUT_MS)
  let bytes = 0
  socket.on('data', (data) => (bytes += data.length))
  await once(socket, 'close')
  t.ok(bytes < LENGTH, `${bytes} bytes`)
})

t.test('A response that is read slowly is sent completely, however long that takes', async (t) => {
  const socket = await askForLong(t)
  let bytes = 0
  let pauses = 0
  socket.on('data', (data) => {
    bytes += data.length
    if (bytes < (pauses + 1) * 4_000_000) return
    pauses += 1
    socket.pause()
    void setTimeout(TIMEOUT_MS / 6).then(() => socket.resume())
  })
  await once(socket, 'close')
  t.ok(bytes > LENGTH, `${bytes} bytes, ${pauses} pauses`)
})
