// Who has signed in with a key: hashes of the tokens that their browsers hold.

import { randomBytes } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { type KeyRow, toAccessKey, toInstant } from './access-keys.ts'
import { hashSecret } from './key-text.ts'
import { prepare } from '../prepare.ts'
import type { AccessKey } from '../../store.ts'

/** Removes sessions that have ended, and all but the newest of the key. To be called in an immediate transaction. */
export function beginSession(database: Database, keyId: string, now = Date.now()): string | null {
  const live = `SELECT number FROM access_key
    WHERE id = ? AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)`
  const key = prepare<number>(database, live).pluck().get(keyId, toInstant(now))
  if (key === undefined) return null
  prepare(database, 'DELETE FROM session WHERE expires_at <= ?').run(toInstant(now))
  const token = randomBytes(32).toString('base64url')
  const insert = 'INSERT INTO session (token_sha256, key_number, expires_at) VALUES (?, ?, ?)'
  prepare(database, insert).run(hashSecret(token), key, toInstant(now + LASTS))
  prepare(database, FORGET_OLDEST).run(key, key)
  return token
}

/** Milliseconds: thirty days. */
const LASTS = 30 * 24 * 60 * 60 * 1000

const FORGET_OLDEST = `DELETE FROM session WHERE key_number = ? AND expires_at < (
  SELECT expires_at FROM session WHERE key_number = ? ORDER BY expires_at DESC LIMIT 1 OFFSET 99)`

export function findSession(database: Database, token: string, now = Date.now()): AccessKey | null {
  const sql = `SELECT k.* FROM session AS s JOIN access_key AS k ON k.number = s.key_number
    WHERE s.token_sha256 = ? AND s.expires_at > ? AND k.revoked_at IS NULL
      AND (k.expires_at IS NULL OR k.expires_at > ?)`
  const row = prepare<KeyRow>(database, sql).get(hashSecret(token), toInstant(now), toInstant(now))
  return row === undefined ? null : toAccessKey(row)
}

export function endSession(database: Database, token: string): void {
  prepare(database, 'DELETE FROM session WHERE token_sha256 = ?').run(hashSecret(token))
}
