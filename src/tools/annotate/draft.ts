// What somebody writes by hand about an article: the words of each attribution
// as they are in the text, without offsets.
//
//   {
//     "id": "harbor-01", "title": "Ferries stay in port", "date": "2026-03-14",
//     "attributions": [
//       { "content": ["“We wait,”", "“and we hope.”"], "cue": "said", "source": "Ann Lee",
//         "speaker": { "speaker": "Ann Lee", "kind": "person", "aliases": ["Lee"] } }
//     ]
//   }

import { z } from 'zod'

/** One string for each piece; none if the text has no such words. */
const words = z.union([z.string().transform((piece) => [piece]), z.array(z.string())])

const speakerSchema = z.strictObject({
  speaker: z.string().min(1),
  kind: z.enum(['person', 'organization', 'group', 'document', 'unnamed']),
  aliases: z.array(z.string()).default([]),
  speakers: z.array(z.string()).optional(),
  unsure: z.boolean().optional(),
})

const attributionSchema = z.strictObject({
  content: words.refine((pieces) => pieces.length > 0, 'the content is empty'),
  cue: words.default([]),
  source: words.default([]),
  /** Only for the turns of an interview, which are direct without marks; otherwise the marks decide. */
  type: z.literal('direct').optional(),
  speaker: speakerSchema,
})

export const draftSchema = z.strictObject({
  id: z.string().min(1),
  publisher: z.string().default('dixit corpus'),
  date: z.iso.date(),
  title: z.string().min(1),
  attributions: z.array(attributionSchema).min(1),
})

export type Draft = z.output<typeof draftSchema>
export type DraftAttribution = Draft['attributions'][number]
