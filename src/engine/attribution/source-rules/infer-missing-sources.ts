// Finds a source for quotes that the extractor left without one. Each rule has a file in missing/
// and a line in the list here.

import type { Document } from '../../language/document.ts'
import type { Extraction, QuoteCandidate } from '../../types.ts'
import { antecedentOfClause } from './missing/antecedent-of-clause.ts'
import { continuedAfter } from './missing/continued-after.ts'
import { ownerOfNoun } from './missing/owner-of-noun.ts'
import { participleAfterVerb } from './missing/participle-after-verb.ts'
import { sharedCue } from './missing/shared-cue.ts'
import { sourceAroundMarks } from './missing/source-around-marks.ts'
import { subjectAfterParticiple } from './missing/subject-after-participle.ts'
import { subjectOfClause } from './missing/subject-of-clause.ts'
import { subjectOfVerbs } from './missing/subject-of-verbs.ts'
import type { MissingSourceRule } from './missing-rule.ts'

/**
 * Most certain first: the owner of the noun, then quotes in the same sentence, then, for words in
 * marks, the topic of the sentence. They use English grammar.
 */
const ENGLISH_RULES: readonly MissingSourceRule[] = [
  ownerOfNoun,
  sharedCue,
  subjectAfterParticiple,
  participleAfterVerb,
  antecedentOfClause,
  subjectOfVerbs,
  sourceAroundMarks,
  subjectOfClause,
]
/** Applied in any language, when the quotes before and after are all known. */
const LAST_RULES: readonly MissingSourceRule[] = [sharedCue, continuedAfter]

/** How many quotes to look at on each side. */
const NEAR = 4

/** `candidates` are in text order, and stay so. */
export function inferMissingSources(
  document: Document,
  candidates: readonly QuoteCandidate[],
  { reader, sourceOf }: Pick<Extraction, 'reader' | 'sourceOf'>,
): QuoteCandidate[] {
  const infer = (rules: readonly MissingSourceRule[], all: readonly QuoteCandidate[]): QuoteCandidate[] => {
    const inferred: QuoteCandidate[] = []
    for (const [index, candidate] of all.entries()) {
      const near = [...inferred.slice(-NEAR), ...all.slice(index + 1, index + 1 + NEAR)]
      inferred.push(candidate.source === null ? withSource(document, candidate, near, sourceOf, rules) : candidate)
    }
    return inferred
  }
  return infer(LAST_RULES, infer(reader === 'patterns' ? [] : ENGLISH_RULES, candidates))
}

function withSource(
  document: Document,
  candidate: QuoteCandidate,
  near: readonly QuoteCandidate[],
  sourceOf: Extraction['sourceOf'],
  rules: readonly MissingSourceRule[],
): QuoteCandidate {
  for (const rule of rules) {
    const inferred = rule({ document, candidate, near, sourceOf })
    if (inferred !== null) return { ...candidate, ...inferred }
  }
  return candidate
}
