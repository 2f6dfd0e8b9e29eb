// What people type into a search box, as FTS5 understands it. None of it is
// ever FTS5's own syntax: every word goes in as a string, its marks doubled.

/**
 * An FTS5 expression for quotes that hold all the words: `climate "net zero"`
 * asks for the word and for the phrase. `formsOf` gives the other forms of a
 * word that will do as well; a phrase is looked for as it is. Null when there
 * is no word to look for. Any string is safe.
 */
export function searchWords(words: string, formsOf?: (word: string) => readonly string[]): string | null {
  return allOf(
    splitPhrases(words).map(({ text, isPhrase }) => {
      const forms = formsOf && !isPhrase && ONE_WORD.test(text) ? formsOf(text) : [text]
      return forms.length > 1 ? `(${forms.map(quoteString).join(' OR ')})` : quoteString(text)
    }),
  )
}

/** The same for names, by the beginnings of their words: "ram kad" finds "ramzan kadyrov". */
export function searchBeginnings(words: string): string | null {
  return allOf(
    splitPhrases(words)
      .flatMap(({ text }) => text.split(/[^\p{L}\p{M}\p{N}\p{Co}]+/u))
      .map((word) => quoteString(word) + ' *'),
  )
}

/** Any one of several expressions. */
export function anyOf(expressions: readonly string[]): string | null {
  const distinct = [...new Set(expressions)]
  return distinct.length > 0 ? distinct.map((expression) => `(${expression})`).join(' OR ') : null
}

/** A string without a word in it, which would match nothing, is left out. */
function allOf(strings: readonly string[]): string | null {
  const searchable = [...new Set(strings)].filter((string) => SEARCHABLE.test(string))
  return searchable.length > 0 ? searchable.join(' AND ') : null
}

const ONE_WORD = /^[\p{L}\p{M}\p{N}]+$/u

/** What FTS5's unicode61 takes for a word: letters, digits and characters of private use. */
const SEARCHABLE = /[\p{L}\p{N}\p{Co}]/u

/** Straight or curly marks make a phrase; one that is never closed ends with the text. */
function splitPhrases(words: string): { readonly text: string; readonly isPhrase: boolean }[] {
  return [...words.matchAll(/["“”„]([^"“”„]*)(?:["“”„]|$)|[^\s"“”„]+/gu)].map(([word, phrase]) => ({
    text: phrase ?? word,
    isPhrase: phrase !== undefined,
  }))
}

/** NUL would end the expression in the middle, because FTS5 reads it as a C string. */
export const quoteString = (text: string): string => `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`
