// Finds out whether any of the given words are still in an archive: in any
// column of any table, in the search indexes (including deleted entries), or in
// unused bytes of the file and its log. Takes the tables from the schema, so
// that none is forgotten.

import type { Database } from 'better-sqlite3'
import { findWords, foldForWords } from '../../../text/black-out.ts'
import { nameFailure } from '../../archive-failure.ts'
import { isUpToDate, schemaTexts } from '../migrate.ts'
import { prepare } from '../prepare.ts'
import { SEARCHES } from '../erasure/merge-indexes.ts'
import { holdsBytes } from './holds-bytes.ts'
import { openExisting } from './open-existing.ts'
import { readIndexTerms } from './read-index-terms.ts'

export interface Trace {
  /** `rows`: still stored; `index`: found by searches; `remains`: deleted but not yet overwritten. */
  readonly kind: 'rows' | 'index' | 'remains'
  /** "quote.words", "quote_search", or the file. */
  readonly place: string
  readonly count: number
  /** Ids of articles, quotes or speakers; at most ten. */
  readonly ids: readonly string[]
}

export interface TraceResult {
  readonly traces: readonly Trace[]
  /** Unfinished erasures. */
  readonly erasing: number
}

/**
 * Looks for whole words, ignoring marks, case and accents. Takes as long as
 * reading the file twice; others may write meanwhile.
 *
 * @throws ArchiveError, or what is wrong with the migrations
 */
export function findTraces(path: string, words: string): TraceResult {
  const database = openExisting(path)
  try {
    const found = database.transaction(() => {
      if (!isUpToDate(database))
        throw new Error('It is from an earlier version: start the service on it to migrate it, then try again')
      return {
        rows: findInRows(database, words),
        index: findInIndexes(database, words),
        erasing: countErasing(database),
        schema: schemaTexts(database),
      }
    })
    const { rows, index, erasing, schema } = found.deferred()
    const isUsed = rows.some(({ count }) => count > 0)
    const traces = [
      ...rows.filter(({ count }) => count > 0),
      // If rows have the words, searches find them: the index adds nothing.
      ...index.filter(({ kind }) => kind === 'remains' || !isUsed),
      // Bytes don't show where a word ends: if any row has the letters, they are taken for that row's.
      ...(rows.length > 0 ? [] : findInBytes(path, words, schema)),
    ]
    return { traces, erasing }
  } catch (error) {
    throw nameFailure(error, path)
  } finally {
    database.close()
  }
}

const countErasing = (database: Database): number =>
  prepare<number>(database, "SELECT count(*) FROM erasure WHERE stage <> 'done'").pluck().get() ?? 0

const plain = (text: string): string => foldForWords(text.normalize('NFD').replace(/\p{M}/gu, ''))

/** Columns that have the letters; `count` is how many rows have them as whole words. */
function findInRows(database: Database, words: string): Trace[] {
  const wanted = plain(words).trim()
  // JSON escapes line breaks and quotation marks.
  const read = (value: unknown): string =>
    typeof value === 'string'
      ? plain(/^[[{]/.test(value) ? value.replace(/\\[nrt]/g, ' ').replace(/\\"/g, '"') : value)
      : ''
  database.function('has_letters', (value) => (read(value).includes(wanted) ? 1 : 0))
  database.function('has_words', (value) => (findWords(read(value), wanted).length > 0 ? 1 : 0))
  return prepare<{ table: string; column: string; columns: string }>(database, COLUMNS)
    .all()
    .flatMap(({ table, column, columns }): Trace[] => {
      const having = `FROM "${table}" AS t WHERE has_letters(t."${column}")`
      const sql = `SELECT count(*) AS letters, coalesce(sum(has_words(t."${column}")), 0) AS words ${having}`
      const counted = prepare<{ letters: number; words: number }>(database, sql).get()
      if (!counted || counted.letters === 0) return []
      const ids = prepare<string>(
        database,
        `SELECT ${nameRow(table, columns.split(','))} ${having} AND has_words(t."${column}") LIMIT 10`,
      )
      return [{ kind: 'rows', place: `${table}.${column}`, count: counted.words, ids: ids.pluck().all() }]
    })
}

/** Every column that can hold text, with all columns of its table. Excludes the tables of FTS5. */
const COLUMNS = `SELECT m.name AS "table", c.name AS "column",
    (SELECT group_concat(name) FROM pragma_table_info(m.name)) AS columns
  FROM sqlite_schema AS m CROSS JOIN pragma_table_info(m.name) AS c
  WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND m.name NOT LIKE 'sqlite%' AND m.name <> 'migration'
    AND m.name NOT GLOB '*_search_*' AND c.type NOT IN ('INTEGER', 'REAL')
  ORDER BY m.name, c.cid`

/** An id by which to look the row up: its own, or that of the quote, article or speaker it belongs to. */
function nameRow(table: string, columns: readonly string[]): string {
  if (columns.includes('id')) return `'${table} ' || t.id`
  const owner = ['quote', 'article', 'speaker'].find((one) => columns.includes(`${one}_number`))
  if (owner === undefined) return "''"
  return `coalesce((SELECT '${owner} ' || id FROM ${owner} WHERE number = t.${owner}_number), '')`
}

function findInIndexes(database: Database, words: string): Trace[] {
  const tokens = plain(words).match(/[\p{L}\p{N}]+/gu) ?? []
  if (tokens.length === 0) return []
  return SEARCHES.flatMap((search): Trace[] => {
    const sql = `SELECT count(*) FROM ${search} WHERE ${search} MATCH ?`
    const find = (text: string): number => prepare<number>(database, sql).pluck().get(`"${text}"`) ?? 0
    const found = find(tokens.join(' '))
    const unused = tokens.filter((token) => find(token) === 0)
    const terms = unused.length === 0 ? new Set<string>() : readIndexTerms(database, search, new Set(unused))
    return [
      ...(found > 0 ? [{ kind: 'index' as const, place: search, count: found, ids: [] }] : []),
      ...(terms.size > 0 ? [{ kind: 'remains' as const, place: search, count: terms.size, ids: [] }] : []),
    ]
  })
}

/** `schema`: the file's own schema texts, which may use somebody's name as an example. */
function findInBytes(path: string, words: string, schema: readonly string[]): Trace[] {
  const spellings = [...new Set([words, words.toLowerCase(), words.toUpperCase(), plain(words)])]
  return [path, `${path}-wal`]
    .filter((file) => holdsBytes(file, spellings, schema))
    .map((file) => ({ kind: 'remains', place: file, count: 1, ids: [] }))
}
