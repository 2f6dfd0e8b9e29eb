// Whether the words beside a reporting verb may be the speaker.

import { hasArticles } from '../../languages/has-articles.ts'
import { isBodyOrRole } from './noun-phrases/known-nouns.ts'
import type { UnitRange } from './pattern-match.ts'
import type { KnownUnits } from './word-kind.ts'

/** Whether the words may be a person: a pronoun, a name, a role. */
export function isSpeaker({ kinds, units, language }: KnownUnits, { first, last }: UnitRange): boolean {
  if (kinds[first] === 'pronoun') return true
  for (let at = first; at <= last; at++) {
    const { lower } = units[at]!
    if (language.roles.test(lower) || (kinds[at] === 'capital' && !language.capitalNouns)) return true
    if ((hasArticles(language) || (language.shortNames && at === first)) && isBodyOrRole(lower, language)) return true
  }
  if (!language.capitalNouns) return false
  const { lower } = units[first]!
  const opens =
    kinds[first] === 'determiner'
      ? language.subjectDeterminers.has(lower) || (language.possessives.has(lower) && !language.objects.has(lower))
      : last > first
  return opens && kinds[last] !== 'determiner'
}
