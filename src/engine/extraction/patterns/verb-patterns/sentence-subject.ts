// Finds the verb and the subject of a German sentence that has no verb of saying.
//
//   [Vogt] [winkt] ab.      Für den Plan [findet] [die Rätin] nur gute Worte.

import type { UnitRange } from '../pattern-match.ts'
import { nounPhraseEnd } from '../noun-phrases/noun-phrase.ts'
import { isSurelySomebody } from '../somebody.ts'
import { subjectAfter } from '../verb-subject.ts'
import type { KnownUnits } from '../word-kind.ts'
import { isFiniteHere } from './main-clause.ts'

/** In units, from the beginning of the sentence to its verb. */
const LONGEST_PREFIELD = 14

/** `null` unless the subject is surely somebody who can speak. */
export function sentenceSubject(
  known: KnownUnits,
  first: number,
): { readonly verb: number; readonly subject: UnitRange } | null {
  const { kinds, units, sentenceLast } = known
  const end = sentenceLast[first]!
  // "dessen Sprecherin"
  const start =
    kinds[first] === 'subordinator' && known.language.possessives.has(units[first]!.lower) ? first + 1 : first
  if (/^(?:subordinator|quoted|coordinator)$/u.test(kinds[start]!)) return null
  const whole = kinds[start] === 'passing' ? -1 : nounPhraseEnd(known, start, end)
  const verb = verbAfter(known, Math.max(start, whole) + 1, Math.min(end, start + LONGEST_PREFIELD))
  if (verb < 0) return null
  const isSubject = whole === verb - 1 && !known.language.objects.has(units[start]!.lower)
  const subject = isSubject ? { first: start, last: whole } : subjectAfter(known, verb + 1, end)
  return subject !== null && isSurelySomebody(known, subject) ? { verb, subject } : null
}

function verbAfter(known: KnownUnits, from: number, limit: number): number {
  const { kinds } = known
  for (let at = from; at <= limit; at++) {
    if (kinds[at] === 'comma' || kinds[at] === 'quoted' || kinds[at] === 'subordinator') return -1
    if (isFiniteHere(known, at)) return at
  }
  return -1
}
