// Other names that articles may use for somebody: not reliable enough to link
// by, but worth showing to a person.

import { otherGivenNames } from '../../lexicon/given-name-forms.ts'
import { NAME_SUFFIXES } from '../../lexicon/name-suffixes.ts'
import type { SpeakerKind } from '../../model.ts'
import { acronymsOf, isAcronym } from './acronym.ts'
import { linkKey, nameKey } from '../name-key.ts'
import { outerName } from './outer-name.ts'
import type { SuggestionRule } from '../speakers.ts'

export interface SuggestionKey {
  readonly rule: SuggestionRule
  /** The kinds that speakers with this name may have been taken for. */
  readonly kinds: readonly SpeakerKind[]
  /** The full name key of a speaker. */
  readonly key: string
}

/** If two rules give the same key, the first is the better reason. */
export function suggestionKeys(name: string, kind: SpeakerKind): SuggestionKey[] {
  if (kind === 'organization') {
    return acronymsOf(name).map((key) => ({ rule: 'acronym', kinds: ['organization'], key }))
  }
  if (kind !== 'person' || isAcronym(name)) return []
  const words = nameKey(name, kind).split(' ')
  const isSuffixed = words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!)
  const plain = isSuffixed ? words.slice(0, -1) : words
  const whole = plain.join(' ')
  const suffixed = isSuffixed
    ? [whole]
    : linkKey(name, kind) === null
      ? []
      : [...NAME_SUFFIXES].filter((suffix) => !suffix.endsWith('.')).map((suffix) => `${whole} ${suffix}`)
  const keys: SuggestionKey[] = suffixed.map((key) => ({ rule: 'suffix', kinds: ['person'], key }))
  const first = plain[0]!
  for (const surname of surnamesOf(whole)) {
    if (first.length > 1 && surname !== whole) {
      const middle = whole.slice(first.length, whole.length - surname.length).trim()
      const initials = [first, ...middle.split(' ').filter(Boolean)].map((word) => word[0]!).join('')
      for (const key of new Set([`${first[0]!} ${surname}`, `${initials} ${surname}`]))
        keys.push({ rule: 'initials', kinds: ['person'], key })
    }
    // A lone "Obama says" is sometimes taken for the name of an organization.
    keys.push({ rule: 'surname-only', kinds: ['person', 'organization'], key: surname })
  }
  return keys
}

/** "joe biden" for "Joseph R. Biden Jr.", as keys of outer names. */
export function otherGivenNameKeys(name: string, kind: SpeakerKind): string[] {
  const words = name.trim().split(/\s+/)
  const plain = words.length > 2 && NAME_SUFFIXES.has(words.at(-1)!.toLowerCase()) ? words.slice(0, -1).join(' ') : name
  const key = outerName(plain.replace(/,$/, ''), kind)?.key
  if (key === undefined) return []
  const [first] = key.split(' ', 1)
  return [...otherGivenNames(first!)].map((other) => other + key.slice(first!.length))
}

/** "von der leyen" and "leyen" for "ursula von der leyen"; for a surname alone, itself. */
function surnamesOf(whole: string): string[] {
  const outer = outerName(whole, 'person')?.key
  const long = outer === undefined ? [] : [outer.slice(outer.indexOf(' ') + 1)]
  return [...new Set([...long, whole.split(' ').at(-1)!])]
}
