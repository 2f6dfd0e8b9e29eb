// The words of an article, as exactly one of `text` and `html`.

import type { z } from 'zod'
import { articleText, languageCode, line } from './fields.ts'

export const textOrHtml = {
  text: articleText()
    .optional()
    .describe(
      'The article as plain text, kept exactly as sent: all offsets in the response count its UTF-16 code units.',
    ),
  html: articleText()
    .optional()
    .describe(
      'The article as a web page or a piece of one. Scripts, styles and navigation are dropped, blocks become paragraphs; offsets refer to the `text` in the response.',
    ),
  title: line(1000).describe('The headline. Left out with `html`, it is read from the page.'),
  language: languageCode()
    .nullish()
    .describe('ISO 639-1 code. Left out, it is detected from the page or from the text.'),
}

/** Exactly one of the two. */
export function withTextOrHtml<Schema extends z.ZodType<{ text?: string | undefined; html?: string | undefined }>>(
  schema: Schema,
): Schema {
  return schema.superRefine(({ text, html }, context) => {
    if ((text === undefined) !== (html === undefined)) return
    const detail = text === undefined ? 'has neither `text` nor `html`' : 'has both `text` and `html`'
    context.addIssue({ code: 'custom', message: detail, params: { expected: 'exactly one of `text` and `html`' } })
  })
}
