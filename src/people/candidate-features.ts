// What speaks for a candidate being who "he" or "the minister" is, as the
// features of a ranking model (a mention-ranking resolver as in Denis and
// Baldridge 2008, with the features that count for speakers in news).

import type { Document } from '../language/document.ts'
import { ROLE_NOUNS } from '../language/lexicon/role-nouns.ts'
import { TITLES } from '../language/lexicon/honorifics.ts'
import type { Candidate, People } from './people.ts'
import type { DescriptionReading } from './describe-source.ts'
import type { PronounClass } from './read-source.ts'
import { roleWords } from './role-words.ts'
import type { Setting } from './setting.ts'

/** Where a candidate was last meant, by name or by an earlier answer. */
export interface Trace {
  /** The token it was meant at. */
  readonly token: number
  readonly form: 'name' | 'pronoun' | 'description'
  readonly place: string
  readonly isQuoted: boolean
}

/** All that is known of one candidate before the place in question. */
export interface Trail {
  readonly candidate: number
  /** The latest outside quotation marks, else the latest. */
  readonly trace: Trace
  readonly isQuotedOnly: boolean
  /** How many other candidates that could be meant were meant since. */
  readonly rank: number
  /** How many times it was meant so far. */
  readonly count: number
  /** Sources ago that it last spoke: 1 is the source before, 0 never. */
  readonly spoke: number
  /** Whether it is meant after the place only, in the same sentence. */
  readonly isAhead: boolean
  /** Whether it is the first that its sentence means. */
  readonly isSentenceFirst: boolean
}

export function pronounFeatures(
  document: Document,
  people: People,
  pronoun: PronounClass,
  setting: Setting,
  trail: Trail,
): string[] {
  const candidate = people.candidates[trail.candidate]!
  const features = nearnessFeatures(document, setting, trail)
  const wants = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null
  if (wants !== null) {
    features.push(
      `gender:${candidate.gender === 'either' ? 'open' : candidate.gender === wants ? 'same' : 'other'}`,
      `kind:${candidate.kind}`,
      `gender:${candidate.gender === wants}&kind:${candidate.kind}`,
    )
  } else features.push(`${pronoun}&kind:${candidate.kind}`, `${pronoun}&rank:${Math.min(trail.rank, 3)}`)
  if (candidate.roles.length > 0) features.push('has-role')
  return features
}

export function descriptionFeatures(
  document: Document,
  people: People,
  reading: DescriptionReading,
  setting: Setting,
  trail: Trail,
): string[] {
  const candidate = people.candidates[trail.candidate]!
  const features = nearnessFeatures(document, setting, trail).map((name) => `d:${name}`)
  const agreement = agreementOf(document, reading, candidate)
  features.push(
    ...agreement.map((name) => `d:${name}`),
    `d:${reading.kind}&kind:${candidate.kind}`,
    `d:det:${reading.determiner}&${agreement[0] ?? 'no-match'}`,
  )
  const head = document.tokens[reading.head]!
  const tells = ROLE_NOUNS.get(head.lower) ?? 'either'
  if (tells !== 'either')
    features.push(`d:gender:${candidate.gender === 'either' ? 'open' : candidate.gender === tells ? 'same' : 'other'}`)
  if (reading.owner !== null && people.mentions[reading.owner]!.candidate === trail.candidate)
    features.push('d:is-owner')
  return features
}

/** Features of the answer that a description means nobody who is named. */
export function nobodyFeatures(document: Document, reading: DescriptionReading): string[] {
  const head = document.tokens[reading.head]!.lemma
  return [
    'n:bias',
    `n:det:${reading.determiner}`,
    `n:kind:${reading.kind}`,
    `n:head:${head}`,
    `n:det:${reading.determiner}&kind:${reading.kind}`,
    ...(reading.owner === null ? [] : ['n:owner']),
    ...(reading.ownerPronoun === null ? [] : ['n:owner-pronoun']),
    `n:words:${Math.min(reading.words.length, 4)}`,
  ]
}

