// Who is spoken about.

import { z } from 'zod'
import { TextSpan } from './answer-fields.ts'

export const Mention = z
  .strictObject({
    speakerId: z
      .string()
      .nullable()
      .describe('The id of the speaker, where the article quotes them as well or the archive knows them by this name.'),
    name: z.string().describe('The fullest name in the article, without titles.'),
    kind: z.enum(['person', 'organization']),
    ...TextSpan.shape,
  })
  .meta({
    id: 'Mention',
    description:
      'Words of a quote that mean a person or a body: a name, or “he” and “she” where it is safe to say who.',
  })
