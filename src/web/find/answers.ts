// The service's answers, by their schemas.

import type { z } from 'zod'
import type * as facets from '../../api/schemas/quote-facets.ts'
import type * as quotes from '../../api/schemas/quotes.ts'
import type * as speakers from '../../api/schemas/speakers.ts'

export type FoundQuote = z.output<typeof quotes.FoundQuote>
export type QuoteList = z.output<typeof quotes.QuoteList>
export type QuoteFacets = z.output<typeof facets.QuoteFacets>
export type FoundSpeakers = z.output<typeof speakers.SpeakerList>
