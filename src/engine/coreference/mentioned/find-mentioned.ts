// Finds who is mentioned: the people and organizations that the words of a quote name.
//
//   “[Tom Ray] is a friend, and [he] knows [Acme],” said Ann Lee.
//
// A wrong one is worse than none. Leaves out places, since "in Russia" is nobody; names that
// several people have; groups; names that nothing shows to be anybody's ("Ebola"); and the
// speaker: "Lee said that Lee …".

import { spanOf, type Document } from '../../language/document.ts'
import { isPossessiveMark } from '../../language/possessives.ts'
import { firstEndingAfter } from '../../../text/overlapping-spans.ts'
import type { ResolvedMention } from '../../types.ts'
import type { Entities, NameMention, SaidWords } from '../types.ts'
import { isOtherThanBody, mentionedKind } from './mentioned-kind.ts'
import { meantByPronouns } from './meant-by-pronouns.ts'

/** The most mentions to keep for one quote. */
const MOST_MENTIONED = 50

/** For each quote, its first fifty mentions of others, in text order. */
export function findMentioned(
  document: Document,
  entities: Entities,
  quotes: readonly SaidWords[],
): (readonly ResolvedMention[])[] {
  const speaking = new Set(quotes.flatMap(({ speakers }) => speakers))
  const kinds = new Map<number, ResolvedMention['kind'] | null>()
  const kindOf = (entity: number): ResolvedMention['kind'] | null => {
    const known = kinds.get(entity)
    if (known !== undefined) return known
    const kind = mentionedKind(document, entities, entity, speaking.has(entity))
    kinds.set(entity, kind)
    return kind
  }
  return quotes.map((quote) => {
    const named = namedIn(document, entities, quote, kindOf)
    const meant = meantByPronouns(document, entities, quote)
    return [...named, ...meant.filter(({ entity }) => kindOf(entity) === 'person')]
      .sort((one, other) => one.span.start - other.span.start)
      .slice(0, MOST_MENTIONED)
  })
}

function namedIn(
  document: Document,
  { mentions, all }: Entities,
  { content, speakers }: SaidWords,
  kindOf: (entity: number) => ResolvedMention['kind'] | null,
): ResolvedMention[] {
  const { tokens } = document
  const found: ResolvedMention[] = []
  for (const part of content) {
    for (let at = firstFrom(mentions, firstEndingAfter(tokens, part.start)); at < mentions.length; at++) {
      const mention = mentions[at]!
      if (tokens[mention.last]!.end > part.end || found.length >= MOST_MENTIONED) break
      const kind = mention.isAmbiguous || speakers.includes(mention.entity) ? null : kindOf(mention.entity)
      if (kind === null || isCutShort(document, mention)) continue
      if (kind === 'person' ? describesNoun(document, mention) : isOtherThanBody(document, mention)) continue
      found.push({ entity: mention.entity, name: all[mention.entity]!.name, kind, span: spanOf(document, mention) })
    }
  }
  return found
}

/** The position of the first mention that begins at or after the token. */
function firstFrom(mentions: readonly NameMention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.first < token) low = middle + 1
    else high = middle
  }
  return low
}

/** "[Air Force] One" */
function isCutShort({ tokens, sentenceOf }: Document, { last }: NameMention): boolean {
  const next = tokens[last + 1]
  return (
    next !== undefined &&
    sentenceOf[last + 1] === sentenceOf[last] &&
    /^(?:PROPN|NUM)$/u.test(next.pos) &&
    /^[\p{Lu}\d]/u.test(next.text)
  )
}

/** "the [Trump] administration", "[Lee] voters", “Miss [Piggy]”: things with a person’s name. */
function describesNoun({ tokens }: Document, { first, last, titles }: NameMention): boolean {
  const next = tokens[last + 1]
  if (next !== undefined && next.pos === 'NOUN' && !isPossessiveMark(next) && /^\p{Ll}/u.test(next.text)) return true
  return first === last && titles !== null && tokens[titles.last]!.lower === 'miss'
}
