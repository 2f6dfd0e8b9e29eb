// The speakers of the archive: found by id or by name, and listed.

import type { Database } from 'better-sqlite3'
import type { SpeakerKind } from '../../../model.ts'
import { nameKey } from '../../name-key.ts'
import { prepare } from '../prepare.ts'
import { speakerFromRows } from '../rows.ts'
import type { SpeakerRow } from '../rows.ts'
import { anyOf, searchBeginnings, searchNames } from '../search/search-words.ts'
import { listVouched } from './vouched-names.ts'
import { NAMED_KINDS } from '../../speakers.ts'
import type { Page, PageRequest, SpeakerOrder, StoredSpeaker } from '../../store.ts'

export function findSpeaker(database: Database, id: string): StoredSpeaker | null {
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE id = ?').get(id)
  return row ? loadSpeaker(database, row) : null
}

/** `query` is matched against the beginnings of words in any form. */
export function listSpeakers(
  database: Database,
  query: string | null,
  { limit, after }: PageRequest,
  order: SpeakerOrder = 'name',
  kinds: readonly SpeakerKind[] = NAMED_KINDS,
): Page<StoredSpeaker> {
  const { first, keyOf } = ORDERS[order]
  const [key, id] = after ?? [first, order === 'name' ? '' : AFTER_ALL_IDS]
  if ((after && after.length !== 2) || typeof key !== typeof first || typeof id !== 'string') {
    throw new RangeError('The position does not belong to a list of speakers')
  }
  const beginnings = query === null ? undefined : beginningsOf(query)
  if (beginnings === null) return { items: [], next: null }
  const asked = SPEAKER_KINDS.filter((kind) => kinds.includes(kind))
  if (asked.length === 0) return { items: [], next: null }
  const sql = speakerQuery(order, asked, beginnings === undefined ? 'all' : 'found')
  const rows = prepare<SpeakerRow>(database, sql).all({ key, id, beginnings, limit: limit + 1 })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map((row) => loadSpeaker(database, row)),
    next: last && rows.length > limit ? [keyOf(last), last.id] : null,
  }
}

export function findSpeakerRowId(database: Database, id: string): number | null {
  return prepare<{ number: number }>(database, 'SELECT number FROM speaker WHERE id = ?').get(id)?.number ?? null
}

/**
 * The row ids of those a name may mean: speakers with that form of name in an
 * article; for a single word ("Lee"), also those whose name contains it ("Ann
 * Lee"); and if there are none, those with words that begin with it ("Vasq").
 * Of the latter two, the fifty most quoted.
 */
export function findSpeakersNamed(database: Database, name: string): number[] {
  const named = SPEAKER_KINDS.flatMap((kind) =>
    prepare<number>(database, FIND_NAMED).pluck().all(nameKey(name, kind), kind),
  )
  if (named.length > 0 && /[\s\p{P}]/u.test(name.trim())) return [...new Set(named)]
  const having = (search: typeof searchNames): number[] => {
    const expression = anyOf(SPEAKER_KINDS.flatMap((kind) => search(nameKey(name, kind)) ?? []))
    return expression === null ? [] : prepare<number>(database, FIND_HAVING).pluck().all(expression)
  }
  const found = [...new Set([...named, ...having(searchNames)])]
  return found.length > 0 ? found : having(searchBeginnings)
}

export const FIND_HAVING = `SELECT s.number FROM speaker AS s
  WHERE s.number IN (
    SELECT f.speaker_number FROM speaker_search CROSS JOIN speaker_form AS f ON f.number = speaker_search.rowid
    WHERE speaker_search MATCH ?
  )
  ORDER BY s.quote_count DESC, s.number LIMIT 50`

/** Sorts after every UUID. */
const AFTER_ALL_IDS = '~'

const FOUND = `number IN (
    SELECT f.speaker_number FROM speaker_search CROSS JOIN speaker_form AS f ON f.number = speaker_search.rowid
    WHERE speaker_search MATCH :beginnings
  )`

/**
 * One page. Each kind is read in the order of its own index, starting at the
 * position; in a search by name, only the speakers found are read. `kinds` has
 * at least one.
 */
