// `dixit keys`: creates, lists and revokes access keys.

import type { AccessKey, Scope, Store } from '../store/store.ts'
import { InputError, UsageError, type Command, type Terminal } from './command.ts'
import { openArchive } from './open-archive.ts'
import { printKeys } from './terminal/print-keys.ts'
import { readArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'

const HELP = `usage: dixit keys create --name NAME [--scope SCOPE] [--database FILE]
       dixit keys list [--database FILE]
       dixit keys revoke ID [--database FILE]

Creates, lists and revokes access keys. The service may keep running: it accepts a new key,
and refuses a revoked one, from the next request on. A new key is printed once; the archive
stores only a hash of it.

  --name NAME       who has the key, or what it is for
  --scope SCOPE     read: look things up, and attribute without storing (the default);
                    write: also store, change and delete; admin: everything
  --database FILE   the archive; DATABASE_PATH if left out
`

const OPTIONS = { name: { type: 'string' }, scope: { type: 'string' }, database: { type: 'string' } } as const

export const keysCommand: Command = {
  name: 'keys',
  summary: 'creates, lists and revokes access keys',
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, OPTIONS)
    const act = chooseAction(positionals, values)
    const store = openArchive(values.database ?? readSettings().databasePath)
    try {
      await act(store, terminal)
    } finally {
      await store.close()
    }
  },
}

type Action = (store: Store, terminal: Terminal) => Promise<void>

interface Values {
  readonly name?: string | undefined
  readonly scope?: string | undefined
}

/** Everything that can be wrong with the call is said before the archive is opened. */
function chooseAction([action, ...operands]: readonly string[], { name, scope }: Values): Action {
  const [id] = operands
  if (action !== 'create' && (name ?? scope) !== undefined)
    throw new UsageError('--name and --scope are for "keys create".')
  if (operands.length > (action === 'revoke' ? 1 : 0))
    throw new UsageError(`"${operands.at(-1)}" is one argument too many.`)
  switch (action) {
    case 'create':
      return createKey(readName(name), readScope(scope))
    case 'list':
      return async (store, terminal) => terminal.write(printKeys(await store.listAccessKeys(), terminal))
    case 'revoke':
      if (id === undefined) throw new UsageError('The id of a key is needed; "dixit keys list" tells it.')
      return revokeKey(id)
    case undefined:
    default:
      throw new UsageError('What is to be done with keys: create, list or revoke?')
  }
}

function readName(name: string | undefined): string {
  if (name === undefined || name.trim() === '') throw new UsageError('A name is needed: --name NAME.')
  if (name.length > 100 || /\p{C}/u.test(name))
    throw new UsageError('A name has at most 100 characters, all of which can be seen.')
  return name.trim()
}

function readScope(scope: string = 'read'): Scope {
  const known = SCOPES.find((one) => one === scope)
  if (known === undefined) throw new UsageError(`There is no scope "${scope}"; there are ${SCOPES.join(', ')}.`)
  return known
}

const SCOPES: readonly Scope[] = ['read', 'write', 'admin']

/** On the standard output the key alone, so that a script can take it from there. */
const createKey =
  (name: string, scope: Scope): Action =>
  async (store, terminal) => {
    const before = await store.findKeyState()
    const { key, text } = await store.createAccessKey(name, scope)
    terminal.write(`${text}\n`)
    process.stderr.write(
      `The key ${key.id} for "${name}", scope ${scope}. It is shown this once. Programs send it in the header "Authorization: Bearer …"; people sign in with it at /sign-in.\n`,
    )
    if (before === 'none') process.stderr.write(`It is the first one: ${CLOSED} without a key.\n`)
  }

const revokeKey =
  (id: string): Action =>
  async (store, terminal) => {
    const outcome = await store.revokeAccessKey(id)
    if (outcome.outcome === 'missing') throw new InputError(`There is no key "${id}"; "dixit keys list" tells the ids.`)
    terminal.write(describeRevoked(outcome.key, outcome.outcome === 'revoked'))
    if ((await store.findKeyState()) === 'revoked')
      process.stderr.write(`It was the last one: ${CLOSED} until there is another.\n`)
  }

const CLOSED = 'unless ALLOW_ANONYMOUS=true is set, nobody is let in'

function describeRevoked({ id, name, revokedAt }: AccessKey, now: boolean): string {
  return now
    ? `The key ${id} for "${name}" is revoked.\n`
    : `The key ${id} for "${name}" was revoked before, ${revokedAt}.\n`
}
