// Which quotes a quotation may have been taken from: those that share most of
// its rare words, whatever was changed between them. Ranking every quote with
// any of its words would take seconds, since one of them is "the".

import type { Database } from 'better-sqlite3'
import { exportQuotes } from '../exports/export-quotes.ts'
import { prepare } from '../prepare.ts'
import type { SimilarQuote } from '../../store.ts'
import { quoteString } from './search-words.ts'

/** The likeliest quotes for each quotation, given as its words in order; see the contract. */
export function findSimilar(
  database: Database,
  quotations: readonly (readonly string[])[],
): readonly (readonly SimilarQuote[])[] {
  const lookUp = rememberLookups(database)
  const found = quotations.map((words) =>
    likeliest(words, lookUp).flatMap((sortKey) => findRowId(database, sortKey) ?? []),
  )
  const rowIds = [...new Set(found.flat())]
  const loaded = exportQuotes(database, rowIds)
  const names = findNames(
    database,
    loaded.flatMap(({ speakers }) => speakers.map(({ id }) => id)),
  )
  // All in one read transaction, so every row id still has its quote.
  const quotes = new Map(
    loaded.map((quote, index): [number, SimilarQuote] => [
      rowIds[index]!,
      { ...quote, names: quote.speakers.map(({ id }) => names.get(id) ?? []) },
    ]),
  )
  return found.map((some) => some.map((rowId) => quotes.get(rowId)!))
}

/** Sort keys of the quotes with a string of words, newest first; null if more than `COMMON` have it. */
type LookUp = (string: string) => readonly bigint[] | null

/** Looks up each string only once. */
function rememberLookups(database: Database): LookUp {
  const known = new Map<string, readonly bigint[] | null>()
  return (string) => {
    const remembered = known.get(string)
    if (remembered !== undefined) return remembered
    const found = prepare<bigint>(database, HAVING, 'bigint')
      .pluck()
      .all(quoteString(string), COMMON + 1)
    const answer = found.length > COMMON ? null : found
    known.set(string, answer)
    return answer
  }
}

const HAVING = 'SELECT rowid FROM quote_search WHERE quote_search MATCH ? ORDER BY rowid DESC LIMIT ?'

/** A word in more quotes than this says little, and its list is long to read. */
const COMMON = 1000

/** Sort keys of the quotes that have most of the rare words, most first. */
function likeliest(words: readonly string[], lookUp: LookUp): bigint[] {
  const all = new Map<bigint, number>()
  const best = new Set<bigint>()
  for (const piece of cutPieces(words)) {
    const votes = voteOn(piece, lookUp)
    for (const [sortKey, vote] of votes) all.set(sortKey, (all.get(sortKey) ?? 0) + vote)
    // For each piece, since a quotation pieced together comes from several quotes.
    for (const sortKey of highest(votes, BEST_OF_PIECE)) best.add(sortKey)
  }
  const ranked = highest(all, MOST_FOUND)
  return [...new Set([...ranked.slice(0, MOST_FOUND / 2), ...best, ...ranked])].slice(0, MOST_FOUND)
}

const MOST_FOUND = 20
const BEST_OF_PIECE = 3

/** Spread evenly over the quotation, covering all of it if short. */
function cutPieces(words: readonly string[]): (readonly string[])[] {
  const count = Math.max(1, Math.min(MOST_PIECES, Math.ceil(words.length / PIECE)))
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * words.length) / count)
    return words.slice(start, Math.min(start + PIECE, Math.floor(((index + 1) * words.length) / count)))
  })
}

/** Words per piece. */
const PIECE = 12
const MOST_PIECES = 6

/** For each quote, how much it has in common with the piece, judged by the rare words. */
function voteOn(piece: readonly string[], lookUp: LookUp): ReadonlyMap<bigint, number> {
  const votes = new Map<bigint, number>()
  const vote = (sortKeys: readonly bigint[]): void => {
    const weight = 1 + Math.log2(COMMON / sortKeys.length)
    for (const sortKey of sortKeys) votes.set(sortKey, (votes.get(sortKey) ?? 0) + weight)
  }
  let rare = 0
  // Longer words are, on the whole, rarer.
  for (const word of [...new Set(piece)].sort((one, other) => other.length - one.length)) {
    if (rare === RARE_OF_PIECE) break
    const found = lookUp(word)
    if (found === null || found.length === 0) continue
    vote(found)
    rare += 1
  }
  if (rare < FEW_RARE) for (const phrase of phrasesOf(piece)) vote(lookUp(phrase) ?? [])
  return votes
}

const RARE_OF_PIECE = 5
const FEW_RARE = 3

/** The words at both ends, for words that are common individually: all of a short piece. */
const phrasesOf = (piece: readonly string[]): Set<string> =>
  new Set([piece.slice(0, PHRASE).join(' '), piece.slice(-PHRASE).join(' ')])

const PHRASE = 4

const highest = (votes: ReadonlyMap<bigint, number>, count: number): bigint[] =>
  [...votes]
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([sortKey]) => sortKey)

function findRowId(database: Database, sortKey: bigint): number | undefined {
  return prepare<number>(database, LISTED_AT).pluck().get(sortKey)
}

export const LISTED_AT = 'SELECT number FROM quote WHERE place = ? AND listed = 1'

/** Ids of speakers → every form of their names. */
function findNames(database: Database, ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const rows = prepare<{ id: string; forms: string }>(database, NAMES).all(JSON.stringify([...new Set(ids)]))
  return new Map(rows.map(({ id, forms }) => [id, JSON.parse(forms) as readonly string[]]))
}

export const NAMES = `SELECT s.id, json_group_array(f.form) AS forms
  FROM json_each(?) AS wanted
  CROSS JOIN speaker AS s ON s.id = wanted.value
  CROSS JOIN speaker_form AS f ON f.speaker_number = s.number
  GROUP BY s.number`
