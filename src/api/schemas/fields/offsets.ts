import { z } from 'zod'
import { OFFSET_UNITS } from '../../offset-units.ts'

/** A parameter of every route with offsets in its answer or body. */
export const offsets = z
  .enum(OFFSET_UNITS)
  .optional()
  .describe(
    'What offsets count, in the answer and in the body: `utf16` code units, as JavaScript, Java and C# do, or `codepoints`, as Python does. `utf16` if left out.',
  )

export const OffsetsQuery = z.strictObject({ offsets })
