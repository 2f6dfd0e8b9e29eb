// The door of this room: which extractor an article is given to depends on its
// language, paragraph by paragraph where it has lines in another script.

import type { Document } from '../language/document.ts'
import { paragraphLanguage } from '../language/paragraph-language.ts'
import { profileOf } from '../languages/profiles.ts'
import { extractByModels, extractionModels } from './learned/extract-by-models.ts'
import { extractByPatterns } from './patterns/extract-by-patterns.ts'
import type { Extraction, SpanSource } from '../types.ts'

const NOTHING: SpanSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/**
 * Reads an article in `language` (ISO 639-1, or "und"): by models if they were
 * trained on it, but for paragraphs in another script; everything else by its
 * reporting verbs.
 */
export function extract(document: Document, language: string): Extraction {
  const byPatterns = extractByPatterns(document, language)
  if (!isLearned(language))
    return { language, method: 'patterns', attributions: byPatterns, openings: [], sourceOf: () => NOTHING }
  const isRead = (paragraph: number): boolean => isLearned(paragraphLanguage(document, paragraph, language))
  const byModels = extractByModels(document, extractionModels(), isRead)
  return { ...byModels, attributions: [...byModels.attributions, ...byPatterns] }
}

function isLearned(language: string): boolean {
  return profileOf(language).extraction === 'learned'
}
