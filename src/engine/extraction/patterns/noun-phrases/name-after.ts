// Finds the name that follows a role across a comma.
//
//   a dit [la ministre, Claire Morel], …      skwitował [obrońca, mecenas Aleksander Fiedoruk].

import { NAME_PARTICLES } from '../../../../lexicon/particles.ts'
import { isListedGivenName } from '../../../languages/is-listed-given-name.ts'
import { isBodyOrRole } from './known-nouns.ts'
import type { KnownUnits } from '../word-kind.ts'

/**
 * "a dit la ministre, [Claire Morel], …", "leur chef, [le colonel Yves Martin]": a name followed
 * by a comma or the end of the sentence belongs to the role before it.
 */
export function nameAfter(known: KnownUnits, first: number, last: number): number {
  const { kinds, units, language, sentenceLast } = known
  const end = sentenceLast[last]!
  // "der Sprecher der Truppen [im Norden], Tom Lee"
  const comma = kinds[last + 1] === 'preposition' && kinds[last + 2] === 'capital' ? last + 3 : last + 1
  if (kinds[comma] !== 'comma' || comma + 1 > end || !isOnlyRole(known, first, last)) return last
  let name = comma + 1
  if (kinds[name] === 'determiner')
    while (name < Math.min(end, last + 5) && kinds[name] !== 'capital' && kinds[name] !== 'comma') name++
  // "obrońca, [mecenas Aleksander Fiedoruk]"
  if (language.shortNames) name = behindRole(known, name, Math.min(end, last + 5))
  if (kinds[name] !== 'capital') return last
  const start = name
  const isParticle = (at: number): boolean => kinds[at] === 'linker' || NAME_PARTICLES.has(units[at]!.lower)
  while (name < end && (kinds[name + 1] === 'capital' || isParticle(name + 1))) name++
  const next = name === end ? 'mark' : kinds[name + 1]
  const isWhole = name > start || (language.shortNames && isListedGivenName(units[name]!.lower, language))
  return isWhole && /^(?:comma|mark|quoted|passing)$/u.test(next!) ? name : last
}

/** The position after the nouns before a name, which begin with a role; `at` if there are none. */
function behindRole({ kinds, units, language }: KnownUnits, at: number, limit: number): number {
  const lower = units[at]?.lower ?? ''
  if (kinds[at] !== 'word' || !(language.roles.test(lower) || isBodyOrRole(lower, language))) return at
  let name = at
  while (name < limit && kinds[name] === 'word') name++
  return kinds[name] === 'capital' ? name : at
}

/** A person’s role without a name: "la ministre des Transports". */
export function isOnlyRole({ kinds, units, language }: KnownUnits, first: number, last: number): boolean {
  if (kinds[first] === 'pronoun') return false
  const words = units.slice(first, last + 1)
  const head = words.find(({ lower }) => !language.determiners.has(lower))
  if (head !== undefined && language.bodies.test(head.lower)) return false
  const isRole = words.some(
    ({ lower }) =>
      language.roles.test(lower) ||
      language.roleLook?.test(lower) === true ||
      (language.roleGenitive !== null && language.roles.test(lower.replace(language.roleGenitive, ''))),
  )
  // an article and an unlisted noun: "la sous-préfète"
  return (
    isRole ||
    (!language.capitalNouns && last === first + 1 && language.articles.has(words[0]!.lower) && kinds[last] === 'word')
  )
}
