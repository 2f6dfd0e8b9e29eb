// What stands around a quoted span: the words that touch it and the verbs of its sentence.
//
//   his new film [“The Long Way Home”]   "film" before it
//   the [“smart growth”] movement        an article before, a noun after
//   Lee called it [“a joke”]             a reporting verb
//
// No name of a person, place or program becomes a feature: only common words in lower case do.

import type { Document, Token } from '../language/document.ts'
import { clusterOf } from '../language/word-clusters.ts'
import { hasCapitalFirst, isWord } from '../../text/character-classes.ts'
import { NAMING_WORDS, THINGS_WITH_WORDS, WORD_NOUNS, WORK_NOUNS } from './naming-words.ts'
import type { Place } from './locate-quoted-spans.ts'
import type { QuotedSpanShape } from './quoted-span-shape.ts'

/** Features of the words around a place and of the verbs of its sentence. */
export function surroundingFeatures(
  document: Document,
  place: Place,
  { size, capitals, ending }: QuotedSpanShape,
): string[] {
  const { tokens } = document
  const { before, after } = place
  const { left, left2, right, verbBefore, verbAfter, says } = surroundingsOf(document, place)
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

/** Lemmas of reporting and naming verbs: whether the sentence has one at all. */
const SAYING = new Set(
  'say tell add ask claim argue write tweet call describe explain note insist warn declare state announce reply respond quip joke urge demand accuse suggest admit acknowledge promise predict believe think recall continue conclude stress emphasize read report cite refer dismiss denounce criticize blast praise label brand slam mock hail'.split(
    ' ',
  ),
)

interface Surroundings {
  /** The words nearest to the marks within the paragraph, skipping punctuation; null at its ends. */
  readonly left: Token | null
  readonly left2: Token | null
  readonly right: Token | null
  /** The nearest verb of the sentence on each side. */
  readonly verbBefore: Token | null
  readonly verbAfter: Token | null
  readonly says: boolean
}

/** How many tokens of the sentence are searched on each side. */
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
    if (left.length < 2 && isWord(token.text)) left.push(token)
    if (sentenceOf[at] !== sentenceOf[home]) break
    if (verbBefore === null && token.pos === 'VERB') verbBefore = token
    if (SAYING.has(token.lemma)) says = true
  }
  for (let at = after; at < tokens.length && at < after + FURTHEST && paragraphOf[at] === paragraphOf[home]; at++) {
    const token = tokens[at]!
    if (right.length < 1 && isWord(token.text)) right.push(token)
    if (right.length > 0 && sentenceOf[at] !== sentenceOf[after]) break
    if (verbAfter === null && token.pos === 'VERB') verbAfter = token
    if (SAYING.has(token.lemma)) says = true
  }
  return { left: left[0] ?? null, left2: left[1] ?? null, right: right[0] ?? null, verbBefore, verbAfter, says }
}

/**
 * The word in lower case; names, numbers and capitalized words are replaced by their kind, so that
 * the model does not learn who is in the news.
 */
export function commonWord({ text, lower, pos }: Token): string {
  if (pos === 'PROPN') return 'NAME'
  if (pos === 'NUM') return 'NUMBER'
  return lower.length <= 20 && !(pos === 'NOUN' && hasCapitalFirst(text)) ? lower : 'WORD'
}

/** The lists that contain a neighboring word: there are too many words to learn them one by one. */
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
