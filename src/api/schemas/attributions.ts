// Who said what in a text that isn't kept.

import { z } from 'zod'
import { Quote } from './quotes.ts'
import { includedRejected } from './rejected.ts'
import { FoundSpeaker } from './speakers.ts'
import { textOrHtml, withTextOrHtml } from './fields/text-or-html.ts'

export const AttributionRequest = withTextOrHtml(z.strictObject(textOrHtml)).meta({
  id: 'AttributionRequest',
  description: 'An article, as exactly one of `text` and `html`.',
  oneOf: [{ required: ['text'] }, { required: ['html'] }],
})

export const Attributions = z
  .strictObject({
    text: z.string().describe('The text that all offsets refer to: as sent, or as read from the HTML.'),
    language: z.string().describe('ISO 639-1 code, or "und" when it is undetermined.'),
    quotes: z.array(Quote),
    speakers: z.array(FoundSpeaker),
    rejected: includedRejected,
  })
  .meta({ id: 'Attributions', description: 'Who said what in one text.' })
