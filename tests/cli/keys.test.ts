import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import t from 'tap'
import { keysCommand } from '../../src/cli/keys-command.ts'
import { printKeys } from '../../src/cli/terminal/print-keys.ts'
import { openStore } from '../../src/store/sqlite/open-store.ts'
import { DIXIT, node } from '../support/programs.ts'

/** Runs the real command. */
async function dixit(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(...node(DIXIT, 'keys', ...args), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const [stdout, stderr, [code]] = await Promise.all([
    readText(child.stdout),
    readText(child.stderr),
    once(child, 'exit') as Promise<[number]>,
  ])
  return { code, stdout, stderr }
}

/** Runs the command in this process, which is faster, and returns its standard output. */
async function run(...args: readonly string[]): Promise<string> {
  let written = ''
  await keysCommand.run(args, { write: (text) => (written += text), width: 80, hasColor: false })
  return written
}

t.test('dixit keys creates, lists and revokes keys while the service has the archive open', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const store = openStore({ path })
  t.teardown(() => store.close())

  const made = await dixit(['create', '--name', 'Night desk', '--scope', 'write'], { DATABASE_PATH: path })
  t.equal(made.code, 0)
  t.match(made.stdout, /^dixit_[0-9a-f]{12}_[\w-]{43}\n$/, 'the key and nothing else')
  t.match(
    made.stderr,
    /"Night desk", scope write\. It is shown only this once[^]*It is the first key: .* without one\./,
  )
  const key = await store.findAccessKey(made.stdout.trim())
  t.match(key, { name: 'Night desk', scope: 'write' })
  const id = key?.id ?? ''

  const other = await dixit(['create', '--name', 'Reader', '--database', path])
  t.match(await store.findAccessKey(other.stdout.trim()), { scope: 'read' }, 'the narrowest scope by default')

  const listed = await run('list', '--database', path)
  t.match(listed, new RegExp(`^ID  .*REVOKED\n${id}  Night desk  write  .*never\n.*Reader      read `))

  t.equal(await run('revoke', id, '--database', path), `The key ${id} for "Night desk" is revoked.\n`)
  t.equal(await store.findAccessKey(made.stdout.trim()), null)
  t.match(await run('revoke', id, '--database', path), /was already revoked, \d{4}-/)
  const [, last] = await store.listAccessKeys()
  t.match(await dixit(['revoke', last?.id ?? '', '--database', path]), {
    code: 0,
    stderr: /It was the last one: .* until there is another/,
  })
})

t.test('dixit keys creates keys that expire, rotates keys, and deletes those that have ended', async (t) => {
  const path = join(t.testdir({}), 'archive.db')
  const store = openStore({ path })
  t.teardown(() => store.close())
  const database = ['--database', path]
  const guest = (await run('create', '--name', 'Guest', '--days', '30', ...database)).trim()
  const key = await store.findAccessKey(guest)
  const lifetime = Date.parse(key?.expiresAt ?? '') - Date.parse(key?.createdAt ?? '')
  t.ok(Math.abs(lifetime - 30 * 24 * 60 * 60 * 1000) < 60_000, 'thirty days')
  const id = key?.id ?? ''
  await t.rejects(run('delete', id, ...database), {
    name: 'InputError',
    message: /is still valid: revoke it first/,
  })
  const rotated = (await run('rotate', id, '--overlap', '0', ...database)).trim()
  t.match(await store.findAccessKey(rotated), { name: 'Guest', scope: 'read' })
  t.equal(await store.findAccessKey(guest), null, 'without an overlap the old one ends at once')
  await t.rejects(run('rotate', id, ...database), { name: 'InputError', message: /is no longer valid/ })
  const again = (await run('rotate', (await store.findAccessKey(rotated))?.id ?? '', ...database)).trim()
  for (const text of [rotated, again]) t.ok(await store.findAccessKey(text), 'both work for a week')
  t.equal(await run('delete', id, ...database), `The key ${id} is deleted.\n`)
  await t.rejects(run('delete', id, ...database), { name: 'InputError', message: /There is no key/ })
  t.equal((await store.listAccessKeys()).length, 2)
})

t.test('dixit keys reports incorrect usage, and then opens no archive', async (t) => {
  const path = join(t.testdir({}), 'none.db')
  const calls: readonly (readonly [args: string[], message: RegExp])[] = [
    [[], /create, list, rotate, revoke or delete/],
    [['make'], /create, list, rotate, revoke or delete/],
    [['create'], /--name NAME/],
    [['create', '--name', ' '], /--name NAME/],
    [['create', '--name', 'a'.repeat(101)], /at most 100/],
    [['create', '--name', 'a\u001b[2J'], /all of them visible/],
    [['create', '--name', 'Desk', '--scope', 'root'], /no scope "root"; the scopes are read, write, admin/],
    [['create', '--name', 'Desk', 'Night'], /"Night" is one argument too many/],
    [['list', '--scope', 'read'], /for "keys create"/],
    [['list', '--days', '3'], /for "keys create"/],
    [['create', '--name', 'Desk', '--days', '0'], /--days must be a whole number of days from 1 to 36500; it is "0"/],
    [['create', '--name', 'Desk', '--days', '1e3'], /--days must be a whole number/],
    [['create', '--name', 'Desk', '--overlap', '3'], /for "keys rotate"/],
    [['rotate', 'one', '--overlap', 'x'], /--overlap must be a whole number of days from 0/],
    [['rotate'], /Name a key by its id/],
    [['delete'], /Name a key by its id/],
    [['revoke'], /Name a key by its id/],
    [['revoke', 'one', 'two'], /"two" is one argument too many/],
  ]
  for (const [args, message] of calls) {
    await t.rejects(run(...args, '--database', path), { name: 'UsageError', message }, args.join(' '))
  }
  t.notOk(existsSync(path))
})

t.test('dixit keys reports that the key or the archive does not exist', async (t) => {
  const folder = t.testdir({ 'notes.txt': 'No database, but long enough to be told from an empty file. '.repeat(40) })
  const unknown = dixit(['revoke', '3f2a9c01b7d4', '--database', join(folder, 'archive.db')])
  t.match(await unknown, { code: 1, stdout: '', stderr: /There is no key "3f2a9c01b7d4"/ })
  const notes = join(folder, 'notes.txt')
  await t.rejects(run('list', '--database', notes), { name: 'InputError', message: /cannot be opened/ })
})

t.test('printKeys() prints a table with a row for each key', async (t) => {
  const key = { id: '3f2a9c01b7d4', name: '夜 desk', scope: 'admin', createdAt: '2026-11-02T09:14:00.000Z' } as const
  const keys = [
    { ...key, lastUsedAt: null, revokedAt: '2026-11-03T00:00:59.999Z', expiresAt: null },
    {
      ...key,
      name: 'B',
      lastUsedAt: '2026-11-25T08:00:00.000Z',
      revokedAt: null,
      expiresAt: '2027-01-01T00:00:00.000Z',
    },
  ]
  t.equal(
    printKeys(keys, { hasColor: false }),
    [
      'ID            NAME     SCOPE  CREATED           LAST USED         EXPIRES           REVOKED',
      '3f2a9c01b7d4  夜 desk  admin  2026-11-02 09:14  never             never             2026-11-03 00:00',
      '3f2a9c01b7d4  B        admin  2026-11-02 09:14  2026-11-25 08:00  2027-01-01 00:00',
      '',
    ].join('\n'),
  )
  t.equal(printKeys([], { hasColor: true }), 'There are no keys.\n')
})
