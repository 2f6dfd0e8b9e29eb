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
 * given name ("Amy" of "Amy Holt") or by initials ("JB" of "Jonas Brekke"). Takes time in proportion to their number.
 */
export function speakerKeys(labels: readonly Pick<Label, 'words'>[]): readonly string[] {
  const lastWords = new Set<string>()
  const byGivenName = new Map<string, string | null>()
  const byInitials = new Map<string, string | null>()
  for (const words of new Set(labels.map((label) => label.words))) {
    const all = keysIn(words)
    if (all.length < 2 || initialsOf(words) !== null) continue
    const last = all.at(-1)!
    lastWords.add(last)
    addKey(byGivenName, all[0]!, last)
    addKey(byInitials, all.map((word) => word[0]).join(''), last)
    // "M.-A. Roy" for Marc-André Roy
    addKey(
      byInitials,
      all
        .join('-')
        .split('-')
        .map((word) => word[0])
        .join(''),
      last,
    )
  }
  return labels.map((label) => {
    const key = keyOf(label)
    const initials = initialsOf(label.words)
    if (initials !== null && !lastWords.has(key)) return byGivenName.get(key) ?? byInitials.get(initials) ?? key
    if (lastWords.has(key) || keysIn(label.words).length > 1) return key
    return byGivenName.get(key) ?? key
  })
}

/** "jb" for "JB" and "J. B.", else `null`. */
export function initialsOf(label: string): string | null {
  return /^(?:\p{Lu}{2,3}|\p{Lu}\.(?:[\s-]?\p{Lu}\.){1,2})$/u.test(label)
    ? label.replace(/[.\s-]/gu, '').toLowerCase()
    : null
}

/** A short form of two people is neither's. */
function addKey(keys: Map<string, string | null>, short: string, last: string): void {
  const known = keys.get(short)
  keys.set(short, known === undefined || known === last ? last : null)
}
