// Decides from the words beside a name whether it is a person's, an organization's or a place's,
// if its own words do not show it: rare names, and organizations of one word.
//
//   [Zentria] will close «its» plant, [Brightloom], «the firm» that …, [Acme]’s «shares»      organizations
//   [Ngaio], «who» …, [Xolani Umbwe], «41», …      people
//   «in» [Porth Elidir]      a place, if it never does anything

import { isQuoted, type Document } from '../../language/document.ts'
import { isPlainWord } from '../../language/names/plain-words.ts'
import { isPossessiveMark } from '../../language/possessives.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import { PLACES } from '../../languages/en/name-words.ts'
import type { Entities, Entity, NameMention } from '../types.ts'
import { bodyNounOf, isBodyNoun } from './body-nouns.ts'

/** The most mentions of one entity to look at. */
const MOST_MENTIONS = 20
/** How many tokens after a mention "its" refers to the organization. */
const OWN = 8
/** What companies and other organizations have, and people mostly do not. */
const BELONGINGS =
  /^(?:shares?|stock|customers?|board|shareholders?|investors?|headquarters|employees|staff|workers|workforce|plants?|factory|factories|stores?|website|members?|chief|chairman|chairwoman|chairperson|founders?|revenues?|profits?|sales|subsidiary|spokesman|spokeswoman|spokesperson|directors?|executives?|products?|fleet|fans|ground|squad|manager|owners?)$/u
/** Organizations that may have the name of a person or a place. */
const OF_PEOPLE = /^(?:administration|campaign|camp|team|government|office|cabinet|regime|foundation|museum|library)$/u
/** Verbs after which "its" may refer to another: "Lindqvist said its roof leaked". */
const SAYING = /^(?:sa(?:id|ys?)|that|whether|call(?:ed|s)|asked)$/u
const MOST_OF_DATELINE = 10
const PLACE_PREPOSITION = /^(?:in|near|outside|around|across|throughout)$/u

/** The same entities; those of kind `unknown` get the kind that most of the signs indicate. */
export function voteOnKind(document: Document, entities: Entities): Entities {
  const all = entities.all.map((entity): Entity => {
    if (entity.kind !== 'unknown') return entity
    const mentions = entity.mentions.slice(0, MOST_MENTIONS).map((at) => entities.mentions[at]!)
    const balance = mentions.reduce(
      (sum, mention) => sum + bodySign(document, mention) - personSign(document, mention),
      0,
    )
    if (balance > 0) return { ...entity, kind: 'organization', gender: 'either', roles: [] }
    if (balance < 0) return { ...entity, kind: 'person' }
    if (mentions.some((mention) => isDateline(document, mention)) || isPlace(document, mentions))
      return { ...entity, kind: 'place', gender: 'either', roles: [] }
    const words = entity.name.toLowerCase().split(/\s+/u)
    if (isOfPlainWords(words) && !isCalledByLast(document, entity, mentions))
      return { ...entity, kind: 'organization', gender: 'either', roles: [] }
    const isArticled = mentions.some(({ first }) => document.tokens[first - 1]?.lower === 'the')
    return words.length > 1 && words.length < 4 && mentions.length > 1 && !isArticled
      ? { ...entity, kind: 'person' }
      : entity
  })
  return { ...entities, all }
}

/** "Coral Hennessy … Hennessy said": the last word alone, without an article, is a family name. */
function isCalledByLast({ tokens }: Document, { name }: Entity, mentions: readonly NameMention[]): boolean {
  const words = name.split(/\s+/u)
  const alone = mentions.filter(({ first, last }) => first === last && tokens[first]!.text === words[1])
  return words.length === 2 && alone.length > 0 && alone.every(({ first }) => tokens[first - 1]?.pos !== 'DET')
}

/**
 * "Harbour Harvest", "Portland Rain", "Nordkraft Solutions": not names of people, whether of a
 * firm, a team or a game.
 */
