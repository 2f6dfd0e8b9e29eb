// Keys for comparing labels: in lower case, word by word.

import type { Label } from './read-label.ts'

/** A word without a trailing full stop, comma or colon. */
export function wordKey(word: string): string {
  return word.toLowerCase().replace(/[.:,]+$/u, '')
}

export function keysIn(words: string): string[] {
  return words.trim().split(/\s+/u).map(wordKey)
}

/** The last word: "Mr. Ivo Rask" and "Mr. Rask" are the same. */
export function keyOf({ words }: Pick<Label, 'words'>): string {
  return keysIn(words).at(-1)!
}

/**
 * The key of the speaker for each of the `labels`: the last word of the fullest label that it may
 * be short for, whether by given name ("Amy" for "Amy Holt") or by initials ("JB" for "Jonas
 * Brekke"). Takes time linear in their number.
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

/** "jb" for "JB" and "J. B.", otherwise `null`. */
export function initialsOf(label: string): string | null {
  return /^(?:\p{Lu}{2,3}|\p{Lu}\.(?:[\s-]?\p{Lu}\.){1,2})$/u.test(label)
    ? label.replace(/[.\s-]/gu, '').toLowerCase()
    : null
}

/** A short form that two people share stands for neither. */
function addKey(keys: Map<string, string | null>, short: string, last: string): void {
  const known = keys.get(short)
  keys.set(short, known === undefined || known === last ? last : null)
}
