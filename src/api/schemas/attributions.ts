// Who said what in a text that isn't stored, and pages to read one from.

import { z } from 'zod'
import { READERS } from '../../model.ts'
import { Quote } from './quotes.ts'
import { includedRejected } from './rejected.ts'
import { FoundSpeaker } from './speakers.ts'
import { oneOfTextAndHtml, textOrHtml, withTextOrHtml } from './fields/text-or-html.ts'

export const AttributionRequest = withTextOrHtml(z.strictObject(textOrHtml)).meta({
  id: 'AttributionRequest',
  description: 'An article, as exactly one of `text` and `html`.',
  ...oneOfTextAndHtml,
})

export const Attributions = z
  .strictObject({
    text: z.string().describe('The text that all offsets refer to: as sent, or as extracted from the HTML.'),
    language: z.string().describe('ISO 639-1 code, or "und" when it is undetermined.'),
    engine: z.string().describe('The version of the engine that analysed it.'),
    reader: z
      .enum(READERS)
      .describe(
        'The reader that was used: the pre-trained network; the linear models, also used for longer texts; or patterns, in languages that neither was trained on.',
      ),
    quotes: z.array(Quote),
    speakers: z.array(FoundSpeaker),
    rejected: includedRejected,
  })
  .meta({ id: 'Attributions', description: 'Who said what in one text.' })

export const PageRequest = z
  .strictObject({
    url: z
      .string()
      .max(2048)
      .superRefine((text, context) => {
        if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return
        const expected = 'an address that begins with http:// or https://'
        context.addIssue({ code: 'custom', message: 'is not a web address', params: { expected } })
      })
      .meta({ format: 'uri' })
      .describe('The address of a page.'),
  })
  .meta({ id: 'PageRequest', description: 'A page to fetch.' })

export const FetchedPage = z
  .strictObject({
    url: z.string().describe('Its address after redirects.'),
    html: z.string().optional().describe('The page, to be sent as the `html` of an article.'),
    text: z.string().optional().describe('Or a plain text, to be sent as the `text` of an article.'),
  })
  .meta({ id: 'FetchedPage', description: 'A page, as exactly one of `html` and `text`.' })
