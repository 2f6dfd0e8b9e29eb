// The words of an article, as exactly one of `text` and `html`.

import type { z } from 'zod'
import { articleText, isBlank, languageCode, line, pageSource } from './fields.ts'

export const textOrHtml = {
  text: articleText()
    .nullish()
    .describe(
      'The article as plain text, kept exactly as sent: all offsets in the response count its UTF-16 code units.',
    ),
  html: pageSource()
    .nullish()
    .describe(
      'The article as a web page or a fragment of one. Whatever surrounds the article (navigation, cookie notices, comments, teasers) is left out, blocks become paragraphs; offsets refer to the `text` in the response. It may be longer than a text: up to MAX_HTML_LENGTH, by default four million UTF-16 code units.',
    ),
  title: line(1000).describe('The headline. If left out with `html`, it is read from the page.'),
  language: languageCode().describe(
    'ISO 639-1 code. If left out, it is detected from the text, or read from the page unless the text is clearly in another language.',
  ),
}

/** Exactly one of the two; a blank one counts as left out. */
export function withTextOrHtml<Schema extends z.ZodType<TextOrHtml>>(schema: Schema): Schema {
  return schema.superRefine(({ text, html }, context) => {
    if (isGiven(text) !== isGiven(html)) return
    if (isGiven(text)) return refuse(context, [], 'has both `text` and `html`')
    const blank = typeof text === 'string' ? 'text' : typeof html === 'string' ? 'html' : null
    if (blank === null) return refuse(context, [], 'has neither `text` nor `html`')
    refuse(context, [blank], (text ?? html) === '' ? 'is empty' : 'is blank', 'the words of an article')
  })
}

const givenAs = (name: string): object => ({
  required: [name],
  properties: { [name]: { type: 'string', pattern: '\\S' } },
})

/** The same in JSON Schema. Not as `oneOf`: client generators turn that into a union of types without any fields. */
export const oneOfTextAndHtml = {
  if: givenAs('text'),
  then: { not: givenAs('html') },
  else: givenAs('html'),
}

interface TextOrHtml {
  text?: string | null | undefined
  html?: string | null | undefined
}

/** Whether a field holds words. */
export const isGiven = (words: unknown): words is string => typeof words === 'string' && !isBlank(words)

function refuse(
  context: z.RefinementCtx,
  path: PropertyKey[],
  message: string,
  expected = 'exactly one of `text` and `html`',
): void {
  context.addIssue({ code: 'custom', path, message, params: { expected } })
}
