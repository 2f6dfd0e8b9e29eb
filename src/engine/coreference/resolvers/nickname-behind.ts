// A person known only by a nickname in marks.
//
//   “Nobody slept,” said a homeless man who goes by the name [“Rusty.”]

import { firstEndingAfter, overlappingSpans } from '../../../text/overlapping-spans.ts'
import { sliceSpan } from '../../../text/span.ts'
import type { ResolutionContext } from '../resolution-context.ts'
import type { ParsedDescription } from '../types.ts'

const NAMING = /^(?:names?|nickname|moniker|called|nicknamed|by|as|of)$/u
const NAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u
/** Tokens between the noun and the marks. */
const REACH = 10

/** The name in marks at the end of the source, or directly after it, if it is the source's own; otherwise null. */
export function nicknameBehind({ document }: ResolutionContext, { head, last }: ParsedDescription): string | null {
  const { tokens, text, quotedSpans } = document
  const behind = tokens[last + 1]
  const quotedSpan =
    overlappingSpans(quotedSpans, tokens[last]!)[0] ??
    (behind === undefined ? undefined : overlappingSpans(quotedSpans, behind)[0])
  if (quotedSpan === undefined) return null
  const mark = firstEndingAfter(tokens, quotedSpan.start)
  const between = tokens.slice(head + 1, mark)
  if (!NAMING.test(between.at(-1)?.lower ?? '') || between.length > REACH) return null
  const isHis = between.some(({ lower }) => /^(?:goes|went|known|called|nicknamed)$/u.test(lower))
  // "a man who has a dog by the name of “Rex”"
  const isAnothers = between.some(({ pos, lower }) => /^(?:NOUN|PROPN)$/u.test(pos) && !NAMING.test(lower))
  const name = sliceSpan(text, quotedSpan.inner).replace(/[.,]$/u, '')
  return isHis && !isAnothers && NAME.test(name) ? name : null
}
