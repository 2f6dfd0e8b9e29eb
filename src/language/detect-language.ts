// Recognises the language of a text, by the n-grams of its letters (eld).

import eld from 'eld/small'

/** Enough to be sure, and little enough to take no time. In UTF-16 units. */
const SAMPLE_LENGTH = 3000

/** ISO 639-1 code, "und" when the text has too few letters to tell. */
export function detectLanguage(text: string): string {
  return eld.detect(text.slice(0, SAMPLE_LENGTH)).language || 'und'
}
