// The writer of a piece in the first person: the name that stands alone after it, as under a
// letter, or after "By" at the top; or the person introduced in the last paragraph ("Ruth Adeyemi
// is a playwright in Lakeside.").

import type { Document } from '../../language/document.ts'
import { mayBePerson } from '../may-be-person.ts'
import type { Entities } from '../types.ts'

/** How many paragraphs after the words to search for a signature, and how many at the top for a byline. */
const REACH = 40
const TOP = 6

/** The candidate who signs the words at `token`, or `null`. */
export function signatoryAt(document: Document, entities: Entities, token: number): number | null {
  const { paragraphs, paragraphOf } = document
  const own = paragraphOf[token]!
  for (let at = own + 1; at < Math.min(paragraphs.length, own + REACH); at++) {
    const signed = signedBy(document, entities, at)
    if (signed !== null) return signed
  }
  for (let at = 0; at < Math.min(paragraphs.length, TOP); at++) {
    const { first } = paragraphs[at]!
    if (/^by(?:line)?$/u.test(document.tokens[first]!.lower)) return signedBy(document, entities, at)
  }
  return introducedLast(document, entities)
}

/** The person who begins the last paragraph and is not named before it. */
function introducedLast(
  { tokens, paragraphs }: Document,
  { mentionAt, mentions, all: candidates }: Entities,
): number | null {
  const last = paragraphs.at(-1)!
  const mention = mentionAt[last.first]!
  if (mention < 0 || !/^(?:is|was|teaches|writes|works|lives)$/u.test(tokens[mentions[mention]!.last + 1]?.lower ?? ''))
    return null
  const { entity } = mentions[mention]!
  const introduced = candidates[entity]!
  return introduced.mentions[0] === mention && mayBePerson(introduced) ? entity : null
}

/** The person whose name is all that a paragraph contains, apart from "By", punctuation and a place. */
function signedBy(
  { tokens, paragraphs }: Document,
  { mentionAt, mentions, all: candidates }: Entities,
  paragraph: number,
): number | null {
  const { first, last } = paragraphs[paragraph]!
  if (last - first > 10) return null
  let found: number | null = null
  for (let at = first; at <= last; at++) {
    const mention = mentionAt[at]!
    if (mention < 0) {
      if (tokens[at]!.pos !== 'PUNCT' && tokens[at]!.text !== '.' && !/^(?:by|byline)$/u.test(tokens[at]!.lower))
        return null
      continue
    }
    const name = mentions[mention]!
    if (found === null && mayBePerson(candidates[name.entity]!) && name.last > name.first) found = name.entity
  }
  return found
}
