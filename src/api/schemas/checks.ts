// Whether the quotations in a text appear in the sources they are attributed to.

import { z } from 'zod'
import { count, MOST_UNITS, TextSpan, utcInstant } from './fields/answer-fields.ts'
import { instant, line, webAddress } from './fields/fields.ts'
import { Speaker } from './speakers.ts'
import { oneOfTextAndHtml, textOrHtml, withTextOrHtml } from './fields/text-or-html.ts'

/** The most articles that may be sent along with one text. */
export const MOST_ARTICLES = 20

export const ComparedArticle = withTextOrHtml(
  z.strictObject({
    ...textOrHtml,
    url: webAddress().nullish().describe('Returned if a quotation is found in it, like `outlet` and `publishedAt`.'),
    outlet: line(300),
    publishedAt: instant().nullish().describe('ISO 8601 date, or date-time with its offset.'),
  }),
).meta({
  id: 'ComparedArticle',
  description: 'An article to compare with, as exactly one of `text` and `html`.',
  ...oneOfTextAndHtml,
})

export const CheckRequest = withTextOrHtml(
  z.strictObject({
    ...textOrHtml,
    articles: z
      .array(ComparedArticle)
      .max(MOST_ARTICLES)
      .optional()
      .describe('Articles that the quotations may come from; their total length is limited like that of one.'),
    archive: z.boolean().default(true).describe('`false`: compare only with `articles`.'),
    tolerance: z
      .number()
      .min(0)
      .max(0.5)
      .default(0.3)
      .describe('For `nearly`: the share of the words of a quotation that may differ.'),
  }),
).meta({
  id: 'CheckRequest',
  description: 'A text whose quotations to check, as exactly one of `text` and `html`.',
  ...oneOfTextAndHtml,
})

const verdict = z.enum(['verbatim', 'nearly', 'not-found', 'unchecked'])

const comparison = z.enum(['same', 'other', 'unknown'])

export const CheckDifference = z
  .strictObject({
    kind: z.enum(['changed', 'added', 'left-out', 'moved', 'joined']),
    draft: TextSpan.describe('The words in the checked text; if it has none, an empty span where they would be.'),
    source: z.string().nullable().describe('The words in the source; null if it has none.'),
  })
  .meta({
    id: 'CheckDifference',
    description:
      'What differs from the source. `left-out`: without an ellipsis; `moved`: the same words in another place; `joined`: the words that follow are elsewhere in the source, but run on here.',
  })

export const MatchedPassage = z
  .strictObject({
    ...TextSpan.shape,
    quoteId: z.string().nullable().describe('The quote in the archive that has these words.'),
    articleId: z.string().nullable().describe('Its article; the offsets are those of its text.'),
    index: z
      .int()
      .min(0)
      .max(MOST_UNITS)
      .nullable()
      .describe('Which of the `articles` sent has them; the offsets are those of its text.'),
    speakers: z.array(Speaker).describe('Who says them there; empty if unknown, or if nobody is quoted.'),
    confidence: z.number().min(0).max(1).nullable().describe('That of the quote; null if nobody is quoted.'),
    article: z.strictObject({
      title: z.string().nullable(),
      url: z.string().nullable(),
      outlet: z.string().nullable(),
      publishedAt: utcInstant.nullable(),
    }),
  })
  .meta({ id: 'MatchedPassage', description: 'Words in an article in which a quotation, or a piece of it, was found.' })

export const CheckMatch = z
  .strictObject({
    verdict: z.enum(['verbatim', 'nearly']),
    speaker: comparison.describe('Whether the source has the same speaker as the checked text, judged by the names.'),
    quoted: z
      .boolean()
      .describe(
        'Whether the source quotes somebody with these words, verbatim; `false` for indirect speech and the article’s own words.',
      ),
    differences: z.array(CheckDifference),
    passages: z.array(MatchedPassage).min(1),
  })
  .meta({ id: 'CheckMatch', description: 'A place where the words of a quotation occur.' })

export const CheckedQuotation = z
  .strictObject({
    text: z.string().describe('The words alone, without their outer quotation marks.'),
    content: z.array(TextSpan).min(1).describe('One span for each part of an interrupted quotation, with its marks.'),
    speakers: z.array(Speaker).describe('Who said them, according to the checked text; empty if it does not say.'),
    verdict: verdict.describe(
      '`verbatim`: word for word, ignoring marks, case, hyphens and spaces; `nearly`: with `differences`; `not-found`; `unchecked`: beyond the limits.',
    ),
    speaker: comparison.nullable().describe('That of the first match; null without one.'),
    matches: z.array(CheckMatch).describe('At most five, best first.'),
  })
  .meta({ id: 'CheckedQuotation', description: 'A quotation in the checked text, and where its words occur.' })

export const Check = z
  .strictObject({
    text: z
      .string()
      .describe('The text that all offsets of `draft` and `content` refer to: as sent, or as extracted from the HTML.'),
    language: z.string().describe('ISO 639-1 code, or "und" when it is undetermined.'),
    counts: z.strictObject({ verbatim: count, nearly: count, 'not-found': count, unchecked: count }),
    quotations: z.array(CheckedQuotation),
  })
  .meta({ id: 'Check', description: 'The quotations in one text, and whether they occur in the sources.' })