export function speakerQuery(order: SpeakerOrder, kinds: readonly SpeakerKind[], which: 'all' | 'found'): string {
  const { column, direction } = ORDERS[order]
  const page = (where: readonly string[]): string => `SELECT * FROM speaker
    WHERE ${['shown = 1', `(${column}, id) ${direction === 'ASC' ? '>' : '<'} (:key, :id)`, ...where].join(' AND ')}
    ORDER BY ${column} ${direction}, id ${direction} LIMIT :limit`
  if (which === 'found') return page([`kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`, FOUND])
  const pages = kinds.map((kind) => page([`kind = '${kind}'`]))
  if (pages.length === 1) return pages[0]!
  return `SELECT * FROM (${pages.map((one) => `SELECT * FROM (${one})`).join(' UNION ALL ')})
    ORDER BY ${column} ${direction}, id ${direction} LIMIT :limit`
}

interface Order {
  /** Sorts before every key of the list. */
  readonly first: string | number
  readonly column: 'name_key' | 'quote_count' | 'last_key'
  readonly direction: 'ASC' | 'DESC'
  readonly keyOf: (row: SpeakerRow) => string | number
}

const ORDERS: Readonly<Record<SpeakerOrder, Order>> = {
  // No key is empty.
  name: { first: '', column: 'name_key', direction: 'ASC', keyOf: (row) => row.name_key },
  quotes: {
    first: Number.MAX_SAFE_INTEGER,
    column: 'quote_count',
    direction: 'DESC',
    keyOf: (row) => row.quote_count,
  },
  // Sorts after every date.
  lastQuoted: { first: '~', column: 'last_key', direction: 'DESC', keyOf: (row) => row.last_key },
}

export const FIND_NAMED = `SELECT f.speaker_number AS number
  FROM speaker_form AS f CROSS JOIN speaker AS s ON s.number = f.speaker_number
  WHERE f.name_key = ? AND s.kind = ?`

const ALIASES = `SELECT form, confirmed FROM speaker_form WHERE speaker_number = ? AND form <> ?
  ORDER BY article_count DESC, form`

const ROLES = 'SELECT role FROM speaker_role WHERE speaker_number = ? ORDER BY last_key DESC, role LIMIT 20'

/** The role in most of the latest articles; the later one if two are equally frequent, and in the latest spelling. */
export const PRESENT_ROLE = `SELECT role, count(*) AS articles, max(published_key) AS last FROM (
    SELECT role, published_key FROM article_speaker WHERE speaker_number = ? AND quote_count > 0
    ORDER BY published_key DESC LIMIT 50
  ) AS latest
  WHERE role IS NOT NULL GROUP BY lower(role) ORDER BY articles DESC, last DESC, role LIMIT 1`

const OUTLETS = `SELECT outlet, article_count FROM speaker_outlet WHERE speaker_number = ?
  ORDER BY article_count DESC, outlet LIMIT 20`

export const SPEAKER_KINDS: readonly SpeakerKind[] = ['person', 'organization', 'group', 'document', 'unnamed']

/** What is typed may begin a name of any kind, and each kind has its own key. */
function beginningsOf(query: string): string | null {
  return anyOf(SPEAKER_KINDS.flatMap((kind) => searchBeginnings(nameKey(query, kind)) ?? []))
}

/** @throws Error if there is none */
export function loadSpeakerByRowId(database: Database, rowId: number): StoredSpeaker {
  const row = prepare<SpeakerRow>(database, 'SELECT * FROM speaker WHERE number = ?').get(rowId)
  if (!row) throw new Error(`There is no speaker with the row id ${rowId}`)
  return loadSpeaker(database, row)
}

/** A speaker, including what is not in their own row. */
export function loadSpeaker(database: Database, row: SpeakerRow): StoredSpeaker {
  const forms = prepare<{ form: string; confirmed: number }>(database, ALIASES).all(row.number, row.name)
  const roles = prepare<{ role: string }>(database, ROLES).all(row.number)
  const present = prepare<{ role: string }>(database, PRESENT_ROLE).get(row.number)
  const outlets = prepare<{ outlet: string; article_count: number }>(database, OUTLETS).all(row.number)
  return speakerFromRows(row, {
    aliases: forms.map(({ form }) => form),
    confirmedAliases: forms.filter(({ confirmed }) => confirmed === 1).map(({ form }) => form),
    vouchedAliases: listVouched(database, row.number),
    role: present?.role ?? roles[0]?.role ?? null,
    roles: roles.map(({ role }) => role),
    outlets: outlets.map((row) => ({ name: row.outlet, articleCount: row.article_count })),
  })
}
