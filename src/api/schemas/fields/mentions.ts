// Who is spoken about.

import { z } from 'zod'
import { TextSpan } from './answer-fields.ts'

export const Mention = z
  .strictObject({
    speakerId: z
      .string()
      .nullable()
      .describe('The id of the speaker, if the article quotes them as well or the archive knows them by this name.'),
    name: z.string().describe('The fullest name in the article, without titles.'),
    kind: z.enum(['person', 'organization']),
    ...TextSpan.shape,
  })
  .meta({
    id: 'Mention',
    description:
      'Words in a quote that refer to a person or an organization: a name, or “he” and “she” if it is clear who is meant.',
  })
