// Extends reported words to the sentences after them, as long as their verbs show that they are
// reported too: the German subjunctive.
//
//   Vogt sagte, [die Brücke sei gesperrt]. [Man habe Risse gefunden.] Am Montag tagt der Rat.

import type { UnitRange, PatternMatch } from './pattern-match.ts'
import { upTo } from './reported-clause.ts'
import { hasMood, hasSureMood } from './verb-patterns/moods.ts'
import { sentenceSubject } from './verb-patterns/sentence-subject.ts'
import type { KnownUnits } from './word-kind.ts'

/** A reporting verb without reported words in its own sentence, and its source: "[Reh] [begründete] das." */
export interface ReportOpening {
  readonly cue: UnitRange
  readonly source: UnitRange
}

/** No report continues longer than this without a new reporting verb. */
const MOST_SENTENCES = 6

/**
 * Extends the last attribution of each sentence by the sentences that continue it; after a
 * quotation in marks, these become an attribution of their own. `attributions` is in text order of
 * the cues.
 */
export function addFollowing(
  known: KnownUnits,
  attributions: readonly PatternMatch[],
  openings: readonly ReportOpening[],
): PatternMatch[] {
  if (known.language.moods.size === 0) return [...attributions]
  const busy = sentencesOf(known, attributions)
  const opened = openings.flatMap((opening) => openReport(known, opening, busy, 'strict'))
  const cued = new Set([...busy, ...openings.map(({ cue }) => known.sentenceFirst[cue.first]!)])
  const told = subjectsOf(known, cued).flatMap((opening) => openReport(known, opening, cued, 'sure'))
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
  const all = [...going, ...opened, ...told].sort((one, other) => one.cue.first - other.cue.first)
  return [...all, ...addResumed(known, all)].sort((one, other) => one.cue.first - other.cue.first)
}

function openReport(
  known: KnownUnits,
  { cue, source }: ReportOpening,
  busy: ReadonlySet<number>,
  signs: Signs,
): PatternMatch[] {
  const sentence = known.sentenceFirst[cue.first]!
  const content = busy.has(sentence) && signs === 'strict' ? [] : followingSentences(known, sentence, busy, signs)
  return content.length === 0 ? [] : [{ pattern: 'mood-clause', cue, source, content }]
}

/**
 * "[Reh] [sieht] darin eine Chance. Die Brücke sei zu alt.": the subject and verb of sentences
 * without a reporting verb.
 */
function subjectsOf(known: KnownUnits, cued: ReadonlySet<number>): ReportOpening[] {
  const { units, sentenceLast } = known
  const found: ReportOpening[] = []
  for (let first = 0; first < units.length; first = sentenceLast[first]! + 1) {
    const opening = cued.has(first) ? null : sentenceSubject(known, first)
    if (opening === null || hasMood(known, { first, last: sentenceLast[first]! })) continue
    found.push({ cue: { first: opening.verb, last: opening.verb }, source: opening.subject })
  }
  return found
}

/**
 * "Vogt sagte, die Brücke sei alt. Am Ufer stehen Zäune. [Man prüfe einen Neubau.]": resumes a
 * report after sentences of the writer’s, or a quotation.
 */
function addResumed(known: KnownUnits, attributions: readonly PatternMatch[]): PatternMatch[] {
  const { units, sentenceFirst, sentenceLast } = known
  const busy = sentencesOf(known, attributions)
  const lastIn = lastInSentences(known, attributions)
  const found: PatternMatch[] = []
  let last: PatternMatch | null = null
  let between = 0
  for (let first = 0; first < units.length; first = sentenceLast[first]! + 1) {
    if (busy.has(first)) {
      last = lastIn.get(first) ?? null
      between = 0
      continue
    }
    if (last !== null && last.source !== null && between > 0 && between <= MOST_BETWEEN) {
      const content = sentencesFrom(known, first, busy, 'sure')
      if (content.length > 0) {
        found.push({ pattern: 'mood-clause', cue: last.cue, source: last.source, content })
        first = sentenceFirst[content.at(-1)!.first]!
        between = 0
        continue
      }
    }
    between++
  }
  return found
}

/** The last attribution with words in each sentence, by the sentence's first unit. */
function lastInSentences(
  { sentenceFirst }: KnownUnits,
  attributions: readonly PatternMatch[],
): ReadonlyMap<number, PatternMatch> {
  return new Map(
    attributions.flatMap((match) =>
      [match.cue, ...match.content].flatMap(({ first, last }) =>
        [sentenceFirst[first]!, sentenceFirst[last]!].map((sentence) => [sentence, match] as const),
      ),
    ),
  )
}

/** In sentences. */
const MOST_BETWEEN = 3

/** The sentences at the beginning of a paragraph that continue a report from the previous one. */
export function leadingReport(known: KnownUnits, attributions: readonly PatternMatch[]): UnitRange[] {
  return known.language.moods.size === 0 ? [] : sentencesFrom(known, 0, sentencesOf(known, attributions), 'sure')
}

/** The attribution of the words that end a paragraph, if they have one. */
export function closingReport(known: KnownUnits, attributions: readonly PatternMatch[]): PatternMatch | null {
  const end = known.units.length - 1
  const found = attributions.findLast(({ cue, content }) =>
    [cue, ...content].some((run) => known.sentenceLast[run.last] === end),
  )
  return found === undefined || found.source === null ? null : found
}

function sentencesOf(known: KnownUnits, attributions: readonly PatternMatch[]): ReadonlySet<number> {
  return new Set(
    attributions.flatMap(({ cue, content }) => [cue, ...content].map((run) => known.sentenceFirst[run.first]!)),
  )
}

/**
 * What shows that a sentence continues a report: a verb form anywhere (`mood`), also a word of
 * hearsay if the words before were reported without marks (`hearsay`), only the form of the main
 * verb if no words came before (`strict`), and that form only if it has no other use (`sure`).
 */
type Signs = 'strict' | 'mood' | 'hearsay' | 'sure'

function followingSentences(known: KnownUnits, sentence: number, busy: ReadonlySet<number>, signs: Signs): UnitRange[] {
  return sentencesFrom(known, known.sentenceLast[sentence]! + 1, busy, signs)
}

function sentencesFrom(known: KnownUnits, start: number, busy: ReadonlySet<number>, signs: Signs): UnitRange[] {
  const found: UnitRange[] = []
  for (
    let first = start;
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
  if (signs === 'sure') return hasSureMood(known, firstClause(known, clause))
  if (signs === 'strict') return hasMood(known, firstClause(known, clause))
  return hasMood(known, clause) || (signs === 'hearsay' && isHearsay(known, clause))
}

/** Up to the first comma: "Niemand ahnte, wie sehr es helfen würde" is the writer’s statement. */
function firstClause({ kinds }: KnownUnits, { first, last }: UnitRange): UnitRange {
  let end = first
  while (end < last && kinds[end + 1] !== 'comma') end++
  return { first, last: end }
}

/** "Drei Menschen [sollen] verletzt worden sein." */
function isHearsay({ units, language }: KnownUnits, { first, last }: UnitRange): boolean {
  return units.slice(first, last + 1).some(({ lower }) => language.hearsay.has(lower))
}
