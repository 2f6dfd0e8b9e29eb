// Finds the subject of a verb by parts of speech alone, for cues and quoted spans that extraction
// left without a source.
//
//   [The senator from Ohio] left the hall early, calling it [“a farce”].
//   Asked about it, [Lee] shrugged and blamed [“the other side”].

import { isQuoted, type Document } from '../../language/document.ts'
import { nounPhraseEnd } from '../../language/noun-phrase.ts'
import type { TokenRange } from '../../language/token-range.ts'

/** How far back, in tokens, to search for a subject. */
const REACH = 60
const WORD = /[\p{L}\p{N}]/u
const NOT_SUBJECTS = new Set([
  'him',
  'them',
  'me',
  'us',
  'himself',
  'herself',
  'itself',
  'themselves',
  'it',
  'that',
  'this',
  'there',
  'what',
  'which',
  'who',
  'whom',
  'you',
  'these',
  'those',
  'something',
  'everything',
])

interface Phrase extends TokenRange {
  /** After a preposition: "in [the senate]". */
  readonly isOblique: boolean
  /** Directly before a verb, apart from adverbs: "[the senate] also voted". */
  readonly hasVerb: boolean
}

/** The most likely subject for the token `before`, to its left in the same sentence. Ignores quoted words. */
export function findSubject(document: Document, before: number): TokenRange | null {
  const sentence = document.sentences[document.sentenceOf[before]!]!
  const start = Math.max(sentence.first, before - REACH)
  const relative = relativeBefore(document, start, before)
  const phrases = phrasesBetween(document, start, (relative ?? before) - 1).filter(
    (phrase) => !phrase.isOblique && !isInClauseOfPlace(document, phrase),
  )
  const subject = relative === null ? (phrases.findLast((phrase) => phrase.hasVerb) ?? phrases[0]) : phrases.at(-1)
  return subject === undefined
    ? null
    : { first: subject.first, last: withApposition(document, subject, (relative ?? before) - 1) }
}

/**
 * "They marched past the hall, where [the council] met, chanting": the subject of a "where" clause
 * is not the subject of what follows it.
 */
function isInClauseOfPlace({ tokens }: Document, { first }: Phrase): boolean {
  return tokens[first - 1]?.lower === 'where'
}

/**
 * [The party], which tried to win them by saying: the antecedent of the relative clause that
 * extends to `before`; null if there is none.
 */
export function findAntecedent(document: Document, before: number): TokenRange | null {
  const { tokens, sentences, sentenceOf } = document
  const { first } = sentences[sentenceOf[before]!]!
  const start = Math.max(first, before - REACH)
  let comma = before - 1
  while (comma > start && tokens[comma]!.text !== ',') comma--
  if (comma <= start || !/^(?:who|which)$/u.test(tokens[comma + 1]!.lower)) return null
  const phrase = phrasesBetween(document, start, comma - 1).at(-1)
  return phrase === undefined ? null : { first: phrase.first, last: phrase.last }
}

/**
 * A neighbour[,] who asked not to be named, said: the comma before a relative clause that ends
 * directly before `before`; null if there is none.
 */
function relativeBefore({ tokens }: Document, start: number, before: number): number | null {
  if (tokens[before - 1]?.text !== ',') return null
  for (let at = before - 2; at > start; at--)
    if (/^(?:who|whose|which|whom)$/u.test(tokens[at]!.lower) && tokens[at - 1]!.text === ',') return at - 1
  return null
}

/** The topic of the sentence: the subject of its first verb. */
export function findSentenceSubject(document: Document, sentence: number): TokenRange | null {
  const { first, last } = document.sentences[sentence]!
  const limit = Math.min(last, first + REACH)
  for (const phrase of phrasesBetween(document, first, limit)) {
    if (phrase.isOblique) continue
    const end = phrase.hasVerb ? phrase.last : insertionEnd(document, phrase.last + 1, limit)
    if (end !== null) return { first: phrase.first, last: end }
  }
  return null
}

/** The most tokens between the commas of an insertion. */
const LONGEST_INSERTION = 12

/**
 * The last token of an insertion that begins with the comma at `comma` and is followed by a verb:
 * "The surgeon[, Leyla Aslan,] sat". It may contain a verb only if it begins with "who".
 */
function insertionEnd({ tokens }: Document, comma: number, limit: number): number | null {
  if (tokens[comma]?.text !== ',') return null
  const isRelative = /^(?:who|whose|which)$/u.test(tokens[comma + 1]?.lower ?? '')
  for (let at = comma + 1; at <= limit && at <= comma + LONGEST_INSERTION; at++) {
    if (tokens[at]!.text === ',') return at > comma + 1 && isVerbAfter(tokens, at + 1) ? at - 1 : null
    if (!isRelative && (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX')) return null
  }
  return null
}

/** The last token of the phrase including its modifiers: "The head [of Chechnya], [Ramzan Kadyrov], accused". */
function withApposition(document: Document, phrase: TokenRange, limit: number): number {
  const { tokens } = document
  const phraseAfter = (start: number): number => nounPhraseEnd(document, start, limit)
  let last = phrase.last
  while (last + 2 <= limit && tokens[last + 1]!.lower === 'of' && phraseAfter(last + 2) > last + 1)
    last = phraseAfter(last + 2)
  const name = tokens[last + 1]?.text === ',' ? phraseAfter(last + 2) : last
  const isName = name > last + 1 && name < limit && tokens[last + 2]!.pos === 'PROPN' && tokens[name + 1]!.text === ','
  return isName ? name : last
}

function phrasesBetween(document: Document, first: number, last: number): Phrase[] {
  const { tokens } = document
  const phrases: Phrase[] = []
  for (let at = first; at <= last; at++) {
    const token = tokens[at]!
    if (isQuoted(document, at) || !WORD.test(token.text)) continue
    if (token.pos === 'PRON' && !NOT_SUBJECTS.has(token.lower)) {
      phrases.push({ first: at, last: at, isOblique: false, hasVerb: isVerbAfter(tokens, at + 1) })
      continue
    }
    if (token.pos === 'DET' && NOT_SUBJECTS.has(token.lower)) continue
    const end = nounPhraseEnd(document, at, unquotedUpTo(document, at, last))
    if (!tokens.slice(at, end + 1).some((word) => word.pos === 'NOUN' || word.pos === 'PROPN')) continue
    phrases.push({
      first: at,
      last: end,
      isOblique: tokens[at - 1]?.pos === 'ADP' && at > first,
      hasVerb: isVerbAfter(tokens, end + 1),
    })
    at = end
  }
  return phrases
}

/** The last token from `first` to `last` before quotation marks. */
function unquotedUpTo(document: Document, first: number, last: number): number {
  let at = first
  while (at < last && !isQuoted(document, at + 1)) at++
  return at
}

function isVerbAfter(tokens: Document['tokens'], start: number): boolean {
  let at = start
  while (tokens[at]?.pos === 'ADV') at++
  return tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX'
}
