import type { UnitRange } from '../pattern-match.ts'
import type { KnownUnits } from '../word-kind.ts'

/** Without punctuation at either end; `null` if nothing is left. */
export function trimmed({ kinds, units }: KnownUnits, { first, last }: UnitRange): UnitRange | null {
  while (first <= last && (kinds[first] === 'comma' || /^[.:;—–-]$/u.test(units[first]!.text))) first++
  while (last >= first && (kinds[last] === 'comma' || /^[.:;!?—–-]$/u.test(units[last]!.text))) last--
  return first > last ? null : { first, last }
}
