// Which pronouns an article uses for a speaker: "she said" if she is Ann Lee, and "Ann Lee said
// that she …" if nobody else is named in between. What a first name suggests is not evidence; if
// two pronouns contradict each other, there is no answer.

import { isQuoted, type Document } from '../language/document.ts'
import { KINSHIP, ROLE_NOUNS } from '../languages/en/role-nouns.ts'
import type { Pronouns } from '../../model.ts'
import type { Resolution, SourceToResolve } from '../types.ts'
import { firstEndingAfter } from '../../text/overlapping-spans.ts'
import { mayBePerson } from './may-be-person.ts'
import { PRONOUNS } from './pronouns.ts'
import type { Entities } from './types.ts'

/** The most mentions of one speaker to look at, and the tokens to read after each. */
const MOST_MENTIONS = 12
const WINDOW = 25
/** How many times more often one must occur than all others together. */
const CLEARLY = 3

/** By position in `entities.all`, for speakers only. */
export function tellPronouns(
  document: Document,
  entities: Entities,
  sources: readonly SourceToResolve[],
  resolutions: readonly Resolution[],
): ReadonlyMap<number, Pronouns> {
  const votes = new Map<number, Record<Pronouns, number>>()
  const vote = (entity: number, pronouns: Pronouns | null): void => {
    const counts = votes.get(entity) ?? { she: 0, he: 0, they: 0 }
    if (pronouns !== null) counts[pronouns] += 1
    votes.set(entity, counts)
  }
  for (const [index, { speakers, measured }] of resolutions.entries()) {
    const pronoun = measured === 'singular-they' ? 'they' : sourcePronoun(document, sources[index]!)
    for (const { entity, kind } of speakers)
      if (entity !== null && kind === 'person') vote(entity, speakers.length > 1 ? null : pronoun)
  }
  const told = new Map<number, Pronouns>()
  for (const [entity, counts] of votes) {
    for (const mention of entities.all[entity]!.mentions.slice(0, MOST_MENTIONS)) {
      const pronoun = pronounAfter(document, entities, mention)
      // "Sylvia Lee said that he …" probably refers to somebody else
      if (pronoun !== null && mayBePerson(entities.all[entity]!, pronoun === 'he' ? 'male' : 'female'))
        counts[pronoun] += 1
    }
    const all = counts.she + counts.he + counts.they
    for (const pronoun of PRONOUN_NAMES)
      if (counts[pronoun] > 0 && counts[pronoun] >= CLEARLY * (all - counts[pronoun])) told.set(entity, pronoun)
  }
  return told
}

const PRONOUN_NAMES = ['she', 'he', 'they'] as const

/** The pronoun of a source that is only "he" or "she". */
function sourcePronoun({ tokens }: Document, { spans }: SourceToResolve): 'he' | 'she' | null {
  const [span] = spans
  if (span === undefined) return null
  const token = tokens[firstEndingAfter(tokens, span.start)]!
  return token.end === span.end ? pronounOf(token.lower) : null
}

function pronounOf(lower: string): 'he' | 'she' | null {
  const pronoun = PRONOUNS.get(lower)
  return pronoun === 'he' || pronoun === 'she' ? pronoun : null
}

/** The first pronoun in a sentence whose subject is the name, before anybody else is mentioned. */
function pronounAfter(document: Document, { mentions, mentionAt }: Entities, mention: number): 'he' | 'she' | null {
  const { tokens, sentenceOf } = document
  const { last, place } = mentions[mention]!
  if (place !== 'subject' || isQuoted(document, last)) return null
  for (let at = last + 1; at < tokens.length && at < last + WINDOW && sentenceOf[at] === sentenceOf[last]; at++) {
    const { lower, pos } = tokens[at]!
    if (isQuoted(document, at)) return null
    if (mentionAt[at]! >= 0 || lower === 'who') return null
    if (pos === 'NOUN' && (ROLE_NOUNS.has(lower) || KINSHIP.has(lower))) return null
    const pronoun = pronounOf(lower)
    if (pronoun !== null) return pronoun
  }
  return null
}
