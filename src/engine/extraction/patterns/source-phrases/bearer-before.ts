import { hasArticles } from '../../../languages/has-articles.ts'
import type { UnitRange } from '../pattern-match.ts'
import { antecedent } from '../verb-subject.ts'
import type { KnownUnits } from '../word-kind.ts'

/** In units. */
const LONGEST_APPOSITION = 14

/** The antecedent that ends at `last`, or the name that it describes: "[Anne Petit], de la CFDT, pour qui". */
export function bearerBefore(known: KnownUnits, last: number): UnitRange | null {
  const { kinds } = known
  const found = antecedent(known, last)
  if (found === null || !hasArticles(known.language)) return found
  const isName = kinds.slice(found.first, found.last + 1).every((kind) => kind === 'capital')
  if (isName && found.last > found.first && kinds[found.first - 1] === 'comma') return found
  let first = found.first
  while (first > last - LONGEST_APPOSITION && /^(?:linker|determiner|preposition|word)$/u.test(kinds[first - 1] ?? ''))
    first--
  if (kinds[first - 1] !== 'comma' || kinds[first - 2] !== 'capital') return found
  const bearer = antecedent(known, first - 2)
  return bearer !== null && bearer.last > bearer.first ? bearer : found
}
