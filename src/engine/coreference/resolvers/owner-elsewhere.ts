// "The campaign said" after "the Trump campaign", "the poll" after "a Gallup poll", "A new report"
// before "the report by the auditors of Acme": the same noun with its owner, elsewhere in the
// text.

import type { Document } from '../../language/document.ts'
import { nounPhraseEnd, nounPhraseStart } from '../../language/noun-phrase.ts'
import type { Entities } from '../types.ts'

/** Tokens searched on each side. */
const BACK = 500
const AHEAD = 150
/** Tokens between a noun and the "by" that introduces its owner. */
const BY_REACH = 4

/** The candidate that owns the nearest such noun, preferring nouns before the place; `null` if there is none. */
export function ownerElsewhere(document: Document, entities: Entities, noun: number): number | null {
  const { tokens } = document
  const { lemma, lower } = tokens[noun]!
  const isSame = (at: number): boolean => tokens[at]!.lemma === lemma || tokens[at]!.lower === lower
  for (let at = noun - 1; at >= 0 && at > noun - BACK; at--) {
    const owner = isSame(at) ? ownerAt(document, entities, at) : null
    if (owner !== null) return owner
  }
  for (let at = noun + 1; at < tokens.length && at < noun + AHEAD; at++) {
    const owner = isSame(at) ? ownerAt(document, entities, at) : null
    if (owner !== null) return owner
  }
  return null
}

/**
 * The owner of the noun at `at`: "[Trump]’s official campaign", "a [Gallup] poll", "a report by
 * [Gallup]", "[Gallup] published a poll".
 */
export function ownerAt(document: Document, entities: Entities, at: number): number | null {
  const { tokens, sentenceOf } = document
  const start = nounPhraseStart(document, at)
  for (let before = at - 1; before >= start; before--) {
    const mention = entities.mentionAt[before]!
    if (mention >= 0) return entities.mentions[mention]!.entity
  }
  for (
    let after = at + 1;
    after < tokens.length && after <= at + BY_REACH && sentenceOf[after] === sentenceOf[at];
    after++
  ) {
    if (!/^(?:by|from)$/u.test(tokens[after]!.lower)) continue
    return lastNamed(document, entities, after + 1)
  }
  return issuerOf(document, entities, start)
}

const ISSUING = /^(?:publish|issue|release|write|sign|post|commission|draft|author|circulate)$/u

/** "[Senator Prates] recently issued", before a phrase that begins at `start`. */
function issuerOf(document: Document, entities: Entities, start: number): number | null {
  const { tokens, sentenceOf } = document
  const verb = start - 1
  if (tokens[verb]?.pos !== 'VERB' || !ISSUING.test(tokens[verb].lemma)) return null
  let last = verb - 1
  while (/^(?:ADV|AUX)$/u.test(tokens[last]?.pos ?? '')) last--
  // "[Ida Holm] of the Port Union wrote"
  for (let step = 0; step < MOST_PREPOSITIONS && last > 0; step++) {
    const first = nounPhraseStart(document, last)
    if (tokens[first - 1]?.pos !== 'ADP') break
    last = first - 2
  }
  const mention = entities.mentions[entities.mentionAt[last] ?? -1]
  return mention === undefined || sentenceOf[last] !== sentenceOf[verb] ? null : mention.entity
}

/** Between a name and its verb. */
const MOST_PREPOSITIONS = 3

/** The last name in the phrase that begins at `first`: "the [Center for Media]", "Loyola professor [Justin Levitt]". */
function lastNamed(document: Document, entities: Entities, first: number): number | null {
  const nameEnd = (at: number): number => entities.mentions[entities.mentionAt[at]!]?.last ?? -1
  const last = nounPhraseEnd(document, first, undefined, nameEnd)
  for (let at = last; at >= first; at--) {
    const mention = entities.mentionAt[at]!
    if (mention >= 0) return entities.mentions[mention]!.entity
  }
  return null
}
