import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'

/** The service as a process of its own, from its sources. */
function start(environment: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

t.test('The service starts on an empty folder, answers, and ends with 0 on SIGTERM', async (t) => {
  const path = `${t.testdir()}/data/dixit.db`
  const child = start({ PORT: '0', WORKERS: '1', DATABASE_PATH: path })
  t.teardown(() => child.kill('SIGKILL'))
  let address: string | undefined
  for await (const line of createInterface(child.stdout)) {
    address = /http:\/\/[\d.]+:\d+/.exec(line)?.[0]
    if (address !== undefined) break
  }
  t.match(address, 'http://127.0.0.1:')
  child.stdout.resume()

  const answer = await fetch(`${address}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ html: '<p>“We won the final,” said Ann Lee, the captain.</p>' }),
  })
  t.equal(answer.status, 201)
  t.match(await answer.json(), { quotes: [{ speaker: { name: 'Ann Lee' } }] }, 'read and analysed in a worker')
  t.ok(existsSync(path))

  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  t.same(await exit, [0, null])
})

t.test(
  'While it is being stopped the service says so, and still answers; the metrics have a port of their own',
  async (t) => {
    const metricsPort = await findFreePort()
    const child = start({
      PORT: '0',
      WORKERS: '1',
      DATABASE_PATH: `${t.testdir()}/dixit.db`,
      SHUTDOWN_DELAY_MS: '1500',
      METRICS_PORT: String(metricsPort),
    })
    t.teardown(() => child.kill('SIGKILL'))
    let address: string | undefined
    for await (const line of createInterface(child.stdout)) {
      address = /http:\/\/[\d.]+:\d+/.exec(line)?.[0]
      if (address !== undefined) break
    }
    child.stdout.resume()
    const ask = async (path: string) => (await fetch(`${address}${path}`)).status
    while ((await ask('/ready')) === 503) await setTimeout(50)
    t.equal(await ask('/ready'), 200)

    const scraped = await fetch(`http://127.0.0.1:${metricsPort}/metrics`)
    t.match(await scraped.text(), /^dixit_analysis_workers 1$/m)
    t.equal((await fetch(`http://127.0.0.1:${metricsPort}/v1/articles`)).status, 404)
    t.equal(await ask('/metrics'), 404)

    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await setTimeout(300)
    t.equal(await ask('/ready'), 503)
    t.equal(await ask('/health'), 200)
    t.equal(await ask('/v1/articles'), 200)
    t.same(await exit, [0, null])
  },
)

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

t.test('The service does not start with a wrong setting, and says which', async (t) => {
  const child = start({ PORT: 'eighty', DATABASE_PATH: `${t.testdir()}/dixit.db` })
  let said = ''
  child.stderr.on('data', (data) => (said += String(data)))
  t.same(await once(child, 'exit'), [1, null])
  t.match(said, 'PORT must be a whole number from 0 to 65535; it is "eighty".')
})
