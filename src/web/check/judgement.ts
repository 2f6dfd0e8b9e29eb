// The result for a quotation, for people: a sign, a few words, and how it is marked.

import { countOf } from '../shared/count-of.ts'
import type { Check, CheckedQuotation } from './answers.ts'

/** How a quotation is marked, in the draft and in the list. */
export type Mark = 'stands' | 'differs' | 'missing' | 'unchecked'

export interface Judgement {
  readonly mark: Mark
  /** So that a result can be told without its color. */
  readonly sign: string
  readonly words: string
}

/** By the first match, the best one. */
export function judgementOf({ verdict, speaker, matches }: Judged): Judgement {
  if (verdict === 'unchecked') return { mark: 'unchecked', sign: '–', words: 'Not checked' }
  const [best] = matches
  if (verdict === 'not-found' || best === undefined) return { mark: 'missing', sign: '✗', words: 'Not found' }
  const { length } = best.differences
  const found = verdict === 'verbatim' ? 'Word for word' : `Nearly: ${countOf(length, 'difference')}`
  const but = speaker === 'other' ? 'somebody else’s words' : best.quoted ? null : 'nobody is quoted with it'
  const isAsThere = verdict === 'verbatim' && but === null
  return {
    mark: isAsThere ? 'stands' : 'differs',
    sign: isAsThere ? '✓' : '≈',
    words: but === null ? found : `${found}, but ${but}`,
  }
}

/** The fields of a checked quotation that decide its result. */
export interface Judged {
  readonly verdict: CheckedQuotation['verdict']
  readonly speaker: CheckedQuotation['speaker']
  readonly matches: readonly { readonly quoted: boolean; readonly differences: readonly unknown[] }[]
}

/** “5 quotations: 2 word for word, 1 nearly, 2 not found.” */
export function summaryOf({
  counts,
  quotations,
}: Pick<Check, 'counts'> & { readonly quotations: readonly Judged[] }): string {
  if (quotations.length === 0) return 'Nobody is quoted in this draft.'
  const parts = COUNTED.flatMap(([verdict, words]) => (counts[verdict] === 0 ? [] : [`${counts[verdict]} ${words}`]))
  const others = quotations.filter(({ speaker }) => speaker === 'other').length
  const of = others === 0 ? '' : ` ${others} of them somebody else’s words.`
  return `${countOf(quotations.length, 'quotation')}: ${parts.join(', ')}.${of}`
}

const COUNTED = [
  ['verbatim', 'word for word'],
  ['nearly', 'nearly'],
  ['not-found', 'not found'],
  ['unchecked', 'not checked'],
] as const
