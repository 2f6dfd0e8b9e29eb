// Who the caller is, what they may do, and how people sign in.

import { z } from 'zod'

export const Me = z
  .strictObject({
    keyNeeded: z.boolean().describe('Whether one needs a key here: without one `scope` is null.'),
    key: z
      .strictObject({ name: z.string().describe('What it is called.') })
      .nullable()
      .describe(
        'The key that was sent, or that one has signed in with; null without one, and for one that is none of this archive, was revoked or has expired.',
      ),
    scope: z
      .enum(['read', 'write', 'admin'])
      .nullable()
      .describe(
        'What one may do; each allows what those before it do. null: only what needs no key, since none was sent or a wrong one.',
      ),
    fetchesPages: z.boolean().describe('Whether `POST /v1/pages` fetches any.'),
  })
  .meta({ id: 'Me', description: 'Who asks, and what they may do.' })

export const SignIn = z
  .strictObject({
    key: z.string().min(1).max(200).describe('The text of a key, as `dixit keys create` has printed it.'),
  })
  .meta({ id: 'SignIn', description: 'Who wants to sign in.' })
