// Finds sources that stand before a colon and a quotation with no verb.
//
//   [Claire Morel], ministre[ :] [« L’argent suffira. »]

import { nounPhraseEnd } from './noun-phrase.ts'
import type { UnitReading } from './unit-reading.ts'
import { isSpeaker } from './verb-subject.ts'
import type { KnownUnits } from './word-kind.ts'

/** Shorter stretches after a colon are titles or words. In tokens, with the marks. */
const FEWEST_TOKENS = 5

/** `taken` are the units of stretches that a verb has already. */
export function findColonSources(known: KnownUnits, taken: ReadonlySet<number>): UnitReading[] {
  const { kinds, units, sentenceFirst } = known
  return kinds.flatMap((kind, at): UnitReading[] => {
    if (
      kind !== 'stretch' ||
      taken.has(at) ||
      units[at - 1]?.text !== ':' ||
      units[at]!.last - units[at]!.first < FEWEST_TOKENS
    )
      return []
    const first = sentenceFirst[at]!
    const last = nounPhraseEnd(known, first, at - 2)
    if (
      last < 0 ||
      !isLabel(known, first, last) ||
      (last < at - 2 && kinds[last + 1] !== 'comma' && units[last + 1]!.text !== '(')
    )
      return []
    return [
      {
        pattern: 'colon-before-quote',
        cue: { first: at - 1, last: at - 1 },
        source: { first, last },
        content: [{ first: at, last: at }],
      },
    ]
  })
}

/** Whether somebody is named there: "Fazit" and "Résultat" are nobody. */
function isLabel(known: KnownUnits, first: number, last: number): boolean {
  const { kinds, language } = known
  if (!isSpeaker(known, { first, last })) return false
  const capitals = kinds.slice(first, last + 1).filter((kind) => kind === 'capital').length
  return capitals >= 2 || kinds[first] === 'pronoun' || (!language.capitalNouns && last > first)
}
