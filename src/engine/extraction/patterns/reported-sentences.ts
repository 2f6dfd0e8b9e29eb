// Goes on with reported words through the sentences after them, as long as
// their verbs show that they are reported too: the German subjunctive.
//
//   Vogt sagte, [die Brücke sei gesperrt]. [Man habe Risse gefunden.] Am Montag tagt der Rat.

import type { UnitRange, UnitReading } from './pattern-match.ts'
import { hasMood, upTo } from './reported-clause.ts'
import type { KnownUnits } from './word-kind.ts'

/** No report goes on for longer without a new verb of saying. */
const MOST_SENTENCES = 6

/**
 * The readings, the last of each sentence with the sentences that go on with
 * it; after a quotation in marks these are a reading of their own. `readings`
 * are in text order of their cues.
 */
export function addFollowing(known: KnownUnits, readings: readonly UnitReading[]): UnitReading[] {
  if (known.language.moods.size === 0) return [...readings]
  const busy = new Set(
    readings.flatMap((reading) => [reading.cue, ...reading.content].map((run) => known.sentenceFirst[run.first]!)),
  )
  return readings.flatMap((reading, index) => {
    const sentence = known.sentenceFirst[reading.cue.first]!
    const next = readings[index + 1]
    if (next !== undefined && known.sentenceFirst[next.cue.first] === sentence) return [reading]
    const following = followingSentences(known, sentence, busy)
    if (following.length === 0) return [reading]
    const isInMarks = reading.content.every(({ first, last }) => first === last && known.kinds[first] === 'stretch')
    return isInMarks
      ? [reading, { ...reading, pattern: 'mood-clause' as const, content: following }]
      : [{ ...reading, content: [...reading.content, ...following] }]
  })
}

function followingSentences(known: KnownUnits, sentence: number, busy: ReadonlySet<number>): UnitRange[] {
  const found: UnitRange[] = []
  for (
    let first = known.sentenceLast[sentence]! + 1;
    first < known.units.length && found.length < MOST_SENTENCES;
    first = known.sentenceLast[first]! + 1
  ) {
    const clause = busy.has(first) ? null : upTo(known, first)
    if (clause === null || !hasMood(known, clause)) break
    found.push(clause)
  }
  return found
}
