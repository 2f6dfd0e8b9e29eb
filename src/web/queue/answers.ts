// The service's answers, by their schemas.

import type { z } from 'zod'
import type * as facets from '../../api/schemas/quote-facets.ts'
import type * as quotes from '../../api/schemas/quotes.ts'
import type * as reviews from '../../api/schemas/reviews.ts'
import type { StoredQuote } from '../shared/answers.ts'

export type QueuePage = z.output<typeof reviews.ReviewQueue>

export type Progress = z.output<typeof reviews.ReviewProgress>

export type QueuedQuote = QueuePage['items'][number]

export type Occurrences = z.output<typeof quotes.OccurrenceList>

export type Facets = z.output<typeof facets.QuoteFacets>

export type ReviewOutcomes = z.output<typeof reviews.ReviewOutcomes>

export type { StoredQuote }
