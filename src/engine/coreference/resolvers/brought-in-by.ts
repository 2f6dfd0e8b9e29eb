// An unnamed person who was introduced before.
//
//   [A former director] was appalled. … the former director said

import { determinerOf } from '../determiner-of.ts'
import { nounPhraseStart } from '../../language/noun-phrase.ts'
import { isNamedBeside } from './unnamed-antecedent.ts'
import type { ResolutionContext } from '../resolution-context.ts'
import type { ParsedDescription } from '../types.ts'

/** How far back, in tokens. */
const REACH = 300

/** The noun that introduced an unnamed person by the same words; null if there is none. */
export function broughtInBy({ document, entities }: ResolutionContext, parsed: ParsedDescription): number | null {
  const { tokens } = document
  const { lemma } = tokens[parsed.head]!
  for (let at = parsed.first - 1; at >= 0 && at > parsed.first - REACH; at--) {
    if (tokens[at]!.lemma !== lemma || tokens[at]!.pos !== 'NOUN' || entities.mentionAt[at]! >= 0) continue
    const first = nounPhraseStart(document, at)
    if (determinerOf(tokens[first]!) !== 'a' || isNamedBeside(document, entities, { first, last: at })) continue
    const words = new Set(tokens.slice(first, at + 1).flatMap((token) => [token.lower, token.lemma]))
    const own = parsed.words.filter((word) => !/-/u.test(word))
    if (own.every((word) => words.has(word))) return at
  }
  return null
}
