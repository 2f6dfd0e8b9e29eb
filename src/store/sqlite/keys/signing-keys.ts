// The access keys that changes were made with.

import type { Database } from 'better-sqlite3'
import { prepare } from '../prepare.ts'
import type { SigningKey } from '../../store.ts'

/** Who changes something: what they call themselves, and the key that identifies them; omitted or null if none. */
export interface Signatory {
  readonly by: string | null
  readonly key?: SigningKey | null
}

export function saveRevisionKey(
  database: Database,
  articleRowId: number,
  revision: number,
  key: SigningKey | null = null,
): void {
  if (key === null) return
  const sql = 'INSERT INTO revision_key (article_number, revision, key_id, key_name) VALUES (?, ?, ?, ?)'
  prepare(database, sql).run(articleRowId, revision, key.id, key.name)
}

/** The columns that name a key; both NULL if there is none. */
export interface KeyColumns {
  readonly key_id: string | null
  readonly key_name: string | null
}

export const keyFromColumns = ({ key_id: id, key_name: name }: KeyColumns): SigningKey | null =>
  id === null || name === null ? null : { id, name }
