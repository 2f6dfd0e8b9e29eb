// The fields that several answers share. These are for what leaves the service: an
// answer that doesn't fit its schema is our own bug, which the tests find.

import { z } from 'zod'

export const utcInstant = z.string().meta({ format: 'date-time' })

export const count = z
  .int()
  .min(0)
  .max(2 ** 40)

/** More than any offset: the length of Node's longest string. */
export const MOST_UNITS = 2 ** 29

export const revisionNumber = z.int().min(1).max(MOST_UNITS)

export const etag = () => z.string().describe('Its version, to be sent in `If-Match` with a change.')

/** Who did something, and why. */
export const signedBy = {
  by: z.string().nullable().describe('Who did it, as they named themselves.'),
  note: z.string().nullable(),
}

/** The key of whoever did something, which identifies them. */
export const signedWith = z
  .strictObject({ id: z.string(), name: z.string() })
  .nullable()
  .describe('The name of the key sent with the request, as it was then; null without one. `by` is only a note.')

export const TextSpan = z
  .strictObject({
    start: z
      .int()
      .min(0)
      .max(MOST_UNITS)
      .describe('The first UTF-16 code unit or, with `offsets=codepoints`, code point.'),
    end: z.int().min(0).max(MOST_UNITS).describe('The one after the last.'),
    text: z.string().describe('`text.slice(start, end)` of the article, verbatim.'),
  })
  .meta({ id: 'TextSpan', description: 'A span of the article’s text.' })
