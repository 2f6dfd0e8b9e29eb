// Goes on with reported words through the sentences after them, as long as
// their verbs show that they are reported too: the German subjunctive.
//
//   Vogt sagte, [die Brücke sei gesperrt]. [Man habe Risse gefunden.] Am Montag tagt der Rat.

import type { UnitRange, PatternMatch } from './pattern-match.ts'
import { hasMood, upTo } from './reported-clause.ts'
import type { KnownUnits } from './word-kind.ts'

/** A reporting verb without words in its own sentence, and whose it is: "[Reh] [begründete] das." */
export interface ReportOpening {
  readonly cue: UnitRange
  readonly source: UnitRange
}

/** No report goes on for longer without a new reporting verb. */
const MOST_SENTENCES = 6

/**
 * The extracted attributions, the last of each sentence with the sentences that go on with
 * it; after a quotation in marks these are a reading of their own. `extracted attributions`
 * are in text order of their cues.
 */
export function addFollowing(
  known: KnownUnits,
  attributions: readonly PatternMatch[],
  openings: readonly ReportOpening[],
): PatternMatch[] {
  if (known.language.moods.size === 0) return [...attributions]
  const busy = new Set(
    attributions.flatMap((extracted) =>
      [extracted.cue, ...extracted.content].map((run) => known.sentenceFirst[run.first]!),
    ),
  )
  const opened = openings.flatMap(({ cue, source }): PatternMatch[] => {
    const sentence = known.sentenceFirst[cue.first]!
    if (busy.has(sentence)) return []
    const content = followingSentences(known, sentence, busy, 'strict')
    return content.length === 0 ? [] : [{ pattern: 'mood-clause', cue, source, content }]
  })
  const going = attributions.flatMap((extracted, index) => {
    const sentence = known.sentenceFirst[extracted.cue.first]!
    const next = attributions[index + 1]
    if (next !== undefined && known.sentenceFirst[next.cue.first] === sentence) return [extracted]
    const isInMarks = extracted.content.every(({ first, last }) => first === last && known.kinds[first] === 'quoted')
    const following = followingSentences(known, sentence, busy, isInMarks ? 'mood' : 'hearsay')
    if (following.length === 0) return [extracted]
    return isInMarks
      ? [extracted, { ...extracted, pattern: 'mood-clause' as const, content: following }]
      : [{ ...extracted, content: [...extracted.content, ...following] }]
  })
  return [...going, ...opened].sort((one, other) => one.cue.first - other.cue.first)
}

/**
 * What tells that a sentence goes on: the form of a verb anywhere (`mood`), also a word of hearsay where the words before
 * were reported without marks (`hearsay`), or the form of the main verb alone where no words came before (`strict`).
 */
type Signs = 'strict' | 'mood' | 'hearsay'

function followingSentences(known: KnownUnits, sentence: number, busy: ReadonlySet<number>, signs: Signs): UnitRange[] {
  const found: UnitRange[] = []
  for (
    let first = known.sentenceLast[sentence]! + 1;
    first < known.units.length && found.length < MOST_SENTENCES;
    first = known.sentenceLast[first]! + 1
  ) {
    const clause = busy.has(first) ? null : upTo(known, first)
    if (clause === null || !goesOn(known, clause, signs)) break
    found.push(clause)
  }
  return found
}

function goesOn(known: KnownUnits, clause: UnitRange, signs: Signs): boolean {
  if (signs === 'strict') return hasMood(known, firstClause(known, clause))
  return hasMood(known, clause) || (signs === 'hearsay' && isHearsay(known, clause))
}

/** Up to the first comma: "Niemand ahnte, wie sehr es helfen würde" is the writer’s. */
function firstClause({ kinds }: KnownUnits, { first, last }: UnitRange): UnitRange {
  let end = first
  while (end < last && kinds[end + 1] !== 'comma') end++
  return { first, last: end }
}

/** "Drei Menschen [sollen] verletzt worden sein." */
function isHearsay({ units, language }: KnownUnits, { first, last }: UnitRange): boolean {
  return units.slice(first, last + 1).some(({ lower }) => language.hearsay.has(lower))
}
