// The language of one paragraph of an article, which may quote a foreign
// statement in full: a paragraph in Russian inside an English article.
//
// It goes by the script alone. Whether a line in Latin letters is French or
// English is too often a matter of the names in it.

import { countCharacters, CYRILLIC, LATIN, LETTER } from '../../text/character-classes.ts'
import { profileOf } from '../languages/profiles.ts'
import { detectLanguage } from './detect-language.ts'
import type { Document } from './document.ts'

/** Letters that are looked at, and the fewest that tell. */
const LOOK = 600
const FEW_LETTERS = 12

/**
 * ISO 639-1 code of the paragraph at index `paragraph`: the article's
 * `language`, unless most letters of the paragraph are in another script
 * than that language is written in.
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
