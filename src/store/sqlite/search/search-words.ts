// What people type into a search box, in FTS5's terms. None of it is ever
// interpreted as FTS5 syntax: every word goes in as a string, with its
// quotation marks doubled.

/**
 * An FTS5 expression for quotes that contain all the words: `climate "net
 * zero"` asks for the word and for the phrase. As in search engines, `a OR b`
 * accepts either, `-a` or `NOT a` excludes, and `a NEAR/5 b` wants both with at
 * most five words between them (ten without a number); these operators are in
 * capitals, and OR binds more tightly than juxtaposition. `formsOf` returns
 * other forms of a word that match as well; a phrase is searched for as it is.
 * Null if there is no word to look for. Any string is safe.
 */
export function searchWords(words: string, formsOf?: (word: string) => readonly string[]): string | null {
  const { wanted, unwanted } = readTerms(words)
  const all = wanted.map((terms) => anyOf(terms.map((term) => expressionOf(term, formsOf))))
  if (all.length === 0) return null
  const none = anyOf(unwanted.map((term) => expressionOf(term, formsOf)))
  const found = [...new Set(all)].join(' AND ')
  return none === null ? found : `(${found}) NOT (${none})`
}

/** Words and phrases to be found near each other. */
interface Term {
  readonly pieces: readonly [Piece, ...Piece[]]
  /** How many words may stand between two of the pieces. */
  readonly distance: number
}

interface Terms {
  /** One of each must occur. */
  readonly wanted: readonly (readonly Term[])[]
  readonly unwanted: readonly Term[]
}

function readTerms(words: string): Terms {
  const wanted: Term[][] = []
  const unwanted: Term[] = []
  let operator: Operator = 'and'
  for (const piece of splitPhrases(words)) {
    const sign = operatorOf(piece)
    if (sign !== null) {
      operator = sign
      continue
    }
    if (!SEARCHABLE.test(piece.text)) continue
    const term: Term = { pieces: [piece], distance: 0 }
    const group = wanted.at(-1)
    const before = group?.at(-1)
    if (operator === 'not' || piece.isNegated) unwanted.push(term)
    else if (operator === 'or' && group) group.push(term)
    else if (typeof operator === 'number' && group && before)
      group[group.length - 1] = { pieces: [...before.pieces, piece], distance: operator }
    else wanted.push([term])
    operator = 'and'
  }
  return { wanted, unwanted }
}

/** "NEAR" without a number, as in FTS5. */
const NEAR = 10

/** A number is the largest distance for NEAR. */
type Operator = 'and' | 'or' | 'not' | number

function operatorOf({ text, isPhrase }: Piece): Operator | null {
  if (isPhrase) return null
  if (text === 'AND') return 'and'
  if (text === 'OR') return 'or'
  if (text === 'NOT') return 'not'
  const near = /^NEAR(?:\/(\d{1,3}))?$/u.exec(text)
  return near === null ? null : Number(near[1] ?? NEAR)
}

function expressionOf({ pieces, distance }: Term, formsOf?: (word: string) => readonly string[]): string {
  const [{ text, isPhrase }, ...others] = pieces
  if (others.length > 0) return `NEAR(${pieces.map((piece) => quoteString(piece.text)).join(' ')}, ${distance})`
  const forms = formsOf && !isPhrase && ONE_WORD.test(text) ? formsOf(text) : [text]
  return forms.length > 1 ? `(${forms.map(quoteString).join(' OR ')})` : quoteString(text)
}

/** The same for names, by the beginnings of their words: "ram kad" finds "ramzan kadyrov". */
export function searchBeginnings(words: string): string | null {
  return allOf(namesIn(words).map((word) => quoteString(word) + ' *'))
}

/** Names that contain all the words in full: "kadyrov" finds "ramzan kadyrov". */
export function searchNames(words: string): string | null {
  return allOf(namesIn(words).map(quoteString))
}

const namesIn = (words: string): string[] =>
  splitPhrases(words).flatMap(({ text }) => text.split(/[^\p{L}\p{M}\p{N}\p{Co}]+/u))

/** Any one of several expressions. */
export function anyOf(expressions: readonly string[]): string | null {
  const [only, ...others] = new Set(expressions)
  return others.length > 0 ? [only, ...others].map((expression) => `(${expression})`).join(' OR ') : (only ?? null)
}

/** Omits strings without a word in them, which would match nothing. */
function allOf(strings: readonly string[]): string | null {
  const searchable = [...new Set(strings)].filter((string) => SEARCHABLE.test(string))
  return searchable.length > 0 ? searchable.join(' AND ') : null
}

const ONE_WORD = /^[\p{L}\p{M}\p{N}]+$/u

/** What FTS5's unicode61 takes for a word: letters, digits and private-use characters. */
const SEARCHABLE = /[\p{L}\p{N}\p{Co}]/u

interface Piece {
  readonly text: string
  readonly isPhrase: boolean
  /** Whether it begins with a minus. */
  readonly isNegated: boolean
}

/** Straight or curly marks make a phrase; an unclosed one ends with the text. */
function splitPhrases(words: string): Piece[] {
  return [...words.matchAll(/(?<minus>(?<!\S)-)?(?:["“”„](?<phrase>[^"“”„]*)(?:["“”„]|$)|(?<word>[^\s"“”„]+))/gu)].map(
    ({ groups }) => ({
      text: groups!['phrase'] ?? groups!['word']!,
      isPhrase: groups!['phrase'] !== undefined,
      isNegated: groups!['minus'] !== undefined,
    }),
  )
}

/** NUL would end the expression early, because FTS5 reads it as a C string. */
export const quoteString = (text: string): string => `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`
