// The words before a verb of saying that follows its content.

import type { VerbCue } from '../find-verb-cues.ts'
import type { UnitRange } from '../pattern-match.ts'
import type { KnownUnits } from '../word-kind.ts'

/** What precedes the verb and its clitics: the last unit before a comma or dash, and whether there is one. */
export function separatorBefore(
  { kinds, units, language, sentenceFirst }: KnownUnits,
  cue: VerbCue,
): { last: number; isSeparated: boolean } {
  let at = Math.min(cue.first, cue.verb) - 1
  while (at > sentenceFirst[cue.verb]! && (kinds[at] === 'passing' || language.clitics.has(units[at]!.lower))) at--
  let last = at
  while (last >= sentenceFirst[cue.verb]! && /^(?:[,—–-]|--)$/u.test(units[last]?.text ?? '')) last--
  return { last, isSeparated: last < at }
}

/** Without punctuation at either end; `null` if nothing is left. */
export function trimmed({ kinds, units }: KnownUnits, { first, last }: UnitRange): UnitRange | null {
  while (first <= last && (kinds[first] === 'comma' || /^[.:;—–-]$/u.test(units[first]!.text))) first++
  while (last >= first && (kinds[last] === 'comma' || /^[.:;!?—–-]$/u.test(units[last]!.text))) last--
  return first > last ? null : { first, last }
}
