// What a stretch in quotation marks looks like, and what stands around it: the
// features that tell a quotation from a title, a nickname or a scare quote.
//
//   in his new film [“The Long Way Home”]     every word has a capital; "film" before it
//   the [“smart growth”] movement             no verb; an article before, a noun after
//   [“We will not go back,”] she said         a verb, a first person, a comma inside
//
// Names of features that hold for any language begin with "any:". No name of
// a person, place or programme becomes a feature: words count only in lower
// case, and where they are common.

import type { Document, Token } from '../language/document.ts'
import type { Features } from '../learning/linear-model.ts'
import { clusterOf } from '../reading/clusters.ts'
import type { TextReading } from '../reading/read-attributions.ts'
import { foldText } from '../text/fold-text.ts'
import { NAMING_WORDS, THINGS_WITH_WORDS, WORD_NOUNS, WORK_NOUNS } from './naming-words.ts'
import type { Place } from './place-stretches.ts'
import { readingFeatures } from './stretch-reading.ts'

/**
 * For each place, the names of the features that hold. `places` are all
 * outermost stretches of the document in text order, `reading` is what was
 * read of it.
 */
export function stretchFeatures(
  document: Document,
  places: readonly Place[],
  reading: Pick<TextReading, 'readings' | 'openings'>,
): Features[] {
  const read = readingFeatures(document, places, reading)
  const repeats = countRepeats(document, places)
  return places.map((place, index) => {
    const shape = shapeOf(document, place)
    const surroundings = surroundingsOf(document, place)
    return [
      ...anyLanguage(document, place, shape, repeats[index]!),
      ...wordsInside(document, place),
      ...wordsAround(document, place, shape, surroundings),
      ...neighbours(document, places, index),
      ...read[index]!,
    ]
  })
}

interface Shape {
  /** Number of words, in steps. */
  readonly size: string
  /** Which words have a capital. */
  readonly capitals: string
  /** The punctuation that ends the words. */
  readonly ending: string
}

const WORD = /[\p{L}\p{N}]/u
const CAPITAL = /^\P{L}*[\p{Lu}\p{Lt}]/u
/** Most words may be long; a stretch of a million words looks like one of a hundred. */
const LONGEST_LOOK = 100

function shapeOf({ tokens }: Document, { first, last }: Place): Shape {
  const words = tokens
    .slice(first, Math.min(last + 1, first + LONGEST_LOOK))
    .filter((token) => WORD.test(token.text) && !/^['’]\p{L}{1,2}$|^n['’]t$/u.test(token.text))
  return { size: sizeOf(words.length), capitals: capitalsOf(words), ending: endingOf(tokens[last]?.text ?? '') }
}

function sizeOf(wordCount: number): string {
  if (wordCount <= 4) return String(wordCount)
  return wordCount <= 6
    ? '5-6'
    : wordCount <= 9
      ? '7-9'
      : wordCount <= 15
        ? '10-15'
        : wordCount <= 30
          ? '16-30'
          : 'more'
}

function capitalsOf(words: readonly Token[]): string {
  const cased = words.filter((word) => /^\P{N}*\p{L}/u.test(word.text))
  if (cased.length === 0) return 'no-letters'
  const withCapital = cased.filter((word) => CAPITAL.test(word.text)).length
  // Short words stay small in titles: The Lord of the Rings. Any word of up to three letters is let pass, in whatever language.
  const smallWords = cased.filter((word) => !CAPITAL.test(word.text) && word.text.length <= 3).length
  if (
    cased.every(
      (word) => word.text.length > 1 && word.text === word.text.toUpperCase() && word.text !== word.text.toLowerCase(),
    )
  )
    return 'upper'
  if (withCapital === cased.length) return 'all'
  if (CAPITAL.test(cased[0]!.text))
    return withCapital > 1 && withCapital + smallWords === cased.length
      ? 'title'
      : withCapital === 1
        ? 'first'
        : 'first-and-some'
  return withCapital === 0 ? 'none' : 'some'
}

function endingOf(last: string): string {
  if (WORD.test(last)) return 'word'
  return /^[,.!?…:;—–-]/u.exec(last)?.[0].replace(/[–-]/u, '—') ?? 'other'
}

