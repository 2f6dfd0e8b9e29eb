// Goes on with reported words through the sentences after them, as long as
// their verbs show that they are reported too: the German subjunctive.
//
//   Vogt sagte, [die Brücke sei gesperrt]. [Man habe Risse gefunden.] Am Montag tagt der Rat.

import type { UnitRange, PatternMatch } from './pattern-match.ts'
import { hasMood, upTo } from './reported-clause.ts'
import type { KnownUnits } from './word-kind.ts'

/** No report goes on for longer without a new reporting verb. */
const MOST_SENTENCES = 6

/**
 * The extracted attributions, the last of each sentence with the sentences that go on with
 * it; after a quotation in marks these are a reading of their own. `extracted attributions`
 * are in text order of their cues.
 */
export function addFollowing(known: KnownUnits, attributions: readonly PatternMatch[]): PatternMatch[] {
  if (known.language.moods.size === 0) return [...attributions]
  const busy = new Set(
    attributions.flatMap((extracted) =>
      [extracted.cue, ...extracted.content].map((run) => known.sentenceFirst[run.first]!),
    ),
  )
  return attributions.flatMap((extracted, index) => {
    const sentence = known.sentenceFirst[extracted.cue.first]!
    const next = attributions[index + 1]
    if (next !== undefined && known.sentenceFirst[next.cue.first] === sentence) return [extracted]
    const following = followingSentences(known, sentence, busy)
    if (following.length === 0) return [extracted]
    const isInMarks = extracted.content.every(({ first, last }) => first === last && known.kinds[first] === 'quoted')
    return isInMarks
      ? [extracted, { ...extracted, pattern: 'mood-clause' as const, content: following }]
      : [{ ...extracted, content: [...extracted.content, ...following] }]
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
