// The other forms of an English word: "promised" also finds "promise" and
// "promises". Looks up which words of the archive's own vocabulary share its
// stem (Porter, "An algorithm for suffix stripping", 1980), so that the index
// only needs to hold every word once.

import type { Database } from 'better-sqlite3'
import { stemmer } from 'stemmer'
import { prepare } from '../prepare.ts'

/** The words of the archive with the same stem as this one, including itself, as FTS5 writes them. */
export function findWordForms(database: Database, word: string): readonly string[] {
  const folded = foldWord(word)
  const stem = stemmer(folded)
  // The stemmer only changes the end: "happiness", "happily" → "happi".
  const beginning = stem.slice(0, Math.max(MIN_BEGINNING, stem.length - 1))
  if (beginning.length < MIN_BEGINNING || !folded.startsWith(beginning)) return [word]
  const known = prepare<string>(database, WORDS_FROM).pluck().all(beginning, `${beginning}\u{10ffff}`)
  return [...new Set([word, ...known.filter((form) => stemmer(form) === stem)])]
}

/** Shorter words have no endings to speak of. */
const MIN_BEGINNING = 3

const WORDS_FROM = 'SELECT term FROM quote_vocabulary WHERE term >= ? AND term < ?'

/** As FTS5's unicode61 folds it, closely enough for English. */
const foldWord = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
