// [Ann Lee] left the hall early, blaming “the other side”: the subject of the clause that contains
// the quotation.

import { firstEndingAfter } from '../../../../text/overlapping-spans.ts'
import { findSubject } from '../find-subject.ts'
import type { InferredSource, MissingSource } from '../missing-rule.ts'

/** Null for indirect speech: a quote without marks and without a source is probably not a quote. */
export function subjectOfClause({ document, candidate }: MissingSource): InferredSource | null {
  if (candidate.type === 'indirect') return null
  const before = candidate.cue?.first ?? firstEndingAfter(document.tokens, candidate.parts[0].start)
  const source = findSubject(document, before)
  return source === null ? null : { source, rule: 'subject-of-clause' }
}