function anyLanguage(
  document: Document,
  place: Place,
  { size, capitals, ending }: Shape,
  repeatCount: number,
): string[] {
  const { text, tokens, paragraphOf } = document
  const { stretch, before, after, first, last } = place
  const inside = text.slice(stretch.inner.start, Math.min(stretch.inner.end, stretch.inner.start + 1000))
  const left = tokens[before]
  const right = tokens[after]
  const opensParagraph = left === undefined || paragraphOf[before] !== paragraphOf[Math.min(first, tokens.length - 1)]
  const closesParagraph = right === undefined || paragraphOf[after] !== paragraphOf[Math.max(last, 0)]
  const lead = opensParagraph ? 'start' : punctuationOf(left)
  const trail = closesParagraph ? 'end' : punctuationOf(right)
  const features = [
    `size ${size}`,
    `capitals ${capitals}`,
    `ending ${ending}`,
    `size ${size} capitals ${capitals}`,
    `size ${size} ending ${ending}`,
    `capitals ${capitals} ending ${ending}`,
    `lead ${lead}`,
    `trail ${trail}`,
    `lead ${lead} size ${size}`,
    `trail ${trail} size ${size}`,
    `lead ${lead} trail ${trail}`,
    `lead ${lead} capitals ${capitals}`,
    `ending ${ending} trail ${trail}`,
    `style ${stretch.style}`,
    `closed ${stretch.closed}`,
  ]
  if (stretch.continues) features.push('continues')
  if (repeatCount > 1) features.push('repeated', `repeated size ${size}`)
  if (/[!?]/u.test(inside)) features.push('has ! or ?')
  if (/[[\]…]|\.\.\./u.test(inside)) features.push('has omission')
  if (/[,;:]\s/u.test(inside)) features.push('has inner comma')
  if (/[.!?]\s+\p{Lu}/u.test(inside)) features.push('has sentences')
  if (/https?:|www\.|@\w|©/u.test(inside)) features.push('has address')
  if (/\p{N}/u.test(inside)) features.push('has digits')
  return features.map((feature) => `any:${feature}`)
}

function punctuationOf(token: Token): string {
  if (WORD.test(token.text)) return CAPITAL.test(token.text) ? 'Word' : 'word'
  if (/["“”„«»'‘’`]/u.test(token.text)) return 'mark'
  return /^[,.:;!?()[\]—–-]/u.exec(token.text)?.[0].replace(/[–-]/u, '—') ?? 'sign'
}

const FIRST_PERSON = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'mine', 'ours', 'myself', 'ourselves'])
const SECOND_PERSON = new Set(['you', 'your', 'yours', 'yourself'])

function wordsInside({ tokens }: Document, { first, last }: Place): string[] {
  const end = Math.min(last, first + LONGEST_LOOK)
  const features = new Set<string>()
  for (let at = first; at <= end; at++) {
    const { lower, pos } = tokens[at]!
    if (FIRST_PERSON.has(lower)) features.add('first person')
    else if (SECOND_PERSON.has(lower)) features.add('second person')
    else if (pos === 'PRON') features.add('pronoun')
    if (pos === 'VERB' || pos === 'AUX' || pos === 'ADJ' || pos === 'ADV' || pos === 'NUM' || pos === 'PART')
      features.add(`inside ${pos}`)
  }
  if (first > last) return []
  const length = end - first + 1
  features.add(`begins ${tokens[first]!.pos}`)
  features.add(`begins with ${commonWord(tokens[first]!)}`)
  features.add(`begins ${tokens[first]!.pos} size ${sizeOf(length)}`)
  if (length <= 6) features.add(`ends ${tokens[end]!.pos}`)
  return [...features]
}

/** Verbs of saying and naming, by lemma: whether one is in the sentence at all. */
const SAYING = new Set(
  'say tell add ask claim argue write tweet call describe explain note insist warn declare state announce reply respond quip joke urge demand accuse suggest admit acknowledge promise predict believe think recall continue conclude stress emphasize read report cite refer dismiss denounce criticize blast praise label brand slam mock hail'.split(
    ' ',
  ),
)

interface Surroundings {
  /** The words nearest to the marks, punctuation passed over, within the paragraph; null at its ends. */
  readonly left: Token | null
  readonly left2: Token | null
  readonly right: Token | null
  /** The nearest verb of the sentence on each side. */
  readonly verbBefore: Token | null
  readonly verbAfter: Token | null
  readonly says: boolean
}

/** How many tokens of the sentence are looked through on each side. */
const FURTHEST = 30

function surroundingsOf(document: Document, { first, before, after }: Place): Surroundings {
  const { tokens, paragraphOf, sentenceOf } = document
  const home = Math.min(first, tokens.length - 1)
  const left: Token[] = []
  const right: Token[] = []
  let verbBefore: Token | null = null
  let verbAfter: Token | null = null
  let says = false
  for (let at = before; at >= 0 && at > before - FURTHEST && paragraphOf[at] === paragraphOf[home]; at--) {
    const token = tokens[at]!
    if (left.length < 2 && WORD.test(token.text)) left.push(token)
    if (sentenceOf[at] !== sentenceOf[home]) break
    if (verbBefore === null && token.pos === 'VERB') verbBefore = token
    if (SAYING.has(token.lemma)) says = true
  }
  for (let at = after; at < tokens.length && at < after + FURTHEST && paragraphOf[at] === paragraphOf[home]; at++) {
    const token = tokens[at]!
    if (right.length < 1 && WORD.test(token.text)) right.push(token)
    if (right.length > 0 && sentenceOf[at] !== sentenceOf[after]) break
    if (verbAfter === null && token.pos === 'VERB') verbAfter = token
    if (SAYING.has(token.lemma)) says = true
  }
  return { left: left[0] ?? null, left2: left[1] ?? null, right: right[0] ?? null, verbBefore, verbAfter, says }
}

