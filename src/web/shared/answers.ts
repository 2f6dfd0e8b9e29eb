// The service's answers, by their schemas.

import type { z } from 'zod'
import type * as articles from '../../api/schemas/articles.ts'
import type * as attributions from '../../api/schemas/attributions.ts'
import type * as quotes from '../../api/schemas/quotes.ts'

/** For a text that is not stored. */
export type Attributions = z.output<typeof attributions.Attributions>

/** A page fetched by its address. */
export type FetchedPage = z.output<typeof attributions.FetchedPage>

/** A stored article, with its quotes. */
export type Article = z.output<typeof articles.Article>

/** A stored quote, with a summary of its article. */
export type StoredQuote = z.output<typeof quotes.StoredQuote>
