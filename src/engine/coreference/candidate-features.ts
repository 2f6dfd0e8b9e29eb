// What speaks for a candidate being who "he" or "the minister" is, as the
// features of a ranking model (a mention-ranking resolver as in Denis and
// Baldridge 2008, with the features that count for speakers in news).

import type { Document } from '../language/document.ts'
import { ROLE_NOUNS } from '../languages/en/role-nouns.ts'
import type { Agreement } from './resolvers/agreement.ts'
import type { People } from './entities/entities.ts'
import type { DescriptionReading } from './describe-source.ts'
import type { PronounClass } from './parse-source.ts'
import type { Setting } from './mention-context.ts'

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
  const kind = candidate.kind === 'unknown' ? `unknown${Math.min(candidate.name.split(' ').length, 3)}` : candidate.kind
  const features = nearnessFeatures(document, setting, trail)
  const wants = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null
  if (wants !== null) {
    features.push(
      `gender:${candidate.gender === 'either' ? 'open' : candidate.gender === wants ? 'same' : 'other'}`,
      `kind:${kind}`,
      `gender:${candidate.gender === wants}&kind:${kind}`,
    )
  } else features.push(`${pronoun}&kind:${kind}`, `${pronoun}&rank:${Math.min(trail.rank, 3)}`)
  if (candidate.roles.length > 0) features.push('has-role')
  return features
}

export function descriptionFeatures(
  document: Document,
  people: People,
  reading: DescriptionReading,
  setting: Setting,
  trail: Trail,
  agreement: Agreement,
  fitRank: number,
): string[] {
  const { kind, gender } = people.candidates[trail.candidate]!
  const { head, modifiers, rank, party } = agreement
  const features = coarseFeatures(document, setting, trail)
  features.push(
    `d:head:${head}`,
    `d:modifiers:${modifiers}`,
    `d:head:${head}&modifiers:${modifiers}`,
    `d:same-rank:${rank}`,
    `d:party:${party}`,
    `d:${reading.kind}&kind:${kind}`,
    `d:${reading.kind}&head:${head}`,
    `d:det:${reading.determiner}&head:${head}`,
    `d:fit-rank:${Math.min(fitRank, 2)}&head:${head}`,
    `d:ahead:${trail.isAhead}&head:${head}`,
    `d:ahead:${trail.isAhead}&det:${reading.determiner}`,
    `d:spoke:${Math.min(trail.spoke, 2)}&head:${head}`,
  )
  const { lower, lemma } = document.tokens[reading.head]!
  const tells = ROLE_NOUNS.get(lower) ?? ROLE_NOUNS.get(lemma) ?? 'either'
  if (tells !== 'either') features.push(`d:gender:${gender === 'either' ? 'open' : 'same'}`)
  return features
}

/** Features of the answer that a description means nobody who is named; `best` is how well it fits anybody. */
export function nobodyFeatures(document: Document, reading: DescriptionReading, best: Agreement['head']): string[] {
  const head = document.tokens[reading.head]!.lemma
  const { determiner, kind } = reading
  return [
    'n:bias',
    `n:det:${determiner}`,
    `n:kind:${kind}`,
    `n:head:${head}`,
    `n:det:${determiner}&kind:${kind}`,
    `n:best:${best}`,
    `n:best:${best}&det:${determiner}`,
    `n:best:${best}&kind:${kind}`,
    `n:owner:${reading.owner !== null}&best:${best}`,
    `n:owner-pronoun:${reading.ownerPronoun !== null}`,
    `n:words:${Math.min(reading.words.length, 4)}`,
  ]
}

/** Nearness for descriptions: there are too few of them to learn the finer ones from. */
function coarseFeatures({ sentenceOf }: Document, setting: Setting, trail: Trail): string[] {
  const sentences = Math.abs(sentenceOf[setting.token]! - sentenceOf[trail.trace.token]!)
  const distance = trail.isAhead ? 'ahead' : sentences < 3 ? `${sentences}` : sentences < 9 ? '3-8' : '9+'
  return [
    `d:distance:${distance}`,
    `d:rank:${Math.min(trail.rank, 3)}`,
    `d:place:${trail.isQuotedOnly ? 'quoted' : trail.trace.place}`,
    `d:form:${trail.trace.form}`,
    `d:count:${trail.count < 2 ? trail.count : trail.count < 5 ? '2-4' : '5+'}`,
    `d:spoke:${Math.min(trail.spoke, 3)}`,
    `d:followsQuote:${setting.followsQuote}&spoke:${Math.min(trail.spoke, 2)}`,
  ]
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
