// What holds for the filters of quotes wherever they are taken.

import type { z } from 'zod'
import { inOrder } from './fields/fields.ts'

interface Filters {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly q?: string | undefined
  readonly stem?: string | undefined
}

/** `from` before `to`, and no `stem` without words. */
export function filterQuery<Schema extends z.ZodType<Filters>>(schema: Schema): Schema {
  return inOrder(schema).superRefine(({ q, stem }, context) => {
    if (stem !== 'true' || q !== undefined) return
    context.addIssue({
      code: 'custom',
      path: ['stem'],
      message: 'is true without `q`',
      params: { expected: 'together with `q`' },
    })
  })
}
