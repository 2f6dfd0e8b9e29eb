// Labels as they are compared: in small letters, by their words.

import type { Label } from './read-label.ts'

/** A word without a full stop or a colon at its end. */
export function wordKey(word: string): string {
  return word.toLowerCase().replace(/[.:,]+$/u, '')
}

export function keysIn(words: string): string[] {
  return words.trim().split(/\s+/u).map(wordKey)
}

/** The last word: "Mr. Ivo Rask" and "Mr. Rask" are one. */
export function keyOf({ words }: Pick<Label, 'words'>): string {
  return keysIn(words).at(-1)!
}
