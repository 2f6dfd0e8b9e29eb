// The speakers of the archive: found by id or by name, and listed.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../model.ts'
import { nameKey } from './name-key.ts'
import { prepare } from './prepare.ts'
import { speakerFromRows } from './rows.ts'
import type { SpeakerRow } from './rows.ts'
import { anyOf, searchBeginnings } from './search-words.ts'
import type { Page, PageRequest, Position, StoredSpeaker } from './store.ts'

export function findSpeaker(database: Database, id: string): StoredSpeaker | null {
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)
  return row ? loadSpeaker(database, row) : null
}

/** By name key; `query` is looked for at the beginnings of words of any form. */
export function listSpeakers(
  database: Database,
  query: string | null,
  { limit, after }: PageRequest,
): Page<StoredSpeaker> {
  const [key, id] = after ?? BEFORE_ALL
  if ((after && after.length !== 2) || typeof key !== 'string' || typeof id !== 'string') {
    throw new RangeError('The position is not one in a list of speakers')
  }
  const beginnings = query === null ? undefined : beginningsOf(query)
  if (beginnings === null) return { items: [], next: null }
  const sql = beginnings === undefined ? LIST_SPEAKERS : SEARCH_SPEAKERS
  const rows = prepare<SpeakerRow>(database, sql).all({ key, id, beginnings, limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map((row) => loadSpeaker(database, row)),
    next: last && rows.length > limit ? [last.name_key, last.id] : null,
  }
}

export function findSpeakerNumber(database: Database, id: string): number | null {
  return prepare<{ number: number }>(database, 'SELECT number FROM speaker WHERE id = ?').get(id)?.number ?? null
}

/** The numbers of those who are called so in any article, by whatever form: full name, surname, acronym. */
export function findSpeakersNamed(database: Database, name: string): number[] {
  const named = KINDS.flatMap((kind) =>
    prepare<{ number: number }>(database, FIND_NAMED).all(nameKey(name, kind), kind),
  )
  return [...new Set(named.map(({ number }) => number))]
}

/** Before every name, because no key is empty. */
const BEFORE_ALL: Position = ['', '']

export const LIST_SPEAKERS = `SELECT * FROM speaker WHERE shown = 1 AND (name_key, id) > (:key, :id)
  ORDER BY name_key, id LIMIT :limit`

export const SEARCH_SPEAKERS = `SELECT * FROM speaker WHERE shown = 1 AND (name_key, id) > (:key, :id)
    AND number IN (
      SELECT f.speaker_number FROM speaker_search CROSS JOIN speaker_form AS f ON f.number = speaker_search.rowid
      WHERE speaker_search MATCH :beginnings
    )
  ORDER BY name_key, id LIMIT :limit`

export const FIND_NAMED = `SELECT f.speaker_number AS number
  FROM speaker_form AS f CROSS JOIN speaker AS s ON s.number = f.speaker_number
  WHERE f.name_key = ? AND s.kind = ?`

const ALIASES = `SELECT form FROM speaker_form WHERE speaker_number = ? AND form <> ?
  ORDER BY article_count DESC, form`

const ROLES = `SELECT role FROM article_speaker WHERE speaker_number = ? AND role IS NOT NULL
  GROUP BY role ORDER BY max(published_key) DESC, role`

const KINDS: readonly SpeakerKind[] = ['person', 'organization', 'group', 'document', 'unnamed']

/** What is typed may be the beginning of a name of any kind, and each kind has its own key. */
function beginningsOf(query: string): string | null {
  return anyOf(KINDS.flatMap((kind) => searchBeginnings(nameKey(query, kind)) ?? []))
}

function loadSpeaker(database: Database, row: SpeakerRow): StoredSpeaker {
  const aliases = prepare<{ form: string }>(database, ALIASES).all(row.number, row.name)
  const roles = prepare<{ role: string }>(database, ROLES).all(row.number)
  return speakerFromRows(
    row,
    aliases.map(({ form }) => form),
    roles.map(({ role }) => role),
  )
}
