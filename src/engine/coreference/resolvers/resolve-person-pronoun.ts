// "he" and "she": the candidate of that gender that ranks highest.

import type { Document } from '../../language/document.ts'
import { NOBODY, ranked, type Asking } from '../resolution-context.ts'
import { pronounFeatures } from '../candidate-features.ts'
import type { Option } from '../choose.ts'
import type { Candidate } from '../entities/entities.ts'
import type { PronounClass } from '../parse-source.ts'
import type { Resolution } from '../resolution.ts'
import { settingOf } from '../mention-context.ts'

export function resolvePersonPronoun(asking: Asking, token: number, pronoun: 'he' | 'she'): Resolution {
  const options = pronounOptions(asking, token, pronoun, (candidate) =>
    mayBePerson(candidate, pronoun === 'he' ? 'male' : 'female'),
  )
  return ranked(asking, 'person', options, token, 'pronoun-agreement', () => NOBODY)
}

/** Who "his" or "her" is; `null` for other pronouns. */
export function pronounOwner(asking: Asking, { tokens }: Document, token: number): number | null {
  const { lower } = tokens[token]!
  if (lower !== 'his' && lower !== 'her') return null
  return resolvePersonPronoun(asking, token, lower === 'his' ? 'he' : 'she').speakers[0]?.candidate ?? null
}

/** Whether a candidate can be a person of the gender that a word tells. */
export function mayBePerson({ kind, gender }: Candidate, wanted: string): boolean {
  if (kind !== 'person' && kind !== 'unknown') return false
  return wanted === 'either' || gender === 'either' || gender === wanted
}

export function pronounOptions(
  asking: Asking,
  token: number,
  pronoun: PronounClass,
  mayBe: (candidate: Candidate) => boolean,
): Option[] {
  const { document, people, trails } = asking
  const setting = settingOf(document, people, token)
  return trails.around(token, mayBe, false).map((trail) => ({
    candidate: trail.candidate,
    features: pronounFeatures(document, people, pronoun, setting, trail),
  }))
}