function isOfPlainWords(words: readonly string[]): boolean {
  const last = words.at(-1)!
  // "Nguyen Thi Hoa"
  if (!isPlainWord(last) || words.some((word) => GIVEN_NAMES.has(word))) return false
  return (
    (words.length > 1 && /(?:[^s]s|ing|tion|ment)$/u.test(last)) ||
    words.every((word) => isPlainWord(word) || PLACES.has(word))
  )
}

/** Above 0 if the words beside a name indicate an organization. */
export function bodySign(document: Document, { first, last, titles }: NameMention): number {
  const { tokens } = document
  const start = titles?.first ?? first
  const next = tokens[last + 1]
  if (next?.text === ',') {
    if (tokens[last + 2]?.lower === 'which') return 2
    if (bodyNounOf(document, last + 2) !== null) return 2
  }
  // "the Anayurt newspaper", but "the Assadi government"
  if (next !== undefined && next.pos === 'NOUN' && isBodyNoun(next.lower) && !OF_PEOPLE.test(next.lower)) return 2
  if (isPossessiveMark(next) && ownsBelonging(document, last + 2)) return 1
  if (/^(?:of|in|at)$/u.test(tokens[start - 1]?.lower ?? '') && BELONGINGS.test(tokens[start - 2]?.lower ?? ''))
    return 1
  const before = tokens[start - 1]?.text === ',' ? start - 2 : start - 1
  const noun = tokens[before]
  if (noun !== undefined && isBodyNoun(noun.lower) && noun.text === noun.lower) return before === start - 1 ? 2 : 1
  return ownsByPronoun(document, last) ? 1 : 0
}

function ownsBelonging({ tokens }: Document, at: number): boolean {
  return [at, at + 1].some((position) => BELONGINGS.test(tokens[position]?.lower ?? ''))
}

/** Whether "its" follows soon, without another name or a verb of saying in between. */
export function ownsByPronoun({ tokens, sentenceOf }: Document, last: number): boolean {
  for (let at = last + 1; at <= last + OWN && at < tokens.length && sentenceOf[at] === sentenceOf[last]; at++) {
    const { lower, pos } = tokens[at]!
    if (lower === 'its' || lower === 'itself') return true
    if (pos === 'PROPN' || pos === 'PUNCT' || SAYING.test(lower)) return false
  }
  return false
}

/** "Umbwe said that [he] was ill", "Umbwe, [she] said" */
function isPersonByPronoun({ tokens }: Document, last: number): boolean {
  let at = last + 1
  while (at < last + 4 && (SAYING.test(tokens[at]?.lower ?? '') || tokens[at]?.text === ',')) at++
  return at > last + 1 && /^s?he$/u.test(tokens[at]?.lower ?? '')
}

function personSign(document: Document, { last }: NameMention): number {
  const { tokens } = document
  if (isPersonByPronoun(document, last)) return 1
  if (tokens[last + 1]?.text !== ',') return 0
  const after = tokens[last + 2]
  if (after === undefined) return 0
  if (/^(?:who|whom)$/u.test(after.lower)) return 2
  return /^\d{1,2}$/u.test(after.text) && /^[,.;]$/u.test(tokens[last + 3]?.text ?? '') ? 3 : 0
}

/** "OSTERHAVN, June 3 (Northwire) -" */
function isDateline({ tokens, paragraphs, paragraphOf }: Document, { first, last }: NameMention): boolean {
  if (paragraphs[paragraphOf[first]!]!.first !== first || !/^\p{Lu}{3,}$/u.test(tokens[first]!.text)) return false
  for (let at = last + 1; at < tokens.length && at < last + MOST_OF_DATELINE; at++)
    if (/^(?:[-–—]|--)$/u.test(tokens[at]!.text)) return true
  return false
}

/** Whether it occurs in, near or outside of something, and never does anything itself. */
function isPlace(document: Document, mentions: readonly NameMention[]): boolean {
  const { tokens } = document
  const own = mentions.filter(({ first }) => !isQuoted(document, first))
  return (
    own.some(
      ({ first, place }) => place === 'after-preposition' && PLACE_PREPOSITION.test(tokens[first - 1]?.lower ?? ''),
    ) && own.every(({ place }) => place === 'after-preposition' || place === 'possessive')
  )
}
