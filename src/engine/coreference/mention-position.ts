// The position of a mention in its clause, judged by the neighboring words alone.

import type { Document } from '../language/document.ts'
import { isPossessiveMark } from '../language/possessives.ts'
import type { Place } from './types.ts'
import type { TokenRange } from '../language/token-range.ts'

const REPORTING_AFTER =
  /^(?:said|says|asked|told|wrote|added|explained|continued|replied|countered|insisted|argued|noted)$/u

/** `first` is the first token of the whole phrase, titles included. */
export function placeOf({ tokens }: Document, { first, last }: TokenRange): Place {
  const next = tokens[last + 1]
  if (isPossessiveMark(next) && next?.start === tokens[last]!.end) return 'possessive'
  const before = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1]
  if (before?.pos === 'ADP') return 'after-preposition'
  const verb = next?.pos === 'ADV' ? tokens[last + 2] : next
  if (verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX')) return 'subject'
  if (
    before !== undefined &&
    REPORTING_AFTER.test(before.lower) &&
    (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP')
  )
    return 'subject'
  if (next?.text === ',' || next?.text === '(')
    return before === undefined || before.pos === 'PUNCT' || before.pos === 'SCONJ' || before.pos === 'CCONJ'
      ? 'subject'
      : 'other'
  return 'other'
}
