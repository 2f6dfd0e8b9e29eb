// Idempotency records: responses to requests with an Idempotency-Key.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { ClaimOutcome, IdempotencyRecord, IdempotencyStore } from '../../store.ts'

/** Claims an unused key, or returns what it was used for. To be called in an immediate transaction. */
export function claimKey(database: Database, key: string, requestSha256: string, now = Date.now()): ClaimOutcome {
  prepare(database, 'DELETE FROM idempotency_key WHERE touched_at < ?').run(now - KEPT_FOR)
  // Whoever worked on it is gone, or would have signalled that it still does.
  prepare(database, 'DELETE FROM idempotency_key WHERE key = ? AND status IS NULL AND touched_at < ?').run(
    key,
    now - HELD_FOR,
  )
  const row = prepare<KeyRow>(
    database,
    'SELECT request_sha256, status, headers, body FROM idempotency_key WHERE key = ?',
  ).get(key)
  if (!row) {
    const sql = 'INSERT INTO idempotency_key (key, request_sha256, touched_at) VALUES (?, ?, ?)'
    prepare(database, sql).run(key, requestSha256, now)
    return { outcome: 'claimed' }
  }
  if (row.request_sha256 !== requestSha256) return { outcome: 'other-request' }
  const { status, headers, body } = row
  if (status === null || headers === null || body === null) return { outcome: 'in-flight' }
  return { outcome: 'answered', record: { status, headers: JSON.parse(headers) as IdempotencyRecord['headers'], body } }
}

export function holdKey(database: Database, key: string, now = Date.now()): void {
  prepare(database, 'UPDATE idempotency_key SET touched_at = ? WHERE key = ? AND status IS NULL').run(now, key)
}

export function saveRecord(
  database: Database,
  key: string,
  { status, headers, body }: Parameters<IdempotencyStore['saveRecord']>[1],
  now = Date.now(),
): void {
  prepare(database, 'UPDATE idempotency_key SET status = ?, headers = ?, body = ?, touched_at = ? WHERE key = ?').run(
    status,
    JSON.stringify(headers),
    typeof body === 'string' ? body : new TextDecoder().decode(body),
    now,
    key,
  )
}

export function releaseKey(database: Database, key: string): void {
  prepare(database, 'DELETE FROM idempotency_key WHERE key = ? AND status IS NULL').run(key)
}

interface KeyRow {
  readonly request_sha256: string
  readonly status: number | null
  readonly headers: string | null
  readonly body: string | null
}

/** Milliseconds: a week for a record; for a request in progress, twice the longest time between two signs of life. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000
const HELD_FOR = 20_000
