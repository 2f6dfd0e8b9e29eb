// Finds sources before a colon and a quotation, without a verb.
//
//   [Claire Morel], ministre[ :] [« L’argent suffira. »]
//   [Paul Meyer] n’a pas caché sa colère[ :] [« C’est assez, vraiment. »]

import { behindFronted } from './behind-fronted.ts'
import { nounPhraseEnd } from './noun-phrases/noun-phrase.ts'
import type { PatternMatch } from './pattern-match.ts'
import { nameAfter } from './noun-phrases/name-after.ts'
import { isSpeaker } from './is-speaker.ts'
import type { KnownUnits } from './word-kind.ts'

/** Shorter quoted spans after a colon are titles or single words. In tokens, including the marks. */
const FEWEST_TOKENS = 4
/** In units. */
const LONGEST_SENTENCE = 20

/** `taken` has the units of quoted spans that a verb has claimed already. */
export function findColonSources(known: KnownUnits, taken: ReadonlySet<number>): PatternMatch[] {
  const { kinds, units, sentenceFirst } = known
  return kinds.flatMap((kind, at): PatternMatch[] => {
    if (
      kind !== 'quoted' ||
      taken.has(at) ||
      units[at - 1]?.text !== ':' ||
      units[at]!.last - units[at]!.first < FEWEST_TOKENS
    )
      return []
    const first = behindFronted(known, sentenceFirst[at]!, at)
    const phrase = nounPhraseEnd(known, first, at - 2)
    // "La directrice, [Anne Petit], tempère : « … »"
    const named = phrase < 0 ? phrase : nameAfter(known, first, phrase)
    const last = named <= at - 2 ? named : phrase
    if (last < 0 || !isLabel(known, first, last)) return endingAtColon(known, first, at)
    const isAlone = last === at - 2 || kinds[last + 1] === 'comma' || units[last + 1]!.text === '('
    if (!isAlone && hasName(known, last + 1, at - 2)) return []
    return [
      {
        pattern: isAlone ? 'colon-before-quote' : 'colon-after-sentence',
        cue: { first: at - 1, last: at - 1 },
        source: { first, last },
        content: [{ first: at, last: at }],
      },
    ]
  })
}

/**
 * "Di parere opposto [il senatore Galli]: «…»": a person with a role whose name is directly before
 * the colon, in a sentence that names nobody else.
 */
function endingAtColon(known: KnownUnits, first: number, quoted: number): PatternMatch[] {
  const { kinds, language, units } = known
  if (language.capitalNouns || quoted - 2 - first > LONGEST_SENTENCE) return []
  for (let from = first + 1; from < quoted - 2; from++) {
    if (kinds[from] === 'quoted' || kinds[from] === 'pronoun' || kinds[from] === 'verb') return []
    const isRole = kinds[from] === 'determiner' && language.roles.test(units[from + 1]!.lower)
    if (!isRole || nounPhraseEnd(known, from, quoted - 2) !== quoted - 2 || kinds[quoted - 2] !== 'capital') continue
    return [
      {
        pattern: 'colon-after-sentence',
        cue: { first: quoted - 1, last: quoted - 1 },
        source: { first: from, last: quoted - 2 },
        content: [{ first: quoted, last: quoted }],
      },
    ]
  }
  return []
}

/** Whether the rest of a sentence names somebody else or has another speaker: "Petit n’a pas caché sa colère : …" */
function hasName({ kinds }: KnownUnits, first: number, last: number): boolean {
  if (last - first > LONGEST_SENTENCE) return true
  for (let at = first; at <= last; at++) {
    if (kinds[at] === 'quoted' || kinds[at] === 'pronoun' || (kinds[at] === 'capital' && kinds[at + 1] === 'capital'))
      return true
  }
  return false
}

/** Whether it names somebody: "Fazit" and "Résultat" do not. */
function isLabel(known: KnownUnits, first: number, last: number): boolean {
  const { kinds, language, sentenceFirst } = known
  if (!isSpeaker(known, { first, last })) return false
  const capitals = kinds.slice(first, last + 1).filter((kind) => kind === 'capital').length
  // "Preguntada por ello, [Vega] sonríe: «…»"
  const isInside = first > sentenceFirst[first]! && kinds[first] === 'capital' && !language.capitalNouns
  return isInside || capitals >= 2 || kinds[first] === 'pronoun' || (!language.capitalNouns && last > first)
}
