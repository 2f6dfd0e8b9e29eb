import { z } from 'zod'

/** The shape of a page of a list. */
export function listSchema<Item extends z.ZodType>(id: string, item: Item, description: string) {
  return z
    .strictObject({
      items: z.array(item),
      next: z
        .string()
        .nullable()
        .describe('The `cursor` of the next page; null on the last. The `Link` header has the whole address.'),
    })
    .meta({ id, description })
}
