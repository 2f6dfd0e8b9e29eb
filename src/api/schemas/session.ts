// Who asks, and what they may do.

import { z } from 'zod'

export const Me = z
  .strictObject({
    keyNeeded: z.boolean().describe('Whether one needs a key here: without one `scope` is null.'),
    key: z
      .strictObject({ name: z.string().describe('What it is called.') })
      .nullable()
      .describe('The key that was sent; null without one, and for one that is none of this archive or was revoked.'),
    scope: z
      .enum(['read', 'write', 'admin'])
      .nullable()
      .describe(
        'What one may do; each allows what those before it do. null: only what needs no key, since none was sent or a wrong one.',
      ),
  })
  .meta({ id: 'Me', description: 'Who asks, and what they may do.' })
