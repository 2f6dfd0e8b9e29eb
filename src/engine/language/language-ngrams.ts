// How much a text looks like each of sixty languages, by the letter n-grams of the Efficient
// Language Detector (eld, by Nito T.M., Apache-2.0), counted as eld counts them. Its own table is
// a literal of 81,000 objects, which costs each thread 46 MB and half a second; here the same
// numbers are in typed arrays (1.3 MB), written by tools/train/write-ngrams.ts.

import { readWeights } from '../learning/weights.ts'

/** The first line of the file, as JSON; the arrays of `NgramTable` follow. */
export interface NgramHeader {
  /** Where the numbers come from, and their license. */
  readonly from: string
  /** ISO 639-1 codes, in the order of their numbers in `NgramTable.languages`. */
  readonly codes: readonly string[]
  /** For each code, the average score of a text in that language. */
  readonly averages: readonly number[]
  readonly ngrams: number
  readonly pairs: number
}

interface NgramTable extends NgramHeader {
  /** The n-grams as numbers, ascending: their bytes in UTF-8, with a space where a word begins or ends. */
  readonly keys: Float64Array
  /** Where the pairs of each n-gram begin in the arrays below; has one more element than there are n-grams. */
  readonly starts: Uint32Array
  readonly languages: Uint8Array
  readonly scores: Uint8Array
}

export interface LanguageGuess {
  /** ISO 639-1; empty if the text has no known n-gram. */
  readonly language: string
  readonly isReliable: boolean
  /** From 0 to 1. */
  readonly scoreOf: (language: string) => number
}

/**
 * The most of a text that is read: in UTF-16 units, and in bytes up to the end of a word or,
 * failing that, of a letter.
 */
const LONGEST = 1000
const WORD_CUT = 350
const CUT = 380
/** The most bytes read of a word. */
const LONGEST_WORD = 70
const STRIDE = 3
/** What eld subtracts from every score to make its table smaller. */
const BASE = 53
/** Scales the mean score of a text's n-grams to between 0 and 1. */
const SCALE = 25
/** For a reliable answer: the share of a language's average that a text must reach, and the fewest n-grams. */
const RELIABLE_SHARE = 0.75
const FEWEST = 3
const SPACE = 32
const NOTHING: LanguageGuess = { language: '', isReliable: false, scoreOf: () => 0 }
/** Runs of anything but letters, and of letters beyond 16 bits; an apostrophe before a letter belongs to the word. */
const SEPARATORS = /[\P{L}\u{10000}-\u{10ffff}]+(?<!['`’])/gu

let loaded: NgramTable | null = null
const bytes = new Uint8Array(3 * LONGEST)
const found = new Float64Array(bytes.length)
const encoder = new TextEncoder()

/** The language of the beginning of a text. */
export function guessLanguage(text: string): LanguageGuess {
  const table = (loaded ??= readTable())
  const { keys, count } = ngramsOf(text.slice(0, LONGEST))
  const sums = sumScores(table, keys)
  let best = 0
  for (let language = 1; language < sums.length; language++) if (sums[language]! > sums[best]!) best = language
  if (sums[best] === 0) return NOTHING
  const scoreAt = (language: number): number => {
    const mean = (sums[language] ?? 0) / count
    return mean / (mean + SCALE)
  }
  return {
    language: table.codes[best]!,
    isReliable: count >= FEWEST && scoreAt(best) >= table.averages[best]! * RELIABLE_SHARE,
    scoreOf: (language) => scoreAt(table.codes.indexOf(language)),
  }
}

/** The distinct n-grams that may be in the table, and the count of all, including those that cannot be. */
function ngramsOf(text: string): { keys: Float64Array; count: number } {
  const words = text.replace(SEPARATORS, ' ').trim().toLowerCase()
  const end = cutOf(encoder.encodeInto(words, bytes).written)
  let length = 0
  const tails = new Set<string>()
  for (let start = 0; start < end; start++) {
    if (bytes[start] === SPACE) continue
    let wordEnd = start
    while (wordEnd < end && bytes[wordEnd] !== SPACE) wordEnd++
    const last = Math.min(wordEnd, start + LONGEST_WORD)
    let at = start
    for (; at + 4 < last; at += STRIDE) found[length++] = keyOf(at, at + 4, at === start, false)
    const tail = Math.max(start, last - 4)
    // In a longer word, eld takes everything left over as the last n-gram, which is in no table.
    if (last < wordEnd) tails.add(Buffer.from(bytes.subarray(tail, wordEnd)).toString('latin1'))
    else found[length++] = keyOf(tail, last, at === start, true)
    start = wordEnd
  }
  const keys = distinct(found.subarray(0, length))
  return { keys, count: keys.length + tails.size }
}

/** Each number once, in ascending order. Sorts the given array in place. */
function distinct(numbers: Float64Array): Float64Array {
  numbers.sort()
  let length = 0
  for (const number of numbers) if (length === 0 || number !== numbers[length - 1]) numbers[length++] = number
  return numbers.subarray(0, length)
}

/** The end of the part to read of the first `length` of `bytes`. */
function cutOf(length: number): number {
  for (let at = WORD_CUT + 1; at < length; at++) {
    if (bytes[at] === SPACE) return at
    // A byte of the form 10xxxxxx is in the middle of a letter.
    if (at > CUT && (bytes[at]! & 0xc0) !== 0x80) return at
  }
  return length
}

/** Up to six bytes as one number, which a double holds exactly. */
function keyOf(start: number, end: number, begins: boolean, ends: boolean): number {
  let key = begins ? SPACE : 0
  for (let at = start; at < end; at++) key = key * 256 + bytes[at]!
  return ends ? key * 256 + SPACE : key
}

function sumScores({ codes, keys, starts, languages, scores }: NgramTable, found: Float64Array): Float64Array {
  const sums = new Float64Array(codes.length)
  for (const key of found) {
    const at = indexOf(keys, key)
    if (at < 0) continue
    for (let pair = starts[at]!; pair < starts[at + 1]!; pair++) sums[languages[pair]!]! += scores[pair]! + BASE
  }
  return sums
}

/** The position of `key` in the ascending `keys`, or -1. */
function indexOf(keys: Float64Array, key: number): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const here = keys[middle]!
    if (here === key) return middle
    if (here < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function readTable(): NgramTable {
  const file = readWeights('languages.ngrams')
  const lineEnd = file.indexOf(10)
  const header = JSON.parse(file.toString('utf8', 0, lineEnd)) as NgramHeader
  // Copied, because a typed array must begin at a multiple of its element size.
  const { buffer } = new Uint8Array(file.subarray(lineEnd + 1))
  const starts = 8 * header.ngrams
  const languages = starts + 4 * (header.ngrams + 1)
  return {
    ...header,
    keys: new Float64Array(buffer, 0, header.ngrams),
    starts: new Uint32Array(buffer, starts, header.ngrams + 1),
    languages: new Uint8Array(buffer, languages, header.pairs),
    scores: new Uint8Array(buffer, languages + header.pairs, header.pairs),
  }
}
