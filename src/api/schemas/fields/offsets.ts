import { z } from 'zod'
import { OFFSET_UNITS } from '../../offset-units.ts'

/** A parameter of every route with offsets in its answer or body. */
export const offsets = z
  .enum(OFFSET_UNITS)
  .optional()
  .describe(
    'The unit of offsets in the answer and in the body: `utf16` code units, as in JavaScript, Java and C#, or `codepoints`, as in Python; by default `utf16`.',
  )

export const OffsetsQuery = z.strictObject({ offsets })
