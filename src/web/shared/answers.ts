// What the service answers, as its schemas have it.

import type { z } from 'zod'
import type * as articles from '../../api/schemas/articles.ts'
import type * as attributions from '../../api/schemas/attributions.ts'
import type * as quotes from '../../api/schemas/quotes.ts'

/** Of a text that is not kept. */
export type Attributions = z.output<typeof attributions.Attributions>

/** A page at an address. */
export type FetchedPage = z.output<typeof attributions.FetchedPage>

/** One that is kept, with its quotes. */
export type Article = z.output<typeof articles.Article>

/** A quote of the archive, with its article in short. */
export type StoredQuote = z.output<typeof quotes.StoredQuote>
