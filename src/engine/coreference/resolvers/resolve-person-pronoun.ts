// "he" and "she": the candidate of that gender that ranks highest.

import { NOBODY, ranked, unnamed, type ResolutionContext } from '../resolution-context.ts'
import { pronounFeatures } from '../antecedent-features.ts'
import { mayBePerson } from '../may-be-person.ts'
import { mentionContextOf } from '../mention-context.ts'
import { unnamedAntecedent, type UnnamedAntecedent } from './unnamed-antecedent.ts'
import type { Resolution } from '../../types.ts'
import type { Entity, Option, PronounClass } from '../types.ts'

export function resolvePersonPronoun(context: ResolutionContext, token: number, pronoun: 'he' | 'she'): Resolution {
  const gender = pronoun === 'he' ? 'male' : 'female'
  const named = pronounOptions(context, token, pronoun, (entity) => mayBePerson(entity, gender))
  const other = unnamedAntecedent(context, token, gender)
  if (other === null) return ranked(context, 'person', named, token, 'pronoun-agreement', () => NOBODY)
  const options = [...named, { entity: null, features: unnamedFeatures(context, other, token, gender) }]
  return ranked(context, 'person', options, token, 'pronoun-agreement', () =>
    unnamed(context, 'unnamed', other.first, other.last),
  )
}

/** What speaks for somebody without a name, against those who are named. */
export function unnamedFeatures(
  { document, entities, salience, answers }: ResolutionContext,
  other: UnnamedAntecedent,
  token: number,
  gender: 'male' | 'female',
): string[] {
  const { sentences, place, isNew, spoke: hasSpoken } = other
  const rival = salience.around(token, (entity) => mayBePerson(entity, gender), false)[0]
  const isNearest = (rival?.occurrence.token ?? -1) < other.first
  const isTold = rival !== undefined && entities.all[rival.entity]!.gender === gender
  const back = rival === undefined ? 9 : document.sentenceOf[token]! - document.sentenceOf[rival.occurrence.token]!
  const rivalry = `${isTold}:${back > 3 ? '4+' : back}`
  const latest = answers.at(-1)?.resolution.speakers[0]
  const spoke = latest === undefined ? 'nobody' : latest.entity === null ? latest.kind : 'named'
  return [
    'n:bias',
    `n:sentences:${sentences}`,
    `n:place:${place}`,
    `n:new:${isNew}`,
    `n:has-spoken:${hasSpoken}`,
    `n:has-spoken:${hasSpoken}&sentences:${sentences}`,
    `n:sentences:${sentences}&place:${place}`,
    `n:sentences:${sentences}&new:${isNew}`,
    `n:place:${place}&new:${isNew}`,
    `n:nearest:${isNearest}&sentences:${sentences}`,
    `n:rival:${rivalry}`,
    `n:rival:${rivalry}&sentences:${sentences}`,
    `n:nearest:${isNearest}&told:${isTold}`,
    `n:nearest:${isNearest}&new:${isNew}&place:${place}`,
    `n:spoke:${spoke}`,
    `n:spoke:${spoke}&sentences:${sentences}`,
    `n:spoke:${spoke}&new:${isNew}`,
  ]
}

/** Who "his" or "her" is; `null` for other pronouns. */
export function pronounOwner(context: ResolutionContext, token: number): number | null {
  const { lower } = context.document.tokens[token]!
  if (lower !== 'his' && lower !== 'her') return null
  return resolvePersonPronoun(context, token, lower === 'his' ? 'he' : 'she').speakers[0]?.entity ?? null
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
