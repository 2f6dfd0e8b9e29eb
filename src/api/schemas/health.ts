import { z } from 'zod'
import { count, utcInstant } from './fields/answer-fields.ts'
import { TRAINED_READERS } from '../../model.ts'

export const Health = z
  .strictObject({
    status: z.literal('ok'),
    version: z.string().describe('Of the service: "0.1.0".'),
    engine: z.string().describe('The version of the engine, including a checksum of its models.'),
    reader: z.enum(TRAINED_READERS).describe('The reader for English: the pre-trained network, or the linear models.'),
    archive: z
      .strictObject({
        asOf: utcInstant.describe('When the copy was written.'),
        ageSeconds: count.describe('How long ago that was.'),
      })
      .optional()
      .describe('Only for a service that serves a copy of the archive (READ_ONLY): how old the copy is.'),
  })
  .meta({ id: 'Health', description: 'The service is alive.' })

/** What `GET /ready` checks, in the order of its answer. */
export const READINESS_CHECKS = ['database', 'migrations', 'archive', 'workers', 'stopping'] as const

export const Ready = z
  .strictObject({
    status: z.literal('ready'),
    checks: z.array(z.enum(READINESS_CHECKS)).describe('What was checked and found to be working.'),
  })
  .meta({ id: 'Ready', description: 'The service takes requests.' })
