// — [Ann Lee], mayor of Holm: the line that says whose words stand before it.

import { NAME_PARTICLES } from '../../../lexicon/particles.ts'
import type { Document } from '../document.ts'
import type { TokenRange } from '../token-range.ts'

/** In tokens: a name, and with what says more of who that is. */
const LONGEST_NAME = 9
const LONGEST_LABEL = 30

/**
 * The name after a quotation that ends before the token `after`: after a dash in the same paragraph, or, where the
 * quotation is all of its paragraph, in the next one. `null` where no dash stands there, or a sentence follows it.
 */
export function nameAfterDash(document: Document, first: number, after: number): TokenRange | null {
  const { paragraphs, paragraphOf } = document
  const paragraph = paragraphOf[first]!
  const own = paragraphs[paragraph]!
  if (after <= own.last) return nameIn(document, { first: after, last: own.last })
  const next = paragraphs[paragraph + 1]
  return own.first === first && next !== undefined ? nameIn(document, next) : null
}

/** — [Olga Brandt] (@obrandt) May 3 */
function nameIn({ tokens }: Document, { first, last }: TokenRange): TokenRange | null {
  if (!/^[—–―-]{1,2}$/u.test(tokens[first]!.text) || last - first > LONGEST_LABEL) return null
  // A sentence that a dash opens, as dialogue in many languages does, is no label.
  if (tokens.slice(first + 1, last).some(({ text }) => /^[!?…]|^\.$/u.test(text))) return null
  const end = /^[.,]$/u.test(tokens[last]!.text) ? last - 1 : last
  let name = first
  while (name < end && isOfName(tokens[name + 1]!)) name++
  const isName = name > first && name - first <= LONGEST_NAME && /^\p{Lu}/u.test(tokens[name]!.text)
  return isName && (name === end || /^[,(|]$/u.test(tokens[name + 1]!.text)) ? { first: first + 1, last: name } : null
}

function isOfName({ text, lower }: { readonly text: string; readonly lower: string }): boolean {
  return /^\p{Lu}/u.test(text) || /^(?:of|the)$/u.test(lower) || NAME_PARTICLES.has(lower)
}
