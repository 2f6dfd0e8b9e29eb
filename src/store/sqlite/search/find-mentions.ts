// Whom a filter means by "about": speakers by id, and names, since somebody
// spoken about need not be a speaker of the archive.

import type { Database } from 'better-sqlite3'
import { nameKey } from '../../name-key.ts'
import { NAMED_KINDS } from '../../speakers.ts'
import { prepare } from '../prepare.ts'
import { ALL_SORT_KEYS, sortKeysBetween } from '../quotes/sort-key.ts'
import type { SearchedMentions, SearchedName } from './find-quotes.ts'

/** The most speakers and names that one value can mean. */
const MOST_MEANT = 50

/**
 * Any of those meant will do; null if nobody can be. A value that is not a
 * speaker's id is a name: one word may also be a surname.
 */
export function findMentions(database: Database, values: readonly string[]): SearchedMentions | null {
  const found = values.map((value) => meantBy(database, value))
  const speakers = [...new Set(found.flatMap((one) => one.speakers))]
  const names = new Map<string, SearchedName>()
  for (const name of found.flatMap((one) => one.names)) {
    const key = `${name.rowId} ${name.range.lower} ${name.range.upper}`
    if (names.get(key)?.byWhomever !== true) names.set(key, name)
  }
  return speakers.length + names.size === 0 ? null : { speakers, names: [...names.values()] }
}

function meantBy(database: Database, value: string): SearchedMentions {
  const ofId = prepare<number>(database, FIND_SPEAKER).pluck().get(value, value)
  if (ofId !== undefined) return { speakers: [ofId], names: namesOf(database, ofId) }
  const keys = NAMED_KINDS.map((kind) => [nameKey(value, kind), kind] as const)
  const speakers = new Set(
    keys.flatMap(([key, kind]) => prepare<number>(database, SPEAKERS_NAMED).pluck().all(key, kind)),
  )
  const named = keys.flatMap(([key, kind]) => prepare<number>(database, NAMES).pluck().all(key, kind))
  const surnames = keys.flatMap(([key]) => prepare<number>(database, NAMES_BY_SURNAME).pluck().all(key))
  const names = [...new Set([...named, ...surnames])].map((rowId) => ({
    rowId,
    byWhomever: true,
    range: ALL_SORT_KEYS,
  }))
  return { speakers: [...speakers], names: [...names, ...[...speakers].flatMap((rowId) => namesOf(database, rowId))] }
}

/** A merged speaker stands for the surviving one. */
export const FIND_SPEAKER = `SELECT number FROM speaker WHERE id = ?
  UNION ALL SELECT survivor_number FROM merged_speaker WHERE id = ? LIMIT 1`

export const SPEAKERS_NAMED = `SELECT s.number FROM speaker AS s
  WHERE s.number IN (SELECT speaker_number FROM speaker_form WHERE name_key = ?) AND s.kind = ?
  ORDER BY s.quote_count DESC, s.number LIMIT ${MOST_MEANT}`

export const NAMES = 'SELECT number FROM mentioned_name WHERE name_key = ? AND kind = ?'

export const NAMES_BY_SURNAME = `SELECT number FROM mentioned_name WHERE surname_key = ? ORDER BY number LIMIT ${MOST_MEANT}`

/** The names that lead to a speaker wherever they occur, and those that somebody vouched for, while they hold. */
function namesOf(database: Database, speakerRowId: number): SearchedName[] {
  const linked = prepare<number>(database, LINKED_NAMES).pluck().all(speakerRowId)
  const vouched = prepare<VouchedRow>(database, VOUCHED_NAMES).all(speakerRowId)
  return [
    ...linked.map((rowId) => ({ rowId, byWhomever: false, range: ALL_SORT_KEYS })),
    ...vouched.map(({ rowId, from, to }) => ({
      rowId,
      byWhomever: false,
      range: sortKeysBetween(from ?? undefined, to ?? undefined),
    })),
  ]
}

interface VouchedRow {
  readonly rowId: number
  readonly from: string | null
  readonly to: string | null
}

export const LINKED_NAMES = `SELECT n.number FROM speaker_link AS l
  CROSS JOIN mentioned_name AS n ON n.name_key = l.link_key AND n.kind = l.kind
  WHERE l.speaker_number = ? LIMIT ${MOST_MEANT}`

export const VOUCHED_NAMES = `SELECT n.number AS rowId, v.from_at AS "from", v.to_at AS "to" FROM vouched_name AS v
  CROSS JOIN mentioned_name AS n ON n.name_key = v.called_key
  WHERE v.speaker_number = ? LIMIT ${MOST_MEANT}`
