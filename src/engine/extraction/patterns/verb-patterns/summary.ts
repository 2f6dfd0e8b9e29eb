// Finds sentences that only say who said the words before them.
//
//   [„Es reicht.“] Das [sagte] [Vogt] am Montag.      [O prazo acaba hoje.] [Garantiu]-o ontem [o ministro].

import type { VerbCue } from '../find-verb-cues.ts'
import type { FoundWords, UnitRange } from '../pattern-match.ts'
import { sourceAround } from '../verb-source.ts'
import { isSpeaker } from '../is-speaker.ts'
import { trimmed } from './trimmed.ts'
import { subjectAfter, subjectBefore } from '../verb-subject.ts'
import type { KnownUnits } from '../word-kind.ts'

/** How far a subject may be from its verb. */
const FURTHEST = 40

/** "[„…“] Das sagte Vogt am Montag." */
export function summary(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, units, language, sentenceFirst } = known
  const start = sentenceFirst[cue.verb]!
  if (start === 0) return null
  const phrase = language.summaries.find((words) => words.every((word, index) => units[start + index]?.lower === word))
  const source =
    phrase === undefined
      ? subjectAfterClitic(known, start, cue)
      : cue.verb - (start + phrase.length) > 2
        ? null
        : (sourceAround(known, cue) ?? subjectBefore(known, start + phrase.length, cue.verb))
  const isName = language.capitalNouns && source !== null && kinds[source.first] === 'capital'
  if (source === null || !(isName || isSpeaker(known, source))) return null
  const last = kinds[start - 1] === 'quoted' || kinds[start - 2] !== 'quoted' ? start - 1 : start - 2
  const content =
    kinds[last] === 'quoted'
      ? { first: last, last }
      : trimmed(known, { first: sentenceFirst[start - 1]!, last: start - 1 })
  return content === null ? null : { pattern: 'summary', content: [content], source }
}

/** "Garantiu-[o] ontem, no Parlamento, [o ministro]": a clitic on a sentence-initial verb stands for what was said. */
function subjectAfterClitic(known: KnownUnits, start: number, cue: VerbCue): UnitRange | null {
  const { kinds, units, language, sentenceLast } = known
  if (cue.verb !== start || !units[start]!.text.endsWith('-') || !language.clitics.has(units[start + 1]?.lower ?? ''))
    return null
  let from = start + 2
  for (let at = from; at < Math.min(sentenceLast[start]!, start + FURTHEST); at++) {
    if (kinds[at] !== 'comma') continue
    const source = subjectAfter(known, from, at - 1)
    if (source !== null && isSpeaker(known, source)) return subjectAfter(known, from, sentenceLast[start]!)
    from = at + 1
  }
  return subjectAfter(known, from, sentenceLast[start]!)
}
