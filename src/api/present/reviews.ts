// What became of a quote, as the API answers it.

import type { z } from 'zod'
import type { QuoteChange, QuoteState } from '../../store/store.ts'
import type * as schemas from '../schemas/reviews.ts'

export function presentQuoteChange(change: QuoteChange): z.input<typeof schemas.QuoteChange> {
  const { action, at, by, key, note, engine, before, after, undone } = change
  return {
    action,
    at,
    by,
    key,
    note,
    engine,
    before: before && presentState(before),
    after: presentState(after),
    undone,
  }
}

function presentState({ parts, speakers, ...state }: QuoteState): z.input<typeof schemas.QuoteState> {
  return { ...state, content: [...parts], speakers: [...speakers] }
}
