// Whom a misspelled name may mean: speakers whose names contain words that
// differ from the given ones by a letter or two. The words come from the index
// of names. Only those that begin with the first or the second letter are
// compared, since misspellings rarely change both; all of them only if that
// finds nobody.

import type { Database } from 'better-sqlite3'
import { editDistance } from '../../../text/edit-distance.ts'
import { nameKey } from '../../name-key.ts'
import { prepare } from '../prepare.ts'
import { anyOf, quoteString } from '../search/search-words.ts'
import { findSpeakersNamed } from './speakers.ts'
import type { MisspeltName } from '../../store.ts'

/** The names that match nobody, with those that may be meant instead. */
export function findMisspelt(database: Database, names: readonly string[]): MisspeltName[] {
  return [...new Set(names)]
    .filter((name) => findSpeakersNamed(database, name).length === 0)
    .map((given) => ({ given, names: findNearNames(database, given) }))
    .filter(({ names }) => names.length > 0)
}

/** Names of people and bodies, nearest first, the most quoted first among equally near ones; at most five. */
function findNearNames(database: Database, name: string): string[] {
  const words = nameKey(name, 'person').split(' ')
  if (words.length > MOST_WORDS) return []
  for (const listWords of [listWordsLike, rememberAllWords()]) {
    const near = words.map((word) => keepNear(word, listWords(database, word)))
    const found = [1, 2].flatMap((distance) => findHolders(database, words, near, distance))
    if (found.length > 0) return [...new Set(found)].slice(0, MOST_NAMES)
  }
  return []
}

const MOST_NAMES = 5

/** Anything longer is not a name, and each word costs a lookup. */
const MOST_WORDS = 6

/** A word of the index, and its distance from the given one. */
interface NearWord {
  readonly term: string
  readonly distance: number
}

type ListWords = (database: Database, word: string) => readonly string[]

const listWordsLike: ListWords = (database, word) =>
  [...new Set([...word].slice(0, 2))].flatMap((letter) =>
    prepare<string>(database, WORDS_FROM).pluck().all(letter, `${letter}\u{10ffff}`),
  )

function rememberAllWords(): ListWords {
  let all: readonly string[] | undefined
  return (database) => (all ??= prepare<string>(database, ALL_WORDS).pluck().all())
}

function keepNear(word: string, terms: readonly string[]): NearWord[] {
  const most = mostEdits(word)
  return terms
    .map((term) => ({ term, distance: editDistance(word, term, most) }))
    .filter(({ distance }) => distance <= most)
}

/** As in search engines ("AUTO"): changing a letter of a short word makes it a different one. */
function mostEdits(word: string): number {
  return word.length < 3 ? 0 : word.length < 6 ? 1 : 2
}

const ALL_WORDS = 'SELECT term FROM name_vocabulary'
const WORDS_FROM = 'SELECT term FROM name_vocabulary WHERE term >= ? AND term < ?'

/** Names that contain all words, each at most this far from the given one, and with exactly this distance in total. */
function findHolders(
  database: Database,
  words: readonly string[],
  near: readonly (readonly NearWord[])[],
  distance: number,
): string[] {
  const options = near.map((some) =>
    some.filter((one) => one.distance <= distance).map(({ term }) => quoteString(term)),
  )
  if (options.some((some) => some.length === 0)) return []
  const expression = options.map((some) => `(${anyOf(some)})`).join(' AND ')
  const rows = prepare<{ name: string; key: string }>(database, HOLDERS_OF_WORDS).all(expression)
  return rows.filter(({ key }) => distanceOf(near, key.split(' ')) === distance).map(({ name }) => name)
}

function distanceOf(near: readonly (readonly NearWord[])[], key: readonly string[]): number {
  return near.reduce((sum, some) => {
    const distances = some.filter(({ term }) => key.includes(term)).map(({ distance }) => distance)
    return sum + Math.min(...distances)
  }, 0)
}

/** How many to look through, however many people share a common name. */
export const HOLDERS_OF_WORDS = `SELECT s.name, f.name_key AS key
  FROM speaker_search CROSS JOIN speaker_form AS f ON f.number = speaker_search.rowid
  CROSS JOIN speaker AS s ON s.number = f.speaker_number
  WHERE speaker_search MATCH ? AND s.shown = 1 AND s.kind IN ('person', 'organization')
  ORDER BY s.quote_count DESC, s.number, f.number LIMIT 200`
