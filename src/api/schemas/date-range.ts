// The range of dates of lists, exports and statistics.

import type { z } from 'zod'
import { instant, instantAfter } from './fields.ts'

/** When an article was published. */
export const dateRange = {
  from: instant().optional().describe('Published at or after: an ISO 8601 date or date-time with its offset.'),
  to: instantAfter().optional().describe('Published before this date-time; a date includes the whole day (UTC).'),
}

/** `from` before `to`. */
export function inOrder<Schema extends z.ZodType<{ from?: string | undefined; to?: string | undefined }>>(
  schema: Schema,
): Schema {
  return schema.superRefine(({ from, to }, context) => {
    if (from === undefined || to === undefined || from < to) return
    context.addIssue({
      code: 'custom',
      path: ['from'],
      message: 'is not before `to`',
      params: { expected: 'an earlier moment than `to`' },
    })
  })
}
