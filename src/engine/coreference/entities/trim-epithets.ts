// Removes leading words that belong to the sentence or express an opinion, not to the name: "Rival
// Hillary Clinton said", "Honest Abe Lincoln". They are recognized by the same name elsewhere
// without them.

import type { Document, Token } from '../../language/document.ts'
import { isPlainWord } from '../../language/names/plain-words.ts'
import { isCallingWord } from '../../language/names/title-words.ts'
import { GIVEN_NAMES } from '../../../lexicon/given-names.ts'
import type { Name } from '../../language/names/name.ts'
import { PLACES } from '../../languages/en/name-words.ts'
import { wordKey } from './name-key.ts'

/** "Derelict Obama", "Beekeeper Ferey", but "Asger Lindholm": a rare word is more likely a given name. */
function isWordOfText({ lower }: Token): boolean {
  return isPlainWord(lower) || isCallingWord(lower)
}

/** The same names, some of them shorter. */
export function trimEpithets(document: Document, names: readonly Name[]): Name[] {
  const { tokens, sentences, sentenceOf, paragraphOf } = document
  const keyFrom = (first: number, last: number): string =>
    tokens
      .slice(first, last + 1)
      .map(({ text }) => wordKey(text))
      .join(' ')
  const isHeadline = !/[.!?”"’]$/u.test(tokens[document.paragraphs[0]?.last ?? 0]?.text ?? '')
  const whole = new Set(names.map(({ first, last }) => keyFrom(first, last)))
  return names.map((name) => {
    const { first, last, titles } = name
    if (
      first === last ||
      titles !== null ||
      GIVEN_NAMES.has(tokens[first]!.lower) ||
      /^\p{Lu}\.$/u.test(tokens[first]!.text)
    )
      return name
    if (!whole.has(keyFrom(first + 1, last))) return name
    const isGivenNext = last > first + 1 && GIVEN_NAMES.has(tokens[first + 1]!.lower)
    // "Poor Mexico", and a headline's "Derelict Obama"
    const isOpener = sentences[sentenceOf[first]!]!.first === first
    const isPlace = PLACES.has(tokens[last]!.lower) && !PLACES.has(keyFrom(first, last))
    const isPlainOpener =
      isOpener &&
      isWordOfText(tokens[first]!) &&
      (tokens[first]!.pos !== 'PROPN' || isPlace || (isHeadline && paragraphOf[first] === 0))
    return isGivenNext || isPlainOpener ? { ...name, first: first + 1 } : name
  })
}
