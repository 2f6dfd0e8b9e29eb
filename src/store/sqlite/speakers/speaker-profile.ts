// What only the page about a speaker shows.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../../../model.ts'
import { prepare } from '../prepare.ts'
import type { SpeakerRow } from '../rows.ts'
import { loadSpeaker } from './speakers.ts'
import type { SpeakerProfile } from '../../store.ts'

export function findProfile(database: Database, id: string): SpeakerProfile | null {
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)
  if (!row) return null
  const roles = prepare<RoleRow>(database, ROLE_HISTORY).all(row.number)
  const beside = prepare<BesideRow>(database, QUOTED_BESIDE).all(row.number, row.number)
  return {
    ...loadSpeaker(database, row),
    roleHistory: roles.map((role) => ({
      role: role.role,
      firstUsedAt: role.first_key || null,
      lastUsedAt: role.last_key || null,
      articleCount: role.article_count,
    })),
    quotedBeside: beside.map((other) => ({
      id: other.id,
      name: other.name,
      kind: other.kind,
      articleCount: other.article_count,
    })),
  }
}

/** The id of the speaker this one was merged into. */
export function findSurvivor(database: Database, id: string): string | null {
  const sql =
    'SELECT s.id FROM merged_speaker AS m CROSS JOIN speaker AS s ON s.number = m.survivor_number WHERE m.id = ?'
  return prepare<{ id: string }>(database, sql).get(id)?.id ?? null
}

export const ROLE_HISTORY = `SELECT role, first_key, last_key, article_count FROM speaker_role
  WHERE speaker_number = ? ORDER BY last_key DESC, role`

/** Limiting it to the latest thousand articles bounds the cost of a much-quoted speaker. */
export const QUOTED_BESIDE = `SELECT s.id, s.name, s.kind, count(*) AS article_count
  FROM (
    SELECT article_number FROM article_speaker WHERE speaker_number = ? AND quote_count > 0
    ORDER BY published_key DESC LIMIT 1000
  ) AS own
  CROSS JOIN article_speaker AS other ON other.article_number = own.article_number
  CROSS JOIN speaker AS s ON s.number = other.speaker_number
  WHERE other.speaker_number <> ? AND other.quote_count > 0 AND s.kind IN ('person', 'organization')
  GROUP BY s.number ORDER BY article_count DESC, s.name_key, s.id LIMIT 20`

interface RoleRow {
  readonly role: string
  readonly first_key: string
  readonly last_key: string
  readonly article_count: number
}

interface BesideRow {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly article_count: number
}
