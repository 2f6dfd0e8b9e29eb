// Where the words end that a verb of saying follows.

import type { VerbCue } from '../find-verb-cues.ts'
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
