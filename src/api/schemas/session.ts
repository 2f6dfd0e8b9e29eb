// Who the caller is, what they may do, and how people sign in.

import { z } from 'zod'

export const Me = z
  .strictObject({
    keyNeeded: z.boolean().describe('Whether a key is needed: without one `scope` is null.'),
    key: z
      .strictObject({ name: z.string().describe('What it is called.') })
      .nullable()
      .describe(
        'The key that was sent or used to sign in; null without one, and for a key that is unknown, revoked or expired.',
      ),
    scope: z
      .enum(['read', 'write', 'admin'])
      .nullable()
      .describe(
        'What the caller may do; each scope includes those before it. null: only what needs no key, because none or a wrong one was sent.',
      ),
    fetchesPages: z.boolean().describe('Whether `POST /v1/pages` fetches pages.'),
  })
  .meta({ id: 'Me', description: 'Who is asking, and what they may do.' })

export const SignIn = z
  .strictObject({
    key: z.string().min(1).max(200).describe('The text of a key, as printed by `dixit keys create`.'),
  })
  .meta({ id: 'SignIn', description: 'A request to sign in.' })
