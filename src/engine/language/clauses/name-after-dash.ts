// — [Ann Lee], mayor of Holm: the line that says who spoke the words before it.

import { NAME_PARTICLES } from '../../../lexicon/particles.ts'
import type { Document } from '../document.ts'
import type { TokenRange } from '../token-range.ts'

/** In tokens: the name alone, and the line with further description. */
const LONGEST_NAME = 9
const LONGEST_LABEL = 30

/**
 * The name after a quotation that ends before the token `after`: after a dash in the same
 * paragraph, or, if the quotation fills its paragraph, in the next one. `null` if there is no
 * dash, or a sentence follows it.
 */
export function nameAfterDash(document: Document, first: number, after: number): TokenRange | null {
  const { paragraphs, paragraphOf, quotedSpans, quotedSpanOf } = document
  let paragraph = paragraphOf[first]!
  const own = paragraphs[paragraph]!
  if (after <= own.last) return nameIn(document, { first: after, last: own.last })
  if (own.first !== first) return null
  // If there are several paragraphs, the signature follows the last.
  for (let passed = 0; passed < MOST_PARAGRAPHS; passed++) {
    const next = paragraphs[++paragraph]
    if (next === undefined) return null
    const quotedSpan = quotedSpans[quotedSpanOf[next.first]!]
    const goesOn = quotedSpan?.continues === true && quotedSpan.end >= document.tokens[next.last]!.end
    if (!goesOn) return nameIn(document, next)
  }
  return null
}

const MOST_PARAGRAPHS = 8

/** Whether the paragraph consists of such a line. */
export function isSignature(document: Document, paragraph: number): boolean {
  return nameIn(document, document.paragraphs[paragraph]!) !== null
}

/** — [Olga Brandt] (@obrandt) May 3 */
function nameIn({ tokens }: Document, { first, last }: TokenRange): TokenRange | null {
  const opening = openingOf(tokens, first)
  if (opening === null || last - opening > LONGEST_LABEL) return null
  const end = /^[.,]$/u.test(tokens[last]!.text) ? last - 1 : last
  let name = opening
  while (name < end && isOfName(tokens[name + 1]!)) name++
  const isName = name > opening && name - opening <= LONGEST_NAME && /^\p{Lu}/u.test(tokens[name]!.text)
  // — Olga Brandt 🧤 (@obrandt)
  let behind = name + 1
  while (behind < end && PICTURE.test(tokens[behind]!.text)) behind++
  const next = tokens[behind]?.text
  if (!isName || (name < end && !/^(?:[,(|]|on)$/u.test(next!))) return null
  // A sentence after a dash, as dialogue has it in many languages, is not a label; a handle may
  // contain a full stop.
  const isSentence = next !== '(' && tokens.slice(name + 1, last).some(({ text }) => /^[!?…]|^\.$/u.test(text))
  return isSentence ? null : { first: opening + 1, last: name }
}

const PICTURE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u200D]+$/u

/** The position of the dash, or of the last word of “A post shared by”, as in embedded posts. */
function openingOf(tokens: Document['tokens'], first: number): number | null {
  if (/^[—–―-]{1,2}$/u.test(tokens[first]!.text)) return first
  const words = tokens
    .slice(first, first + 4)
    .map(({ lower }) => lower)
    .join(' ')
  if (/^(?:posted|shared) by /u.test(words)) return first + 1
  return /^a (?:post|photo|video) shared by$/u.test(words) ? first + 3 : null
}

function isOfName({ text, lower }: { readonly text: string; readonly lower: string }): boolean {
  return /^\p{Lu}/u.test(text) || /^(?:of|the)$/u.test(lower) || NAME_PARTICLES.has(lower)
}
