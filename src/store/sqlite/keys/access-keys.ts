// Keys that let programs in: hashes of their secrets, compared in constant time.

import { timingSafeEqual } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { hashSecret, makeKeyText, readKeyText } from './key-text.ts'
import { prepare } from '../prepare.ts'
import type { AccessKey, KeyState, RevokeOutcome, Scope } from '../../store.ts'

export function createAccessKey(
  database: Database,
  name: string,
  scope: Scope,
  now = Date.now(),
): { key: AccessKey; text: string } {
  const { id, secret, text } = makeKeyText()
  const createdAt = toInstant(now)
  const sql = 'INSERT INTO access_key (id, name, secret_sha256, scope, created_at) VALUES (?, ?, ?, ?, ?)'
  prepare(database, sql).run(id, name, hashSecret(secret), scope, createdAt)
  return { key: { id, name, scope, createdAt, lastUsedAt: null, revokedAt: null }, text }
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

export function findAccessKey(database: Database, text: string): AccessKey | null {
  const read = readKeyText(text)
  if (read === null) return null
  const row = findRow(database, read.id)
  // Compared for an unknown id as well, so that the time tells nothing of what is stored.
  const same = timingSafeEqual(hashSecret(read.secret), row?.secret_sha256 ?? NO_HASH)
  return row !== undefined && same && row.revoked_at === null ? toAccessKey(row) : null
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

/** Does nothing where another process is writing: SQLite would hold up this thread, and with it every request, until that one is done. */
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

/** Asked for every request without a key, so it stops at the first row. */
export function findKeyState(database: Database): KeyState {
  const sql = `SELECT EXISTS (SELECT 1 FROM access_key) AS some,
    EXISTS (SELECT 1 FROM access_key WHERE revoked_at IS NULL) AS live`
  const { some, live } = prepare<{ some: number; live: number }>(database, sql).get()!
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
}

const findRow = (database: Database, id: string): KeyRow | undefined =>
  prepare<KeyRow>(database, 'SELECT * FROM access_key WHERE id = ?').get(id)

/** Without the hash, which nobody outside needs. */
export function toAccessKey(row: KeyRow): AccessKey {
  const { id, name, scope, created_at: createdAt, last_used_at: lastUsedAt, revoked_at: revokedAt } = row
  return { id, name, scope, createdAt, lastUsedAt, revokedAt }
}

export const toInstant = (time: number): string => new Date(time).toISOString()
