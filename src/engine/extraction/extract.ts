// The entry point of extraction. The extractor is chosen by the article's language, and by
// paragraph where the article has lines in another script.

import type { Document } from '../language/document.ts'
import { paragraphLanguage } from '../language/paragraph-language.ts'
import { profileOf } from '../languages/profiles.ts'
import { extractByModels, extractionModels } from './learned/extract-by-models.ts'
import { extractByNetwork } from './pretrained/extract-by-network.ts'
import type { WindowScores } from './pretrained/network.ts'
import { readInserted } from './grammar/read-inserted.ts'
import { planReading, type ReadingPlan } from './pretrained/plan-reading.ts'
import { extractByPatterns } from './patterns/extract-by-patterns.ts'
import type { Extraction, SpanSource } from '../types.ts'

const NOTHING: SpanSource = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/**
 * Reads an article in `language` (ISO 639-1, or "und") with models if they were trained on that
 * language, except for paragraphs in another script. Everything else is read by patterns around
 * reporting verbs.
 */
export function extract(document: Document, language: string, reading: Reading | null = null): Extraction {
  const byPatterns = extractByPatterns(document, language)
  if (!isLearned(language))
    return { language, reader: 'patterns', attributions: byPatterns, openings: [], sourceOf: () => NOTHING }
  const learned =
    reading === null
      ? extractByModels(document, extractionModels(), learnedParagraphs(document, language))
      : extractByNetwork(document, reading.plan, reading.scores)
  const completed = readInserted(document, learned.attributions, learnedParagraphs(document, language))
  return { ...learned, attributions: [...completed, ...byPatterns] }
}

/** What a network has read in a document. */
export interface Reading {
  readonly plan: ReadingPlan
  /** For each window of the plan. */
  readonly scores: readonly WindowScores[]
}

/**
 * What a network is to read in the document; null if the language is not the network's or the text
 * is longer than `LONGEST_PRETRAINED`.
 */
export function planNetworkReading(document: Document, language: string): ReadingPlan | null {
  if (!isLearned(language) || Buffer.byteLength(document.text) > LONGEST_PRETRAINED) return null
  return planReading(document, learnedParagraphs(document, language))
}

/**
 * In bytes of UTF-8, which is also what an archive counts. Longer texts are hardly articles, and
 * would take the network many seconds.
 */
export const LONGEST_PRETRAINED = 50_000

const learnedParagraphs =
  (document: Document, language: string) =>
  (paragraph: number): boolean =>
    isLearned(paragraphLanguage(document, paragraph, language))

function isLearned(language: string): boolean {
  return profileOf(language).extraction === 'learned'
}
