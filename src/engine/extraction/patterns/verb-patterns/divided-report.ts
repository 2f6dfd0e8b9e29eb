// Finds a German report that a verb of saying and its subject divide.
//
//   [Ohne Geld], [orakelt] [er], [werde nichts gebaut].      [Man habe gelost], [sagt] [sie], [das helfe].

import type { VerbCue } from '../find-verb-cues.ts'
import { isSpeaker } from '../is-speaker.ts'
import type { FoundWords, UnitRange } from '../pattern-match.ts'
import { upTo, wordsUpTo } from '../reported-clause.ts'
import { hasSureMood } from './moods.ts'
import { subjectAfter } from '../verb-subject.ts'
import type { KnownUnits } from '../word-kind.ts'
import { separatorBefore } from './words-before-verb.ts'

/** Words on both sides, of which those after the subject are in the subjunctive. */
export function dividedReport(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, language, sentenceFirst, sentenceLast } = known
  const [start, end] = [sentenceFirst[cue.verb]!, sentenceLast[cue.verb]!]
  if (!language.verbSecond || language.moods.size === 0) return null
  const before = separatorBefore(known, cue)
  if (!before.isSeparated || before.last < start || kinds[before.last] === 'quoted') return null
  const source = subjectAfter(known, Math.max(cue.verb, cue.last) + 1, Math.min(end, cue.verb + FURTHEST))
  if (source === null) return null
  const isNamed = kinds[source.first] === 'capital'
  if (!isNamed && !isSpeaker(known, source)) return null
  let close = Math.max(source.last, cue.tail) + 1
  while (kinds[close] === 'passing' && close < end) close++
  if (kinds[close] !== 'comma' || close + 2 > end) return null
  const front = wordsUpTo(known, start, before.last)
  const rest = upTo(known, close + 1)
  if (front === null || rest === null) return null
  if (kinds[rest.first] === 'subordinator' || kinds[rest.first] === 'coordinator') return null
  // what precedes is a statement too, or only the first word of one: "Ohne Geld, …"
  const isWhole = hasSureMood(known, front) || hasSureMood(known, { first: rest.first, last: rest.first })
  return isWhole && hasSureMood(known, rest) ? { pattern: 'verb-after-clause', content: [front, rest], source } : null
}

/** How far from its verb the subject may end. */
const FURTHEST = 12

/** "Wer so denke, [irre]": after a clause in the first place, the main clause begins with a form of report. */
export function hasMoodBehindClause(known: KnownUnits, { first, last }: UnitRange): boolean {
  if (!known.language.verbSecond) return false
  for (let at = first + 1; at <= last; at++)
    if (known.kinds[at - 1] === 'comma' && hasSureMood(known, { first: at, last: at })) return true
  return false
}
