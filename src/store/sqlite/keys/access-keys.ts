// Keys that give programs access: hashes of their secrets, compared in constant time.

import { timingSafeEqual } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { hashSecret, makeKeyText, readKeyText } from './key-text.ts'
import { prepare } from '../prepare.ts'
import type { AccessKey, ForgetOutcome, KeyState, MadeKey, RevokeOutcome, RotateOutcome, Scope } from '../../store.ts'

export function createAccessKey(
  database: Database,
  name: string,
  scope: Scope,
  now = Date.now(),
  expiresAt: string | null = null,
): MadeKey {
  const { id, secret, text } = makeKeyText()
  const createdAt = toInstant(now)
  const sql =
    'INSERT INTO access_key (id, name, secret_sha256, scope, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)'
  prepare(database, sql).run(id, name, hashSecret(secret), scope, createdAt, expiresAt)
  return { key: { id, name, scope, createdAt, lastUsedAt: null, revokedAt: null, expiresAt }, text }
}

export function listAccessKeys(database: Database): AccessKey[] {
  return prepare<KeyRow>(database, 'SELECT * FROM access_key ORDER BY number').all().map(toAccessKey)
}

/** To be called in an immediate transaction. */
export function revokeAccessKey(database: Database, id: string, now = Date.now()): RevokeOutcome {
  const revoke = 'UPDATE access_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL'
  const { changes } = prepare(database, revoke).run(toInstant(now), id)
  const row = findRow(database, id)
  if (row === undefined) return { outcome: 'missing' }
  return { outcome: changes === 1 ? 'revoked' : 'revoked-before', key: toAccessKey(row) }
}

/** To be called in an immediate transaction. */
export function rotateAccessKey(database: Database, id: string, until: string, now = Date.now()): RotateOutcome {
  const row = findRow(database, id)
  if (row === undefined) return { outcome: 'missing' }
  if (!isLive(row, now)) return { outcome: 'ended' }
  const { name, scope, created_at, expires_at } = row
  const lasts = expires_at === null ? null : Date.parse(expires_at) - Date.parse(created_at)
  const made = createAccessKey(database, name, scope, now, lasts === null ? null : toInstant(now + lasts))
  const sql = 'UPDATE access_key SET expires_at = ? WHERE id = ? AND coalesce(expires_at, ?) >= ?'
  prepare(database, sql).run(until, id, until, until)
  return { outcome: 'rotated', ...made, old: toAccessKey(findRow(database, id) ?? row) }
}

/** To be called in an immediate transaction. */
export function forgetAccessKey(database: Database, id: string, now = Date.now()): ForgetOutcome {
  const row = findRow(database, id)
  if (row === undefined) return 'missing'
  if (isLive(row, now)) return 'live'
  if (prepare<number>(database, 'SELECT count(*) FROM access_key').pluck().get() === 1) return 'last'
  prepare(database, 'DELETE FROM access_key WHERE id = ?').run(id)
  return 'forgotten'
}

/** Instants are all spelled the same way, so that their order as text is their order in time. */
const isLive = ({ revoked_at, expires_at }: KeyRow, now: number): boolean =>
  revoked_at === null && (expires_at === null || expires_at > toInstant(now))

export function findAccessKey(database: Database, text: string, now = Date.now()): AccessKey | null {
  const read = readKeyText(text)
  if (read === null) return null
  const row = findRow(database, read.id)
  // Compared even for an unknown id, so that timing reveals nothing about what is stored.
  const same = timingSafeEqual(hashSecret(read.secret), row?.secret_sha256 ?? NO_HASH)
  return row !== undefined && same && isLive(row, now) ? toAccessKey(row) : null
}

const NO_HASH = Buffer.alloc(32)

export function noteAccess(database: Database, id: string, now = Date.now()): void {
  const due = "SELECT 1 FROM access_key WHERE id = ? AND coalesce(last_used_at, '') <= ?"
  if (prepare(database, due).get(id, toInstant(now - NOTED_EVERY)) === undefined) return
  withoutWaiting(database, () =>
    prepare(database, 'UPDATE access_key SET last_used_at = ? WHERE id = ?').run(toInstant(now), id),
  )
}

const NOTED_EVERY = 60_000

/** Does nothing if another process is writing: SQLite would hold up this thread, and with it every request, until that is done. */
function withoutWaiting(database: Database, write: () => unknown): void {
  const patience = prepare<number>(database, 'PRAGMA busy_timeout').pluck().get() ?? 0
  database.exec('PRAGMA busy_timeout = 0')
  try {
    write()
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
  } finally {
    database.exec(`PRAGMA busy_timeout = ${patience}`)
  }
}

/** Runs for every request without a key, so it stops at the first row. */
export function findKeyState(database: Database, now = Date.now()): KeyState {
  const sql = `SELECT EXISTS (SELECT 1 FROM access_key) AS some,
    EXISTS (SELECT 1 FROM access_key WHERE revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)) AS live`
  const { some, live } = prepare<{ some: number; live: number }>(database, sql).get(toInstant(now))!
  return live === 1 ? 'live' : some === 1 ? 'revoked' : 'none'
}

/** A row of the table. */
export interface KeyRow {
  readonly id: string
  readonly name: string
  readonly secret_sha256: Buffer
  readonly scope: Scope
  readonly created_at: string
  readonly last_used_at: string | null
  readonly revoked_at: string | null
  readonly expires_at: string | null
}

const findRow = (database: Database, id: string): KeyRow | undefined =>
  prepare<KeyRow>(database, 'SELECT * FROM access_key WHERE id = ?').get(id)

/** Without the hash, which nobody outside needs. */
export function toAccessKey(row: KeyRow): AccessKey {
  const { id, name, scope, created_at: createdAt, last_used_at: lastUsedAt } = row
  return { id, name, scope, createdAt, lastUsedAt, revokedAt: row.revoked_at, expiresAt: row.expires_at }
}

export const toInstant = (time: number): string => new Date(time).toISOString()