function wordsAround(
  { tokens }: Document,
  { before, after }: Place,
  { size, capitals, ending }: Shape,
  around: Surroundings,
): string[] {
  const { left, left2, right, verbBefore, verbAfter, says } = around
  const touchesLeft = left !== null && tokens[before] === left ? 'touches' : 'apart'
  const touchesRight = right !== null && tokens[after] === right ? 'touches' : 'apart'
  const leftTag = `${touchesLeft} ${left?.pos ?? 'none'}`
  const rightTag = `${touchesRight} ${right?.pos ?? 'none'}`
  const features = [
    `left ${leftTag}`,
    `right ${rightTag}`,
    `left ${leftTag} right ${rightTag}`,
    `left ${leftTag} size ${size}`,
    `right ${rightTag} size ${size}`,
    `left ${leftTag} capitals ${capitals}`,
    `right ${rightTag} capitals ${capitals}`,
    `left ${leftTag} right ${rightTag} capitals ${capitals} size ${size}`,
    `says ${says}`,
    `says ${says} size ${size}`,
    `says ${says} capitals ${capitals}`,
    `says ${says} left ${leftTag}`,
    `says ${says} ending ${ending} size ${size}`,
    `verb before ${verbBefore === null ? 'none' : verbOf(verbBefore)}`,
    `verb after ${verbAfter === null ? 'none' : verbOf(verbAfter)}`,
  ]
  if (left !== null) {
    features.push(
      `left word ${commonWord(left)}`,
      `left kind ${coarse(left)} ${touchesLeft}`,
      `left kind ${coarse(left)} capitals ${capitals}`,
    )
    features.push(`left word ${commonWord(left)} capitals ${capitals}`)
    if (left2 !== null) features.push(`left2 word ${commonWord(left2)}`, `left2 kind ${coarse(left2)}`)
  }
  for (const name of namesOf(left)) features.push(`left names ${name}`, `left names ${name} capitals ${capitals}`)
  if (touchesRight === 'touches') for (const name of namesOf(right)) features.push(`right names ${name}`)
  if (right !== null) {
    features.push(
      `right word ${commonWord(right)} ${touchesRight}`,
      `right kind ${coarse(right)} ${touchesRight}`,
      `right kind ${coarse(right)} capitals ${capitals}`,
    )
  }
  return features
}

/** The word in lower case; names, numbers and words that begin with a capital only as such, so that nothing learns who is in the news. */
function commonWord({ text, lower, pos }: Token): string {
  if (pos === 'PROPN') return 'NAME'
  if (pos === 'NUM') return 'NUMBER'
  return lower.length <= 20 && !(pos === 'NOUN' && CAPITAL.test(text)) ? lower : 'WORD'
}

/** The lists that a neighbouring word is in: too many words to be learned one by one. */
function namesOf(token: Token | null): string[] {
  return NAMING_LISTS.filter(([, list]) => token !== null && list.has(token.lower)).map(([name]) => name)
}

const NAMING_LISTS = [
  ['work', WORK_NOUNS],
  ['word', WORD_NOUNS],
  ['thing with words', THINGS_WITH_WORDS],
  ['naming', NAMING_WORDS],
] as const

function verbOf(verb: Token): string {
  return SAYING.has(verb.lemma) ? verb.lemma : coarse(verb)
}

function coarse(token: Token): string {
  return token.pos === 'PROPN' ? 'NAME' : String(clusterOf(token.lemma)?.coarse ?? token.pos)
}

/** Other stretches of the same paragraph: a word in marks beside a sentence in marks is often of the same speaker. */
function neighbours({ paragraphOf, sentenceOf }: Document, places: readonly Place[], index: number): string[] {
  const place = places[index]!
  const features: string[] = []
  for (const [side, other] of [
    ['previous', places[index - 1]],
    ['next', places[index + 1]],
  ] as const) {
    if (other === undefined || paragraphOf[other.first] !== paragraphOf[place.first])
      features.push(`${side} stretch none`)
    else {
      const length = other.last - other.first + 1
      const where = sentenceOf[other.first] === sentenceOf[place.first] ? 'sentence' : 'paragraph'
      features.push(`${side} stretch in ${where} ${length > 6 ? 'long' : length > 3 ? 'short' : 'tiny'}`)
      const gap = side === 'previous' ? place.first - other.last : other.first - place.last
      if (gap <= 6) features.push(`${side} stretch near`)
    }
  }
  return features
}

/** How many stretches of the document have the same words. */
function countRepeats({ text }: Document, places: readonly Place[]): number[] {
  const keys = places.map(({ stretch: { inner } }) =>
    foldText(text.slice(inner.start, Math.min(inner.end, inner.start + 60)))
      .toLowerCase()
      .replace(/[\p{P}\s]+$/u, ''),
  )
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return keys.map((key) => counts.get(key)!)
}
