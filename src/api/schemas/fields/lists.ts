// Lists: how to ask for a page, and what it looks like.

import { z } from 'zod'
import { wholeNumber } from './fields.ts'

/** Items on a page, by default and at most. */
export const ITEMS = 20

const MOST_ITEMS = 100

export const paging = {
  limit: wholeNumber(1, MOST_ITEMS)
    .default(ITEMS)
    .meta({ type: 'integer', minimum: 1, maximum: MOST_ITEMS })
    .describe(`The maximum number of items in a page; by default ${ITEMS}.`),
  cursor: z
    .string()
    .min(1)
    .max(8192)
    .optional()
    .describe('`next` of the previous page, with the same filters; left out for the first page.'),
}

/** A list without filters of its own. */
export const PageQuery = z.strictObject(paging)

/** For a list that was asked for by a name that nobody has. */
export const didYouMean = z
  .array(
    z.strictObject({
      given: z.string().describe('The name that finds nobody.'),
      names: z.array(z.string()).min(1).describe('Closest first, and the most quoted first among equals; at most 5.'),
    }),
  )
  .min(1)
  .optional()
  .describe(
    'Only on the first page, if a name finds nobody: names of people and organizations with a similar spelling, with one or two letters in all changed, missing, added or swapped.',
  )

/** The shape of a page of a list. */
export function listSchema<Item extends z.ZodType>(id: string, item: Item, description: string) {
  return z
    .strictObject({
      items: z.array(item),
      next: z
        .string()
        .nullable()
        .describe('The `cursor` of the next page; null on the last. The `Link` header has the full address.'),
    })
    .meta({ id, description })
}
