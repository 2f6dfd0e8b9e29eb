// A quoted span that is not a quotation, as the rules for its kind see it.

import type { Document, Token } from '../../language/document.ts'
import { isWord } from '../../../text/character-classes.ts'
import type { Place } from '../locate-quoted-spans.ts'

export interface RejectedSpan {
  readonly document: Document
  readonly place: Place
  /** The first words between the marks, at most `MOST_WORDS`. */
  readonly words: readonly Token[]
  /** The word directly outside the marks on each side; null if punctuation or the paragraph's end stands between. */
  readonly before: Token | null
  readonly after: Token | null
}

/** A title or a sign has fewer words than this. */
export const MOST_WORDS = 20

export function rejectedSpanAt(document: Document, place: Place): RejectedSpan {
  const { tokens, paragraphOf } = document
  const { first, last } = place
  const home = paragraphOf[Math.min(first, tokens.length - 1)]
  const wordAt = (at: number): Token | null => {
    const token = tokens[at]
    return token !== undefined && paragraphOf[at] === home && isWord(token.text) ? token : null
  }
  // “Slim,” Park's brother: a comma inside the marks separates them from what follows.
  const isParted = first <= last && /^[,.;:!?]/u.test(tokens[last]!.text)
  return {
    document,
    place,
    words: tokens.slice(first, Math.min(last + 1, first + MOST_WORDS)).filter((token) => isWord(token.text)),
    before: wordAt(place.before),
    after: isParted ? null : wordAt(place.after),
  }
}

/** Whether the first word, the last and every long one has a capital: The Lord of the Rings. */
export function hasCapitals(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.every(
      (word, index) =>
        /^[\p{Lu}\p{Lt}\p{N}]/u.test(word.text) ||
        (index > 0 && index < words.length - 1 && word.text.length <= 4) ||
        /^['’]/u.test(word.text),
    )
  )
}
