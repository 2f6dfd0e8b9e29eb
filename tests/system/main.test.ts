import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import t from 'tap'
import { waitUntil } from '../support/wait-until.ts'
import { node, SERVICE } from '../support/programs.ts'

/** Starts the service in its own process. */
function start(environment: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env
  return spawn(...node(SERVICE), {
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

t.test('The service starts in an empty folder, responds, and exits with 0 on SIGTERM', async (t) => {
  const path = `${t.testdir()}/data/dixit.db`
  const child = start({ PORT: '0', WORKERS: '1', MAX_DELAY_MS: '0', DATABASE_PATH: path })
  t.teardown(() => child.kill('SIGKILL'))
  let address: string | undefined
  for await (const line of createInterface(child.stdout)) {
    address = /http:\/\/[\d.]+:\d+/.exec(line)?.[0]
    if (address !== undefined) break
  }
  t.match(address, 'http://127.0.0.1:')
  child.stdout.resume()

  const response = await fetch(`${address}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ html: '<p>“We won the final,” said Ann Lee, the captain.</p>' }),
  })
  t.equal(response.status, 201)
  t.match(await response.json(), { quotes: [{ speaker: { name: 'Ann Lee' } }] }, 'analysed in a worker')
  t.ok(existsSync(path))

  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  t.same(await exit, [0, null])
})

t.test(
  'While shutting down, the service says so and still responds; the metrics have a port of their own',
  async (t) => {
    const child = start({
      PORT: '0',
      WORKERS: '1',
      DATABASE_PATH: `${t.testdir()}/dixit.db`,
      // Refuses nothing, however much the event loop lags.
      MAX_DELAY_MS: '0',
      SHUTDOWN_DELAY_MS: '5000',
      METRICS_PORT: '0',
    })
    t.teardown(() => child.kill('SIGKILL'))
    let metricsPort: string | undefined
    let address: string | undefined
    for await (const line of createInterface(child.stdout)) {
      metricsPort ??= /"port":(\d+).*Serving metrics/.exec(line)?.[1]
      address = /http:\/\/[\d.]+:\d+/.exec(line)?.[0]
      if (address !== undefined) break
    }
    child.stdout.resume()
    const ask = async (path: string) => (await fetch(`${address}${path}`)).status
    await waitUntil('the service is ready', async () => (await ask('/ready')) !== 503)
    t.equal(await ask('/ready'), 200)

    const scraped = await fetch(`http://127.0.0.1:${metricsPort}/metrics`)
    t.match(await scraped.text(), /^dixit_analysis_workers 1$/m)
    t.equal((await fetch(`http://127.0.0.1:${metricsPort}/v1/articles`)).status, 404)
    t.equal(await ask('/metrics'), 404)

    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await waitUntil('the service reports that it is no longer ready', async () => (await ask('/ready')) === 503)
    t.equal(await ask('/health'), 200)
    t.equal(await ask('/v1/articles'), 200)
    t.same(await exit, [0, null])
  },
)

t.test('The service refuses to start with an invalid setting, and names it', async (t) => {
  const child = start({ PORT: 'eighty', DATABASE_PATH: `${t.testdir()}/dixit.db` })
  let output = ''
  child.stderr.on('data', (data) => (output += String(data)))
  t.same(await once(child, 'exit'), [1, null])
  t.match(output, 'PORT must be a whole number from 0 to 65535; it is "eighty".')
})
