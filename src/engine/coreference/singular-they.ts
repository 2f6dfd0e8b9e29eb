// People whom an article calls "they", because it says that they use it or are nonbinary.
//
//   [Robin Castell], who uses they and them, …        [Sam Okonjo], a nonbinary poet, …

import type { Document } from '../language/document.ts'
import { mayBePerson } from './may-be-person.ts'
import type { Entities } from './types.ts'

const SAID: ReadonlySet<string> = new Set('nonbinary non-binary genderqueer genderfluid agender'.split(' '))
const USING: ReadonlySet<string> = new Set('use uses used'.split(' '))
/** How far before these words the name may be, in tokens of the same sentence. */
const REACH = 20

/** The positions of these people in `Entities.all`. */
export function singularThey(
  { tokens, sentenceOf }: Document,
  { all, mentions, mentionAt }: Entities,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [at, { lower }] of tokens.entries()) {
    const isUse = USING.has(lower) && /^they(?:\/them)?$/u.test(tokens[at + 1]?.lower ?? '')
    if (!isUse && !SAID.has(lower)) continue
    for (let before = at - 1; before >= 0 && at - before < REACH && sentenceOf[before] === sentenceOf[at]; before--) {
      const mention = mentions[mentionAt[before]!]
      if (mention === undefined) continue
      if (!mayBePerson(all[mention.entity]!)) continue
      found.add(mention.entity)
      break
    }
  }
  return found
}
