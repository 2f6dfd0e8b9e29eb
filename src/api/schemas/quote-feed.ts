// A feed of a search: what may be asked.

import { z } from 'zod'
import { paging } from './fields/lists.ts'
import { filterQuery } from './filter-query.ts'
import { QuoteFilterQuery } from './quotes.ts'

export const QuoteFeedQuery = filterQuery(z.strictObject({ ...QuoteFilterQuery, ...paging }))
