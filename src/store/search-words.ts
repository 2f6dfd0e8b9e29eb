// What people type into a search box, as FTS5 understands it. None of it is
// ever FTS5's own syntax: every word goes in as a string, its marks doubled.

/**
 * An FTS5 expression for quotes that hold all the words: `climate "net zero"`
 * asks for the word and for the phrase. Null when there is no word to look
 * for. Any string is safe.
 */
export function searchWords(words: string): string | null {
  return allOf(splitPhrases(words).map(quoteString))
}

/** The same for names, by the beginnings of their words: "ram kad" finds "ramzan kadyrov". */
export function searchBeginnings(words: string): string | null {
  return allOf(
    splitPhrases(words)
      .flatMap((phrase) => phrase.split(/[^\p{L}\p{M}\p{N}\p{Co}]+/u))
      .map((word) => quoteString(word) + ' *'),
  )
}

/** Any one of several expressions. */
export function anyOf(expressions: readonly string[]): string | null {
  const distinct = [...new Set(expressions)]
  return distinct.length > 0 ? distinct.map((expression) => `(${expression})`).join(' OR ') : null
}

/** Side by side means "and" to FTS5; a string without a word in it, which would match nothing, is left out. */
function allOf(strings: readonly string[]): string | null {
  const searchable = [...new Set(strings)].filter((string) => SEARCHABLE.test(string))
  return searchable.length > 0 ? searchable.join(' ') : null
}

/** What FTS5's unicode61 takes for a word: letters, digits and characters of private use. */
const SEARCHABLE = /[\p{L}\p{N}\p{Co}]/u

/** Straight or curly marks make a phrase; one that is never closed ends with the text. */
function splitPhrases(words: string): string[] {
  return [...words.matchAll(/["“”„]([^"“”„]*)(?:["“”„]|$)|[^\s"“”„]+/gu)].map(([word, phrase]) => phrase ?? word)
}

/** NUL would end the expression in the middle, because FTS5 reads it as a C string. */
const quoteString = (text: string): string => `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`
