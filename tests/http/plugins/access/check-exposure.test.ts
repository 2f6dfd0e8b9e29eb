import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import t, { type Test } from 'tap'
import { checkExposure } from '../../../../src/http/plugins/access/check-exposure.ts'
import { isLoopback } from '../../../../src/http/plugins/access/is-loopback.ts'
import { nameCommand } from '../../../../src/http/plugins/access/name-command.ts'
import { openStore } from '../../../../src/store/sqlite/open-store.ts'
import { node, SERVICE } from '../../../support/programs.ts'

t.test('isLoopback() recognizes every name of this machine that nobody else can reach', async (t) => {
  for (const host of [
    '127.0.0.1',
    '127.8.9.10',
    '::1',
    '[::1]',
    '0:0:0:0:0:0:0:1',
    '::ffff:127.0.0.1',
    'localhost',
    'LocalHost',
  ])
    t.ok(isLoopback(host), host)
  for (const host of [
    '0.0.0.0',
    '::',
    '192.168.1.7',
    '10.0.0.1',
    '::ffff:10.0.0.1',
    'localhost.example',
    '127.0.0.1.example',
    '',
  ])
    t.notOk(isLoopback(host), host)
})

t.test('checkExposure() allows anonymous access only where it is intended', async (t) => {
  const store = openStore({ path: ':memory:' })
  t.teardown(() => store.close())
  const check = (host: string, allowAnonymous = false) =>
    checkExposure({ host, allowAnonymous, databasePath: './data/dixit.db' }, store)
  const refusal = /HOST=0\.0\.0\.0[^]*dixit keys create .*--database \.\/data\/dixit\.db[^]*ALLOW_ANONYMOUS=true/
  t.equal(await check('127.0.0.1'), 'until-first-key')
  t.equal(await check('0.0.0.0', true), 'always')
  t.equal(await check('127.0.0.1', true), 'always')
  await t.rejects(check('0.0.0.0'), { message: refusal })
  const { key } = await store.createAccessKey('Desk', 'read')
  t.equal(await check('0.0.0.0'), 'never')
  t.equal(await check('127.0.0.1'), 'until-first-key')
  await store.revokeAccessKey(key.id)
  await t.rejects(check('0.0.0.0'), { message: refusal }, 'a revoked key does not count')
})

t.test('nameCommand() names the command as users would type it in this environment', async (t) => {
  const folder = t.testdir({ bin: { dixit: '' }, node_modules: { '.bin': { dixit: '' } }, other: {} })
  const call = (...folders: readonly string[]) => nameCommand(folders.map((one) => join(folder, one)).join(delimiter))
  t.equal(call('other', 'bin'), 'dixit', 'as in the image')
  t.equal(call('node_modules/.bin', 'other'), 'npx dixit', 'npm finds it in node_modules, but a shell would not')
  t.equal(nameCommand(''), 'npx dixit')
})

/** Starts the service in its own process, reachable by other machines. */
function start(t: Test, environment: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env
  const child = spawn(...node(SERVICE), {
    env: { PATH, HOST: '0.0.0.0', PORT: '0', WORKERS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  return child
}

async function portOf({ stdout }: ReturnType<typeof start>): Promise<string> {
  for await (const line of createInterface(stdout)) {
    const port = /http:\/\/[\d.]+:(\d+)/.exec(line)?.[1]
    if (port === undefined) continue
    stdout.resume()
    return port
  }
  throw new Error('The service did not start')
}

t.test(
  'The service refuses to start if others can reach it and there is no key, and names the two ways out',
  async (t) => {
    const path = join(t.testdir({}), 'dixit.db')
    const child = start(t, { DATABASE_PATH: path })
    let output = ''
    child.stderr.on('data', (data) => (output += String(data)))
    t.same(await once(child, 'exit'), [1, null])
    t.match(output, 'HOST=0.0.0.0')
    t.match(output, `dixit keys create --name NAME --scope write --database ${path}`)
    t.match(output, 'ALLOW_ANONYMOUS=true')
  },
)

t.test('The service starts if others can reach it and there is a key, and requires it', async (t) => {
  const path = join(t.testdir({}), 'dixit.db')
  const store = openStore({ path })
  const { text } = await store.createAccessKey('Desk', 'read')
  await store.close()
  const url = `http://127.0.0.1:${await portOf(start(t, { DATABASE_PATH: path }))}/v1/articles`
  t.equal((await fetch(url)).status, 401)
  t.equal((await fetch(url, { headers: { authorization: `Bearer ${text}` } })).status, 200)
})

t.test('The service starts if others can reach it and anonymous access is allowed', async (t) => {
  const path = join(t.testdir({}), 'dixit.db')
  const port = await portOf(start(t, { DATABASE_PATH: path, ALLOW_ANONYMOUS: 'true', RATE_LIMIT: '1' }))
  const responses = [
    await fetch(`http://127.0.0.1:${port}/v1/articles`),
    await fetch(`http://127.0.0.1:${port}/v1/articles`),
  ]
  t.same(
    responses.map(({ status }) => status),
    [200, 429],
  )
})
