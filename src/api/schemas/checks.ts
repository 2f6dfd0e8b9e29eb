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
    url: webAddress()
      .nullish()
      .describe('Given back where a quotation is found in it, like `outlet` and `publishedAt`.'),
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
      .describe('Articles that the quotations may be taken from; together as long as one article may be.'),
    archive: z.boolean().default(true).describe('`false`: only `articles` are compared with.'),
    tolerance: z
      .number()
      .min(0)
      .max(0.5)
      .default(0.3)
      .describe('For `nearly`: how many of the words of a quotation may be different, as a share.'),
  }),
).meta({
  id: 'CheckRequest',
  description: 'A text whose quotations are to be checked, as exactly one of `text` and `html`.',
  ...oneOfTextAndHtml,
})

const verdict = z.enum(['verbatim', 'nearly', 'not-found', 'unchecked'])

const comparison = z.enum(['same', 'other', 'unknown'])

export const CheckDifference = z
  .strictObject({
    kind: z.enum(['changed', 'added', 'left-out', 'moved', 'joined']),
    draft: TextSpan.describe('The words in the checked text; empty, and where they would stand, if it has none.'),
    source: z.string().nullable().describe('The words of the source; null if it has none.'),
  })
  .meta({
    id: 'CheckDifference',
    description:
      'What is not as in the source. `left-out`: without an ellipsis; `moved`: the same words in another place; `joined`: what follows stands elsewhere, as if said in one breath.',
  })

export const MatchedPassage = z
  .strictObject({
    ...TextSpan.shape,
    quoteId: z.string().nullable().describe('The quote of the archive that has these words.'),
    articleId: z.string().nullable().describe('Its article; the offsets are those of its text.'),
    index: z
      .int()
      .min(0)
      .max(MOST_UNITS)
      .nullable()
      .describe('Which of the `articles` that were sent along has them; the offsets are those of its text.'),
    speakers: z.array(Speaker).describe('Who says them there; empty when unknown, or where nobody is quoted.'),
    confidence: z.number().min(0).max(1).nullable().describe('That of the quote; null where nobody is quoted.'),
    article: z.strictObject({
      title: z.string().nullable(),
      url: z.string().nullable(),
      outlet: z.string().nullable(),
      publishedAt: utcInstant.nullable(),
    }),
  })
  .meta({ id: 'MatchedPassage', description: 'Words of an article in which a quotation, or a piece of it, was found.' })

export const CheckMatch = z
  .strictObject({
    verdict: z.enum(['verbatim', 'nearly']),
    speaker: comparison.describe(
      'Whether they are the words of whom the checked text gives them to, as far as the names tell.',
    ),
    quoted: z
      .boolean()
      .describe(
        'Whether somebody is quoted with them, word for word; `false` in indirect speech and in the article’s own words.',
      ),
    differences: z.array(CheckDifference),
    passages: z.array(MatchedPassage).min(1),
  })
  .meta({ id: 'CheckMatch', description: 'A place where the words of a quotation stand.' })

export const CheckedQuotation = z
  .strictObject({
    text: z.string().describe('The words alone, without their outer quotation marks.'),
    content: z.array(TextSpan).min(1).describe('One span for each part of an interrupted quotation, with its marks.'),
    speakers: z.array(Speaker).describe('Whose words they are, by the checked text; empty when it does not say.'),
    verdict: verdict.describe(
      '`verbatim`: word for word, whatever its marks, case, hyphens and spaces; `nearly`: with `differences`; `not-found`; `unchecked`: beyond the limits.',
    ),
    speaker: comparison.nullable().describe('That of the first match; null without one.'),
    matches: z.array(CheckMatch).describe('At most five, best first.'),
  })
  .meta({ id: 'CheckedQuotation', description: 'A quotation of the checked text, and where its words stand.' })

export const Check = z
  .strictObject({
    text: z
      .string()
      .describe('The text that all offsets of `draft` and `content` refer to: as sent, or as read from the HTML.'),
    language: z.string().describe('ISO 639-1 code, or "und" when it is undetermined.'),
    counts: z.strictObject({ verbatim: count, nearly: count, 'not-found': count, unchecked: count }),
    quotations: z.array(CheckedQuotation),
  })
  .meta({ id: 'Check', description: 'The quotations of one text, and whether they stand in the sources.' })
