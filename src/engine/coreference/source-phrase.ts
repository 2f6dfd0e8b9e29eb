// The noun phrase that a source begins with, and the name that ends it.

import type { Document } from '../language/document.ts'
import { nounPhraseEnd } from '../language/noun-phrase.ts'
import { mayBePerson } from './may-be-person.ts'
import { beginsWithCapital } from '../../text/character-classes.ts'
import type { Entities } from './types.ts'

/** Tokens before the dash of a dateline. */
const MOST_OF_DATELINE = 8
const MOST_TITLES = 6

export interface Phrase {
  readonly first: number
  readonly last: number
  /** The mention that ends the phrase, or -1. */
  readonly mention: number
}

/** The noun phrase that begins at `first`, which belongs to it whatever its part of speech. */
export function phraseAt(document: Document, entities: Entities, first: number, limit: number): Phrase {
  const nameEnd = (at: number): number => entities.mentions[entities.mentionAt[at]!]?.last ?? -1
  // titles belong to the phrase however they are tagged: "Venerable Archdeacon Obi Chike"
  const start = nameBehindTitles(entities, first, limit)
  const end = nounPhraseEnd(document, start, limit, nameEnd)
  const last = end >= first ? end : Math.max(first, nounPhraseEnd(document, first + 1, limit, nameEnd))
  return { first, last, mention: mentionThatEnds(document, entities, first, last) }
}

/** The first token of the name whose titles begin at `first`, otherwise `first`. */
function nameBehindTitles({ mentionAt, mentions }: Entities, first: number, limit: number): number {
  for (let at = first; at <= limit && at <= first + MOST_TITLES; at++) {
    const mention = mentions[mentionAt[at]!]
    if (mention !== undefined) return mention.titles?.first === first ? mention.first : first
  }
  return first
}

/** The mention at the end of the phrase, ignoring letters after the name: "Benedict Oyelaran KC". */
function mentionThatEnds({ tokens }: Document, { mentionAt }: Entities, first: number, last: number): number {
  let at = last
  while (at > first && mentionAt[at]! < 0 && /^\p{Lu}{2,4}$/u.test(tokens[at]!.text)) at--
  return mentionAt[at]!
}

/**
 * "TERRE FALLS, Ind. -- [Five former swimmers]": the token after the dash of a dateline, otherwise
 * `first`. If lower case follows, as in "NASA — the agency — said", it is not a dateline.
 */
export function behindDateline({ tokens, sentences, sentenceOf }: Document, first: number, last: number): number {
  const opens = sentences[sentenceOf[first]!]!.first === first
  if (!opens || !/^[\p{Lu}.’'-]{3,}$/u.test(tokens[first]!.text)) return first
  for (let at = first + 1; at < last && at < first + MOST_OF_DATELINE; at++)
    if (/^(?:[-–—]|--)$/u.test(tokens[at]!.text)) return beginsWithCapital(tokens[at + 1]!.text) ? at + 1 : first
  return first
}

/**
 * "The officer who led the raid[,] Ann Lee": the comma after the clause that begins at `who`, if the
 * rest of the source only gives a person’s name; otherwise `who`.
 */
export function commaAfterClause(document: Document, entities: Entities, who: number, limit: number): number {
  const { tokens } = document
  for (let at = who + 1; at < limit; at++) {
    if (tokens[at]!.text !== ',') continue
    const { mention, last } = phraseAt(document, entities, at + 1, limit)
    const isName = mention >= 0 && mayBePerson(entities.all[entities.mentions[mention]!.entity]!)
    if (isName && !tokens.slice(last + 1, limit + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return at
  }
  return who
}

/** "a former midwife called [Ann Lee]": the phrase of the name behind a phrase without one, if "called" introduces it. */
export function calledBehind(document: Document, entities: Entities, phrase: Phrase, limit: number): Phrase {
  const at = phrase.last + 1
  if (phrase.mention >= 0 || at >= limit || !/^(?:called|named)$/u.test(document.tokens[at]!.lower)) return phrase
  const name = phraseAt(document, entities, at + 1, limit)
  return name.mention < 0 ? phrase : name
}
