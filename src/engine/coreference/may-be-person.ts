// Which candidates a word for a person can refer to.

import type { Gender } from '../../lexicon/honorifics.ts'
import type { Entity } from './types.ts'

/** Whether a candidate can be a person of the gender that a word implies. */
export function mayBePerson({ kind, gender }: Pick<Entity, 'kind' | 'gender'>, wanted: Gender = 'either'): boolean {
  if (kind !== 'person' && kind !== 'unknown') return false
  return wanted === 'either' || gender === 'either' || gender === wanted
}
