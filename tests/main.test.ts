import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
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

t.test('The service does not start with a wrong setting, and says which', async (t) => {
  const child = start({ PORT: 'eighty', DATABASE_PATH: `${t.testdir()}/dixit.db` })
  let said = ''
  child.stderr.on('data', (data) => (said += String(data)))
  t.same(await once(child, 'exit'), [1, null])
  t.match(said, 'PORT must be a whole number from 0 to 65535; it is "eighty".')
})
