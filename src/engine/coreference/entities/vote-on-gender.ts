// Infers the gender of people whose names do not show it from the pronouns beside them: "Nachman
// Shai said on Monday that she …". Only looks at sentences that name nobody else.

import { isQuoted, type Document } from '../../language/document.ts'
import { mayBePerson } from '../may-be-person.ts'
import { PRONOUNS } from '../pronouns.ts'
import type { Entities, Entity } from '../types.ts'

/** The most mentions of one candidate to look at, and the tokens to read after each. */
const MOST_MENTIONS = 12
const WINDOW = 45

export function voteOnGender(document: Document, entities: Entities): Entities {
  const candidates = entities.all.map((entity): Entity => {
    if (entity.gender !== 'either' || !mayBePerson(entity)) return entity
    let balance = 0
    for (const mention of entity.mentions.slice(0, MOST_MENTIONS)) balance += voteAfter(document, entities, mention)
    return balance === 0 ? entity : { ...entity, gender: balance > 0 ? 'male' : 'female' }
  })
  return { ...entities, all: candidates }
}

/** 1 for a male pronoun before anybody else is named, -1 for a female one, otherwise 0. */
function voteAfter(document: Document, { all: candidates, mentions, mentionAt }: Entities, mention: number): number {
  const { tokens, sentenceOf } = document
  const { last, entity } = mentions[mention]!
  const end = Math.min(tokens.length, last + WINDOW)
  for (let at = last + 1; at < end; at++) {
    if (sentenceOf[at]! > sentenceOf[last]! + 1) return 0
    if (isQuoted(document, at) && !isQuoted(document, last)) continue
    const other = mentionAt[at]!
    if (
      other >= 0 &&
      mentions[other]!.entity !== entity &&
      candidates[mentions[other]!.entity]!.kind !== 'place' &&
      candidates[mentions[other]!.entity]!.kind !== 'organization'
    )
      return 0
    const pronoun = PRONOUNS.get(tokens[at]!.lower)
    if (pronoun === 'he') return 1
    if (pronoun === 'she') return -1
  }
  return 0
}
