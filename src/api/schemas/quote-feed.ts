// The feed of a search: the query.

import { z } from 'zod'
import { paging } from './fields/lists.ts'
import { filterQuery } from './filter-query.ts'
import { QuoteFilterQuery } from './quotes.ts'

export const QuoteFeedQuery = filterQuery(z.strictObject({ ...QuoteFilterQuery, ...paging }))
