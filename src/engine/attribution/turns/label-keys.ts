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

/**
 * For each of the `labels` whose it is: the last word of the fullest of them that it may be short for, be it by the
 * given name ("Amy" of "Amy Holt") or by initials ("JB" of "Jonas Brekke").
 */
export function speakerKeys(labels: readonly Pick<Label, 'words'>[]): readonly string[] {
  const full = new Map<string, readonly string[]>()
  for (const { words } of labels) {
    const all = keysIn(words)
    if (all.length > 1) full.set(words, all)
  }
  return labels.map((label) => {
    const key = keyOf(label)
    if (full.has(label.words)) return key
    const names = [...full.values()]
    if (names.some((name) => name.at(-1) === key)) return key
    const isInitials = /^\p{Lu}{2,3}$/u.test(label.words)
    const longer = names.filter(
      (name) => name[0] === key || (isInitials && name.map((word) => word[0]).join('') === key),
    )
    const last = new Set(longer.map((name) => name.at(-1)!))
    return last.size === 1 ? [...last][0]! : key
  })
}
