// `dixit keys`: creates, lists, rotates, revokes and deletes access keys.

import type { AccessKey, MadeKey, Scope, Store } from '../store/store.ts'
import { InputError, UsageError, type Command, type Terminal } from './command.ts'
import { openArchive } from './open-archive.ts'
import { printKeys } from './terminal/print-keys.ts'
import { readArguments } from './read-arguments.ts'
import { readSettings } from './read-settings.ts'

const HELP = `usage: dixit keys create --name NAME [--scope SCOPE] [--days N] [--database FILE]
       dixit keys list [--database FILE]
       dixit keys rotate ID [--overlap N] [--database FILE]
       dixit keys revoke ID [--database FILE]
       dixit keys delete ID [--database FILE]

Creates, lists, rotates, revokes and deletes access keys. The service may keep running: from
the next request on it accepts a new key, and refuses one that was revoked or has expired.
A new key is printed only once; the archive stores just a hash of it. Rotating a key creates
another with the same name and scope, while the old one stays valid for some more days. Only
a key that was revoked or has expired can be deleted; the history still names it.

  --name NAME       who has the key, or what it is for
  --scope SCOPE     read: search, and attribute without storing (the default); write: also
                    store, change and delete; admin: everything
  --days N          how many days it is valid (default: for ever)
  --overlap N       how many days the old key stays valid (default: 7; 0: it ends at once)
  --database FILE   the archive (default: DATABASE_PATH)
`

const OPTIONS = {
  name: { type: 'string' },
  scope: { type: 'string' },
  days: { type: 'string' },
  overlap: { type: 'string' },
  database: { type: 'string' },
} as const

export const keysCommand: Command = {
  name: 'keys',
  summary: 'creates, lists, rotates, revokes and deletes access keys',
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
  readonly days?: string | undefined
  readonly overlap?: string | undefined
}

/** Checks the arguments completely before the archive is opened. */
function chooseAction([action, ...operands]: readonly string[], { name, scope, days, overlap }: Values): Action {
  if (action !== 'create' && (name ?? scope ?? days) !== undefined)
    throw new UsageError('--name, --scope and --days are for "keys create".')
  if (action !== 'rotate' && overlap !== undefined) throw new UsageError('--overlap is for "keys rotate".')
  const takesId = ['rotate', 'revoke', 'delete'].includes(action ?? '')
  if (operands.length > (takesId ? 1 : 0)) throw new UsageError(`"${operands.at(-1)}" is one argument too many.`)
  const [id = ''] = operands
  if (takesId && id === '') throw new UsageError('Name a key by its id; "dixit keys list" shows it.')
  switch (action) {
    case 'create':
      return createKey(readName(name), readScope(scope), days === undefined ? null : inDays(readDays('days', days, 1)))
    case 'list':
      return async (store, terminal) => terminal.write(printKeys(await store.listAccessKeys(), terminal))
    case 'rotate':
      return rotateKey(id, inDays(readDays('overlap', overlap ?? '7', 0)))
    case 'revoke':
      return revokeKey(id)
    case 'delete':
      return deleteKey(id)
    case undefined:
    default:
      throw new UsageError('Say what to do with keys: create, list, rotate, revoke or delete.')
  }
}

function readDays(option: string, text: string, least: number): number {
  const days = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (!(days >= least && days <= MOST_DAYS))
    throw new UsageError(`--${option} must be a whole number of days from ${least} to ${MOST_DAYS}; it is "${text}".`)
  return days
}

/** A hundred years. */
const MOST_DAYS = 36_500

/** The time this many days from now. */
const inDays = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()

function readName(name: string | undefined): string {
  if (name === undefined || name.trim() === '') throw new UsageError('Give the key a name: --name NAME.')
  if (name.length > 100 || /\p{C}/u.test(name))
    throw new UsageError('A name has at most 100 characters, all of them visible.')
  return name.trim()
}

function readScope(scope: string = 'read'): Scope {
  const known = SCOPES.find((one) => one === scope)
  if (known === undefined) throw new UsageError(`There is no scope "${scope}"; the scopes are ${SCOPES.join(', ')}.`)
  return known
}

const SCOPES: readonly Scope[] = ['read', 'write', 'admin']

/** Prints only the key on standard output, so that a script can read it from there. */
const createKey =
  (name: string, scope: Scope, expiresAt: string | null): Action =>
  async (store, terminal) => {
    const before = await store.findKeyState()
    printMade(await store.createAccessKey(name, scope, expiresAt), terminal)
    if (before === 'none') process.stderr.write(`It is the first key: ${CLOSED} without one.\n`)
  }

function printMade({ key: { id, name, scope, expiresAt }, text }: MadeKey, terminal: Terminal): void {
  terminal.write(`${text}\n`)
  const end = expiresAt === null ? '' : `, until ${expiresAt}`
  process.stderr.write(
    `The key ${id} for "${name}", scope ${scope}${end}. It is shown only this once. Programs send it in the header "Authorization: Bearer …"; people sign in with it at /sign-in.\n`,
  )
}

const rotateKey =
  (id: string, until: string): Action =>
  async (store, terminal) => {
    const outcome = await store.rotateAccessKey(id, until)
    if (outcome.outcome === 'missing') throw noSuchKey(id)
    if (outcome.outcome === 'ended')
      throw new InputError(`The key ${id} is no longer valid; create another with "dixit keys create".`)
    printMade(outcome, terminal)
    process.stderr.write(`The old key ${id} is valid until ${outcome.old.expiresAt}.\n`)
  }

const deleteKey =
  (id: string): Action =>
  async (store, terminal) => {
    switch (await store.forgetAccessKey(id)) {
      case 'missing':
        throw noSuchKey(id)
      case 'live':
        throw new InputError(`The key ${id} is still valid: revoke it first, with "dixit keys revoke ${id}".`)
      case 'last':
        throw new InputError(
          `The key ${id} is the only one, and cannot be deleted: without any key, the archive would be open to everybody on this machine. Create another first.`,
        )
      case 'forgotten':
        terminal.write(`The key ${id} is deleted.\n`)
    }
  }

const noSuchKey = (id: string): InputError =>
  new InputError(`There is no key "${id}"; "dixit keys list" shows the ids.`)

const revokeKey =
  (id: string): Action =>
  async (store, terminal) => {
    const outcome = await store.revokeAccessKey(id)
    if (outcome.outcome === 'missing') throw noSuchKey(id)
    terminal.write(describeRevoked(outcome.key, outcome.outcome === 'revoked'))
    if ((await store.findKeyState()) === 'revoked')
      process.stderr.write(`It was the last one: ${CLOSED} until there is another.\n`)
  }

const CLOSED = 'unless ALLOW_ANONYMOUS=true is set, nobody is let in'

function describeRevoked({ id, name, revokedAt }: AccessKey, now: boolean): string {
  return now
    ? `The key ${id} for "${name}" is revoked.\n`
    : `The key ${id} for "${name}" was already revoked, ${revokedAt}.\n`
}
