// The door of this room: which reader reads an article is a matter of its
// language, paragraph by paragraph where it has lines in another script.

import type { Document } from '../language/document.ts'
import { paragraphLanguage } from '../language/paragraph-language.ts'
import { extractByModels, readerModels } from './learned/extract-by-models.ts'
import { extractByPatterns } from './patterns/extract-by-patterns.ts'
import type { Extraction, SpanSource } from '../types.ts'

const NOTHING: SpanSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** Only paragraphs in these letters are read by themselves in an English article; most have none. */
const CYRILLIC = /\p{Script=Cyrillic}/u

/**
 * Reads an article in `language` (ISO 639-1, or "und"). English, and what is
 * in no language for sure, is read as it was learned, but for paragraphs in
 * another script; everything else by its reporting verbs.
 */
export function extract(document: Document, language: string): Extraction {
  if (isEnglish(language) && !CYRILLIC.test(document.text)) return extractByModels(document)
  const byPatterns = extractByPatterns(document, language)
  if (!isEnglish(language))
    return { language, isEnglish: false, attributions: byPatterns, openings: [], sourceOf: () => NOTHING }
  const isRead = (paragraph: number): boolean => isEnglish(paragraphLanguage(document, paragraph, language))
  const english = extractByModels(document, readerModels(), isRead)
  return { ...english, attributions: [...english.attributions, ...byPatterns] }
}

function isEnglish(language: string): boolean {
  return language === 'en' || language === 'und'
}
