// "he" and "she": the candidate of that gender that ranks highest.

import type { Document } from '../../language/document.ts'
import { NOBODY, ranked, type ResolutionContext } from '../resolution-context.ts'
import { pronounFeatures } from '../antecedent-features.ts'
import { mentionContextOf } from '../mention-context.ts'
import type { Resolution } from '../../types.ts'
import type { Entity, Option, PronounClass } from '../types.ts'

export function resolvePersonPronoun(context: ResolutionContext, token: number, pronoun: 'he' | 'she'): Resolution {
  const options = pronounOptions(context, token, pronoun, (entity) =>
    mayBePerson(entity, pronoun === 'he' ? 'male' : 'female'),
  )
  return ranked(context, 'person', options, token, 'pronoun-agreement', () => NOBODY)
}

/** Who "his" or "her" is; `null` for other pronouns. */
export function pronounOwner(context: ResolutionContext, { tokens }: Document, token: number): number | null {
  const { lower } = tokens[token]!
  if (lower !== 'his' && lower !== 'her') return null
  return resolvePersonPronoun(context, token, lower === 'his' ? 'he' : 'she').speakers[0]?.entity ?? null
}

/** Whether a candidate can be a person of the gender that a word tells. */
export function mayBePerson({ kind, gender }: Entity, wanted: string): boolean {
  if (kind !== 'person' && kind !== 'unknown') return false
  return wanted === 'either' || gender === 'either' || gender === wanted
}

export function pronounOptions(
  context: ResolutionContext,
  token: number,
  pronoun: PronounClass,
  mayBe: (entity: Entity) => boolean,
): Option[] {
  const { document, entities, salience } = context
  const mentionContext = mentionContextOf(document, token)
  return salience.around(token, mayBe, false).map((prominence) => ({
    entity: prominence.entity,
    features: pronounFeatures(document, entities, pronoun, mentionContext, prominence),
  }))
}
