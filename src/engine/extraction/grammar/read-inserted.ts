// Completes what a learned reader finds around an inserted clause of saying, where grammar decides
// what is said: the rest of the sentence.
//
//   [The ferry](content), [she](source) [said](cue), [would sail at noon](content).
//   By [her](source) [count](cue), [nine ferries are late](content).

import { isQuoted, type Document } from '../../language/document.ts'
import type { TokenRange } from '../../language/token-range.ts'
import type { ExtractedAttribution } from '../../types.ts'
import { accountPhraseAt } from './account-phrase.ts'
import { insertedClauseAt, type InsertedClause } from './inserted-clause.ts'
import { joinRuns } from './join-runs.ts'
import { saidAfter, saidBefore } from './said-around.ts'

/** In tokens. Longer sentences are lists, or no prose at all. */
const LONGEST_SENTENCE = 150
/**
 * How certain such an attribution is. On the development articles, answers at this chance are
 * right as often as their confidence says.
 */
const CHANCE = 0.9

/** `isRead` says which paragraphs are English. */
export function readInserted(
  document: Document,
  attributions: readonly ExtractedAttribution[],
  isRead: (paragraph: number) => boolean,
): readonly ExtractedAttribution[] {
  const done = [...attributions]
  const byCue = new Map(attributions.flatMap(({ cue }, index) => tokensIn(cue).map((at) => [at, index] as const)))
  const read = document.paragraphs.filter((_range, paragraph) => isRead(paragraph))
  for (const { first, last } of read)
    for (let at = first; at <= last; at++) {
      const clause = clauseAt(document, at)
      if (clause === null) continue
      const index = byCue.get(clause.cue.first) ?? byCue.get(clause.cue.last)
      const one = index === undefined ? newAttribution(document, clause) : done[index]!
      const completed =
        one && complete(document, one, clause, (token) => byCue.has(token) && byCue.get(token) !== index)
      if (completed === null) continue
      if (index !== undefined) done[index] = completed
      else done.push(completed)
      at = clause.whole.last
    }
  return done
}

function clauseAt(document: Document, at: number): InsertedClause | null {
  const { first, last } = document.sentences[document.sentenceOf[at]!]!
  return last - first > LONGEST_SENTENCE ? null : (insertedClauseAt(document, at) ?? accountPhraseAt(document, at))
}

function tokensIn({ first, last }: TokenRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** For a clause that the reader missed; null unless its verb can only mean saying. */
function newAttribution({ tokens }: Document, { cue, source, isSaying }: InsertedClause): ExtractedAttribution | null {
  if (!isSaying || tokens[source.first - 1]!.lower === 'as') return null
  return { cue, source, content: [], cueChance: CHANCE, sourceChance: CHANCE, contentChance: CHANCE }
}

/** Null if grammar does not decide. */
function complete(
  document: Document,
  one: ExtractedAttribution,
  clause: InsertedClause,
  isOtherCue: (token: number) => boolean,
): ExtractedAttribution | null {
  const { whole, source, cue } = clause
  // “he bragged, to anyone who would listen”: the reader finds content behind the verb
  if (one.content.some((run) => overlaps(run, { first: cue.last + 1, last: whole.last }))) return null
  const isAs = document.tokens[whole.first + 1]!.lower === 'as'
  if (isAs && one.content.some((run) => isQuoted(document, run.first) && isQuoted(document, run.last))) return null
  const content = one.content.filter((run) => !overlaps(run, whole))
  const [before, after] = [saidBefore(document, content, whole), saidAfter(document, content, whole, isOtherCue)]
  if (before === null && after === null) return null
  const isOwn = one.source !== null && overlaps(one.source, source)
  const completed = {
    ...one,
    source: isOwn ? one.source : source,
    sourceChance: isOwn ? one.sourceChance : CHANCE,
    content: joinRuns([...content, ...[before, after].flatMap((run) => run ?? [])]),
  }
  return before === null ? completed : atLeast(completed, CHANCE)
}

function atLeast(one: ExtractedAttribution, chance: number): ExtractedAttribution {
  return {
    ...one,
    cueChance: Math.max(one.cueChance, chance),
    sourceChance: Math.max(one.sourceChance, chance),
    contentChance: Math.max(one.contentChance, chance),
  }
}

const overlaps = (one: TokenRange, other: TokenRange): boolean => one.first <= other.last && other.first <= one.last
