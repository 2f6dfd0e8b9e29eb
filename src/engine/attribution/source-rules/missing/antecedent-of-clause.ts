// They fear [the party], which won votes by promising “a lake for all”: the agent of "by
// promising".

import { findAntecedent } from '../find-subject.ts'
import type { InferredSource, MissingSource } from '../missing-rule.ts'

export function antecedentOfClause({ document, candidate: { cue } }: MissingSource): InferredSource | null {
  if (cue === null || document.tokens[cue.first - 1]?.lower !== 'by') return null
  const source = findAntecedent(document, cue.first)
  return source === null ? null : { source, rule: 'subject-of-clause' }
}
