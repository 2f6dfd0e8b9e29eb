// The service's answers, by their schemas.

import type { z } from 'zod'
import type * as changes from '../../api/schemas/speaker-changes.ts'
import type * as facets from '../../api/schemas/quote-facets.ts'
import type * as quotes from '../../api/schemas/quotes.ts'
import type * as speakers from '../../api/schemas/speakers.ts'
import type * as stats from '../../api/schemas/stats.ts'

export type Profile = z.output<typeof speakers.SpeakerProfile>

export type ArchiveSpeaker = z.output<typeof speakers.ArchiveSpeaker>

export type SpeakerList = z.output<typeof speakers.SpeakerList>

export type Suggestions = z.output<typeof speakers.SuggestionList>

export type Stats = z.output<typeof stats.Stats>

export type Facets = z.output<typeof facets.QuoteFacets>

export type QuoteList = z.output<typeof quotes.QuoteList>

export type ListedQuote = QuoteList['items'][number]

export type SpeakerUpdate = z.output<typeof changes.SpeakerUpdate>

export type SpeakerChange = z.output<typeof changes.SpeakerChange>

export type SpeakerHistory = z.output<typeof changes.SpeakerHistory>
