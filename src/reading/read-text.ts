// The door to all readers: which one reads an article is a matter of its
// language, paragraph by paragraph.

import type { Document } from '../language/document.ts'
import { paragraphLanguage } from '../language/paragraph-language.ts'
import type { Span } from '../model.ts'
import { readAttributions, type StretchReading, type TextReading } from './read-attributions.ts'
import { readByVerbs } from './read-by-verbs.ts'

const NOTHING: StretchReading = { cue: null, source: null, cueChance: 0, sourceChance: 0 }

/**
 * Reads an article in `language` (ISO 639-1, or "und"). English, and what is
 * in no language for sure, is read as it was learned, but for paragraphs in
 * another script; everything else by its verbs of saying. `stretches` are the
 * outermost spans in marks, in text order.
 */
export function readText(document: Document, stretches: readonly Span[], language: string): TextReading {
  const isEnglish = language === 'en' || language === 'und'
  if (!isEnglish) return { readings: readByVerbs(document, stretches, language), openings: [], sourceOf: () => NOTHING }
  const english = readAttributions(document, stretches)
  const isForeign = document.paragraphs.map(
    (_, paragraph) => !isReadAsEnglish(paragraphLanguage(document, paragraph, language)),
  )
  if (!isForeign.includes(true)) return english
  const inEnglish = ({ cue }: { cue: { first: number } }): boolean => !isForeign[document.paragraphOf[cue.first]!]!
  const paragraphOf = paragraphsOf(document, stretches)
  return {
    readings: [...english.readings.filter(inEnglish), ...readByVerbs(document, stretches, language)],
    openings: english.openings.filter(inEnglish),
    sourceOf: (stretch) => (isForeign[paragraphOf[stretch]!] ? NOTHING : english.sourceOf(stretch)),
  }
}

function isReadAsEnglish(language: string): boolean {
  return language === 'en' || language === 'und'
}

/** For each stretch the paragraph that it begins in. */
function paragraphsOf({ tokens, paragraphs }: Document, stretches: readonly Span[]): number[] {
  let paragraph = 0
  return stretches.map(({ start }) => {
    while (paragraph + 1 < paragraphs.length && tokens[paragraphs[paragraph + 1]!.first]!.start <= start) paragraph++
    return paragraph
  })
}
