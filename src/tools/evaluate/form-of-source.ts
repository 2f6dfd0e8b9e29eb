// The form of the words that name the speaker: what the speaker had to be
// resolved from.

import { normalizeName } from './normalize-name.ts'

export const SOURCE_FORMS = ['name', 'surname', 'pronoun', 'description', 'none'] as const

/** `name` has every word of the speaker's name, `surname` the last one; `none` is no source at all. */
export type SourceForm = (typeof SOURCE_FORMS)[number]

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|his|her|their|its|our|my|him|them|himself|herself|themselves)$/i

/** `source` as in the article ("the minister, Ann Lee"), '' if none; `name` is the speaker's. */
export function formOfSource(source: string, name: string): SourceForm {
  if (source.trim() === '') return 'none'
  if (PRONOUN.test(source.trim())) return 'pronoun'
  const words = new Set(normalizeName(source).split(' '))
  const names = normalizeName(name).split(' ')
  if (names.every((word) => words.has(word))) return 'name'
  return words.has(names.at(-1) ?? '') ? 'surname' : 'description'
}
