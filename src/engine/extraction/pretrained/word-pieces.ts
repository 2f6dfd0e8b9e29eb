// Splits words into the pieces of the network's vocabulary (WordPiece, as in BERT: Wu et al. 2016,
// Devlin et al. 2019). It splits the document's own tokens, so offsets stay valid: "unmoored" is
// un ##mo ##ored.

import { rememberWords } from '../../../text/remember-words.ts'
import { readWeights } from '../../learning/weights.ts'

/** The pieces of a token, as numbers in the vocabulary, and the case of its letters. */
export interface WordPieces {
  /** At least one. */
  readonly pieces: readonly number[]
  readonly letterCase: number
}

/** The vocabulary is all lower case; the network is told separately how a word is written. */
export const LETTER_CASES = { small: 0, capitalized: 1, capitals: 2, mixed: 3, none: 4 } as const

/** Pieces that are not words. */
export interface SpecialPieces {
  readonly unknown: number
  readonly opening: number
  readonly closing: number
}

export interface Vocabulary {
  readonly special: SpecialPieces
  readonly piecesOf: (token: string) => WordPieces
}

/** A longer run of letters is not a word; it becomes one unknown piece, as when the network was trained. */
const LONGEST_WORD = 100

/** `lines` has one piece per line, as in BERT's vocab.txt. */
export function makeVocabulary(lines: readonly string[]): Vocabulary {
  const numbers = new Map(lines.map((piece, number) => [piece, number]))
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece)
    if (number === undefined) throw new Error(`The vocabulary lacks ${piece}`)
    return number
  }
  const special = { unknown: numberOf('[UNK]'), opening: numberOf('[CLS]'), closing: numberOf('[SEP]') }

  function splitWord(word: string): readonly number[] {
    if (word.length > LONGEST_WORD) return [special.unknown]
    const pieces: number[] = []
    for (let from = 0; from < word.length;) {
      let to = word.length
      let number: number | undefined
      for (; to > from; to--) {
        number = numbers.get((from === 0 ? '' : '##') + word.slice(from, to))
        if (number !== undefined) break
      }
      if (number === undefined) return [special.unknown]
      pieces.push(number)
      from = to
    }
    return pieces
  }

  const piecesOf = rememberWords((token: string): WordPieces => {
    const words = plain(token).match(WORDS) ?? []
    const pieces = words.flatMap(splitWord)
    return { pieces: pieces.length === 0 ? [special.unknown] : pieces, letterCase: letterCaseOf(token) }
  }, 8192)
  return { special, piecesOf }
}

let loaded: Vocabulary | null = null

/** The shipped vocabulary, read once. */
export function vocabulary(): Vocabulary {
  loaded ??= makeVocabulary(readWeights('reader.vocabulary').toString('utf8').split('\n'))
  return loaded
}

/** Each punctuation mark or symbol is a word of its own. */
const WORDS = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu

/** In lower case, without accents. */
const plain = (token: string): string =>
  token
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')

function letterCaseOf(token: string): number {
  const [first = '', ...others] = token.match(/\p{L}/gu) ?? []
  if (first === '') return LETTER_CASES.none
  const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()
  const capitals = others.filter(isCapital).length
  if (!isCapital(first)) return capitals === 0 ? LETTER_CASES.small : LETTER_CASES.mixed
  if (capitals === 0) return LETTER_CASES.capitalized
  return capitals === others.length ? LETTER_CASES.capitals : LETTER_CASES.mixed
}
