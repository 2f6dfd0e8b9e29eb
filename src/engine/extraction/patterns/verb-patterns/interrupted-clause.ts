// Finds words interrupted by a verb and its subject in Slavic languages, with a comma on either
// side.
//
//   [Родители], [говорит] [Хромова], [одумались].      [Ceny], [twierdzi] [Lis], [spadną].

import type { VerbCue } from '../find-verb-cues.ts'
import { isSpeaker } from '../is-speaker.ts'
import type { FoundWords } from '../pattern-match.ts'
import { frontedStart, upTo } from '../reported-clause.ts'
import { subjectAfter } from '../verb-subject.ts'
import type { KnownUnits } from '../word-kind.ts'
import { trimmed } from './words-before-verb.ts'

/** A verb and its subject between two commas, with words of the same clause on both sides. */
export function interruptedClause(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, language, sentenceFirst, sentenceLast } = known
  const [start, end] = [sentenceFirst[cue.verb]!, sentenceLast[cue.verb]!]
  if (!language.shortNames || kinds[cue.first - 1] !== 'comma' || cue.first - 2 < start) return null
  let close = cue.last + 1
  while (close < end && kinds[close] !== 'comma') close++
  if (end - close < 2 || /^(?:subordinator|quoted|verb)$/u.test(kinds[close + 1]!)) return null
  const source = subjectAfter(known, cue.last + 1, close - 1)
  if (source === null || source.last !== close - 1 || !isSpeaker(known, source)) return null
  if (kinds[cue.first - 2] === 'quoted') return null
  const front = trimmed(known, { first: frontedStart(known, start, cue.first - 2), last: cue.first - 2 })
  const rest = upTo(known, close + 1)
  return front === null || rest === null ? null : { pattern: 'verb-after-clause', content: [front, rest], source }
}