/** How far the words of a description agree with what is said of a candidate, strongest first. */
export function agreementOf({ tokens }: Document, reading: DescriptionReading, candidate: Candidate): string[] {
  const head = tokens[reading.head]!
  const heads = new Set(roleWords(head.lower).concat(roleWords(head.lemma)))
  const found: string[] = []
  const nameWords = candidate.name.toLowerCase().split(/[\s-]+/u)
  if (candidate.facts.has(head.lower) || candidate.facts.has(head.lemma)) found.push('head:same')
  else if ([...candidate.facts].some((fact) => roleWords(fact).some((word) => heads.has(word)))) found.push('head:like')
  else if (
    candidate.kind !== 'person' &&
    nameWords.some((word) => roleWords(word.replace(/s$/u, '')).some((like) => heads.has(like)))
  )
    found.push('head:in-name')
  else if ([...candidate.facts].some((fact) => TITLES.has(fact) || ROLE_NOUNS.has(fact))) found.push('head:differs')
  else found.push('head:unknown')
  const others = reading.words.filter((word) => word !== head.lower && word !== head.lemma)
  const shared = others.filter(
    (word) =>
      candidate.facts.has(word) ||
      roleWords(word).some((like) => candidate.facts.has(like)) ||
      nameWords.includes(word),
  ).length
  if (others.length > 0)
    found.push(shared === others.length ? 'modifiers:all' : shared > 0 ? 'modifiers:some' : 'modifiers:none')
  const isEx = others.some((word) => /^(?:ex|former)$/u.test(word))
  const wasEx = candidate.facts.has('former') || candidate.facts.has('ex')
  if (isEx || wasEx) found.push(isEx === wasEx ? 'former:same' : 'former:other')
  return found
}

function nearnessFeatures({ sentenceOf, paragraphOf }: Document, setting: Setting, trail: Trail): string[] {
  const { trace } = trail
  const sentences = Math.abs(sentenceOf[setting.token]! - sentenceOf[trace.token]!)
  const paragraphs = Math.abs(paragraphOf[setting.token]! - paragraphOf[trace.token]!)
  const distance = trail.isAhead
    ? 'ahead'
    : `${sentences < 3 ? sentences : sentences < 5 ? '3-4' : sentences < 9 ? '5-8' : '9+'}`
  const where = trail.isQuotedOnly ? 'quoted' : trace.place
  const setter = setting.isQuoted
    ? 'quoted'
    : setting.followsQuote
      ? 'after-quote'
      : setting.opensSentence
        ? 'opens'
        : 'inside'
  return [
    `distance:${distance}`,
    `paragraphs:${Math.min(paragraphs, 3)}`,
    `rank:${Math.min(trail.rank, 4)}`,
    `place:${where}`,
    `form:${trace.form}`,
    `spoke:${Math.min(trail.spoke, 4)}`,
    `count:${trail.count < 4 ? trail.count : trail.count < 8 ? '4-7' : '8+'}`,
    `distance:${distance}&place:${where}`,
    `distance:${distance}&rank:${Math.min(trail.rank, 2)}`,
    `distance:${distance}&spoke:${Math.min(trail.spoke, 2)}`,
    `${setter}&distance:${distance}`,
    `${setter}&rank:${Math.min(trail.rank, 2)}`,
    `${setter}&spoke:${Math.min(trail.spoke, 2)}`,
    `${setter}&place:${where}&distance:${distance}`,
    `paragraphs:${Math.min(paragraphs, 2)}&spoke:${Math.min(trail.spoke, 2)}`,
    `paragraphs:${Math.min(paragraphs, 2)}&first:${trail.isSentenceFirst}`,
    `first:${trail.isSentenceFirst}&distance:${distance}`,
    `form:${trace.form}&distance:${distance}`,
  ]
}
