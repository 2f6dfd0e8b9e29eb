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
import { trimmed } from './trimmed.ts'

/** In units: "[сказав він у четвер у Мукачеві]". */
const LONGEST_INSERTION = 9

/**
 * What follows the second comma is no rest of the same clause: "сказал он, [что] …", "сказал он, [добавив], …"; but
 * "сказала вона, [обіцяли] ще торік", "zapewnił, [bo] …".
 */
function opensNext({ kinds, units, language }: KnownUnits, at: number): boolean {
  const { lower } = units[at]!
  if (kinds[at] === 'verb') return !language.plural.test(lower)
  return (
    kinds[at] === 'subordinator' &&
    (language.that.has(lower) || language.relatives.has(lower) || language.questions.has(lower))
  )
}

/** "[каже], …", "[dodał] wczoraj, …": a verb in the singular with only adverbs or a phrase of place or time behind it. */
function isDropped({ kinds, language }: KnownUnits, cue: VerbCue, last: number): boolean {
  const first = cue.last + 1
  const behind = kinds.slice(first, last + 1)
  if (!language.dropsSubjects || language.placed.has(cue.lower)) return false
  return (
    behind.length === 0 ||
    (/^(?:passing|preposition)$/u.test(behind[0]!) &&
      behind.every((kind) => /^(?:passing|preposition|word|number)$/u.test(kind)))
  )
}

/** A verb and its subject between two commas, with words of the same clause on both sides. */
export function interruptedClause(known: KnownUnits, cue: VerbCue): FoundWords | null {
  const { kinds, language, sentenceFirst, sentenceLast } = known
  const [start, end] = [sentenceFirst[cue.verb]!, sentenceLast[cue.verb]!]
  if (!language.shortNames || kinds[cue.first - 1] !== 'comma' || cue.first - 2 < start) return null
  let close = cue.last + 1
  while (close < end && kinds[close] !== 'comma') close++
  if (end - close < 2 || kinds[close + 1] === 'quoted' || opensNext(known, close + 1)) return null
  if (close - cue.last > LONGEST_INSERTION) return null
  const source = subjectAfter(known, cue.last + 1, close - 1)
  // "каже, …" with nobody: the speaker is known from before
  const isKnown = source === null ? isDropped(known, cue, close - 1) : isSpeaker(known, source)
  if (!isKnown) return null
  if (kinds[cue.first - 2] === 'quoted') return null
  const front = trimmed(known, { first: frontedStart(known, start, cue.first - 2), last: cue.first - 2 })
  const rest = upTo(known, close + 1)
  return front === null || rest === null ? null : { pattern: 'verb-after-clause', content: [front, rest], source }
}
