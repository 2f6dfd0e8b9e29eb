import { z } from 'zod'

export const Health = z
  .strictObject({ status: z.literal('ok') })
  .meta({ id: 'Health', description: 'The service is alive.' })

/** What `GET /ready` checks, in the order in which it is listed. */
export const READINESS_CHECKS = ['database', 'migrations', 'archive', 'workers', 'stopping'] as const

export const Ready = z
  .strictObject({
    status: z.literal('ready'),
    checks: z.array(z.enum(READINESS_CHECKS)).describe('What was checked and found in order.'),
  })
  .meta({ id: 'Ready', description: 'The service takes requests.' })
