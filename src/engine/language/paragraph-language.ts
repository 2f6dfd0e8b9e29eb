// The language of one paragraph of an article, which may quote a foreign statement in full: a
// paragraph in Russian inside an English article.
//
// Decided by the script alone. Whether a line in Latin script is French or English depends too
// often on the names in it.

import { countCharacters, CYRILLIC, LATIN, LETTER } from '../../text/character-classes.ts'
import { profileOf } from '../languages/profiles.ts'
import { detectLanguage } from './detect-language.ts'
import type { Document } from './document.ts'

/** The most letters to look at, and the fewest to decide by. */
const LOOK = 600
const FEW_LETTERS = 12

/**
 * ISO 639-1 code of the paragraph at index `paragraph`: the article's `language`, unless most
 * letters of the paragraph are in another script.
 */
export function paragraphLanguage(document: Document, paragraph: number, language: string): string {
  const { first, last } = document.paragraphs[paragraph]!
  const start = document.tokens[first]!.start
  const end = Math.min(document.tokens[last]!.end, start + LOOK)
  const count = (characters: number): number => countCharacters(document.text, characters, start, end)
  const letters = count(LETTER)
  if (letters < FEW_LETTERS) return language
  const isForeign = profileOf(language).isCyrillic ? count(LATIN) > 0.8 * letters : count(CYRILLIC) > letters / 2
  if (!isForeign) return language
  const found = detectLanguage(document.text.slice(start, end))
  return found === 'und' ? language : found
}
