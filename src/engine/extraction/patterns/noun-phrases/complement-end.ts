import { hasArticles } from '../../../languages/has-articles.ts'
import type { PatternProfile } from '../../../languages/profile.ts'
import { isListedGivenName } from '../../../languages/is-listed-given-name.ts'
import type { KnownUnits } from '../word-kind.ts'

/**
 * The last unit of the prepositional phrase at `at`: one noun phrase, in which a name does not
 * follow another name, nor a role another noun.
 */
export function complementEnd({ kinds, units, language }: KnownUnits, at: number, limit: number): number {
  let end = at + 1
  while (end <= limit && (kinds[end] === 'determiner' || kinds[end] === 'number')) end++
  const isTime = end <= limit && kinds[end] === 'passing'
  while (end <= limit && kinds[end] === 'passing') end++
  // "En [él] sostiene que …"
  if (kinds[end] === 'pronoun' && end === at + 1 && hasArticles(language)) return end
  if (isTime || end > limit || !(kinds[end] === 'capital' || kinds[end] === 'word' || kinds[end] === 'quoted'))
    return end - 1
  if (language.capitalNouns) {
    while (end < limit && kinds[end] === 'word') end++
    return end
  }
  while (end < limit) {
    const next = kinds[end + 1]
    // "en su último [informe]": where nouns take an article, a role without one is no subject
    const lower = units[end + 1]!.lower
    const isRole =
      next === 'word' && !hasArticles(language) && (language.roles.test(lower) || isNominative(lower, language))
    // "na platformie [X] minister", "w Radiu [Wschód] prezes"
    const isNameOf =
      next === 'capital' &&
      language.shortNames &&
      end + 1 < limit &&
      (units[end + 1]!.text.length === 1 || language.bodies.test(units[end]!.lower)) &&
      !isListedGivenName(units[end + 1]!.lower, language)
    if (next === 'quoted' || next === 'number' || (next === 'word' && !isRole) || isNameOf) end++
    else if (next === 'linker' && (kinds[end + 2] === 'capital' || kinds[end + 2] === 'word')) {
      end += 2
      // "sul molo di [Porto Calandro]"
      while (end < limit && kinds[end] === 'capital' && kinds[end + 1] === 'capital') end++
    } else if (next === 'linker' && kinds[end + 2] === 'determiner') end += 3
    else break
  }
  return Math.min(end, limit)
}

/** "на церемонії [гендиректор]": a Slavic noun for a person that is not in the case of the phrase before it. */
function isNominative(lower: string, language: PatternProfile): boolean {
  return language.shortNames && language.roleLook?.test(lower) === true
}
