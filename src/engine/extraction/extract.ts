// The door of this room: which reader reads an article is a matter of its
// language, paragraph by paragraph where it has lines in another script.

import type { Document } from '../language/document.ts'
import { paragraphLanguage } from '../language/paragraph-language.ts'
import type { Span } from '../../model.ts'
import { readAttributions, readerModels, type StretchReading, type TextReading } from './learned/extract-by-models.ts'
import { readByVerbs } from './patterns/extract-by-patterns.ts'

const NOTHING: StretchReading = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/** Only paragraphs in these letters are read by themselves in an English article; most have none. */
const CYRILLIC = /\p{Script=Cyrillic}/u

/**
 * Reads an article in `language` (ISO 639-1, or "und"). English, and what is
 * in no language for sure, is read as it was learned, but for paragraphs in
 * another script; everything else by its verbs of saying. `stretches` are the
 * outermost spans in marks, in text order.
 */
export function readText(document: Document, stretches: readonly Span[], language: string): TextReading {
  if (isEnglish(language) && !CYRILLIC.test(document.text)) return readAttributions(document, stretches)
  const foreign = readByVerbs(document, stretches, language)
  if (!isEnglish(language))
    return { language, isEnglish: false, readings: foreign, openings: [], sourceOf: () => NOTHING }
  const isRead = (paragraph: number): boolean => isEnglish(paragraphLanguage(document, paragraph, language))
  const english = readAttributions(document, stretches, readerModels(), isRead)
  return { ...english, readings: [...english.readings, ...foreign] }
}

function isEnglish(language: string): boolean {
  return language === 'en' || language === 'und'
}
