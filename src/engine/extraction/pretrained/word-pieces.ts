// The pieces that the network knows words by (WordPiece, as BERT has it: Wu et
// al. 2016, Devlin et al. 2019), over the tokens that are there, so that
// offsets stay the document's: "unmoored" is un ##mo ##ored.

import { rememberWords } from '../../../text/remember-words.ts'
import { readWeights } from '../../learning/weights.ts'

/** The pieces of a token as numbers of the vocabulary, and how its letters are written. */
export interface WordPieces {
  /** At least one. */
  readonly pieces: readonly number[]
  readonly letterCase: number
}

/** The vocabulary has small letters alone; the network is told apart what is written how. */
export const LETTER_CASES = { small: 0, capitalized: 1, capitals: 2, mixed: 3, none: 4 } as const

/** Pieces that are no words. */
export interface SpecialPieces {
  readonly unknown: number
  readonly opening: number
  readonly closing: number
}

export interface Vocabulary {
  readonly special: SpecialPieces
  readonly piecesOf: (token: string) => WordPieces
}

/** A longer run of letters is no word; it is one unknown piece, as it was for those who trained the network. */
const LONGEST_WORD = 100

/** `lines`: a piece a line, as BERT's vocab.txt. */
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

/** The shipped one, read once. */
export function vocabulary(): Vocabulary {
  loaded ??= makeVocabulary(readWeights('reader.vocabulary').toString('utf8').split('\n'))
  return loaded
}

/** Marks of punctuation and signs stand for themselves. */
const WORDS = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu

/** In small letters, without accents. */
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
