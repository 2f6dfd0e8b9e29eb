import type { JSX } from 'preact'
import { CERTAINTIES, certaintyOf } from './certainty.ts'

/** “sure”, “check”, “doubtful”, “who?”, or the result of a review. */
export function CertaintyWord({ quote }: { readonly quote: Parameters<typeof certaintyOf>[0] }): JSX.Element {
  const certainty = certaintyOf(quote)
  return (
    <span class={`certainty ${certainty === 'who?' ? 'unknown' : certainty}`} title={CERTAINTIES[certainty]}>
      {certainty === 'rejected' ? 'not a quotation' : certainty}
    </span>
  )
}
