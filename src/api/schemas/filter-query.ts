// Rules for the filters of quotes, wherever a route takes them.

import type { z } from 'zod'
import { inOrder } from './fields/fields.ts'

interface Filters {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly q?: string | undefined
  readonly stem?: string | undefined
}

/** Requires `from` before `to`, and words if there is `stem`. */
export function filterQuery<Schema extends z.ZodType<Filters>>(schema: Schema): Schema {
  return inOrder(schema).superRefine(({ q, stem }, context) => {
    if (stem !== 'true' || q !== undefined) return
    context.addIssue({
      code: 'custom',
      path: ['stem'],
      message: 'is true without `q`',
      params: { expected: 'true only together with `q`' },
    })
  })
}
