// Quotes: those of one text, and those of the archive with where they come from.

import { z } from 'zod'
import { TextSpan, count, etag, revisionNumber, utcInstant } from './fields/answer-fields.ts'
import {
  chance,
  dateRange,
  filledString,
  inOrder,
  languageFilter,
  severalOf,
  someOf,
  wholeNumber,
} from './fields/fields.ts'
import { didYouMean, listSchema, paging } from './fields/lists.ts'
import { offsets } from './fields/offsets.ts'
import { Mention } from './fields/mentions.ts'
import { Speaker, speakerKind } from './speakers.ts'

export const quoteType = z.enum(['direct', 'mixed', 'indirect'])

export const cueKind = z.enum(['saying', 'writing', 'thinking', 'wanting', 'doing'])

export const quoteStatus = z.enum(['unreviewed', 'confirmed', 'corrected', 'rejected'])

export const Evidence = z
  .strictObject({
    step: z.enum(['quote', 'cue', 'source', 'speaker']).describe('What was decided.'),
    rule: z.string().describe('The rule that decided, in kebab-case: `verb-after-quote`.'),
    words: z.array(TextSpan).describe('The words that it was based on, in the order of the reasoning.'),
  })
  .meta({ id: 'Evidence', description: 'The basis for one step of the attribution.' })

const quoteFields = {
  id: z.string(),
  type: quoteType,
  text: z.string().describe('The words alone: the parts without their outer quotation marks, with […] between them.'),
  content: z.array(TextSpan).min(1).describe('One span for each part of an interrupted quotation, with its marks.'),
  cue: TextSpan.nullable(),
  cueKind: cueKind
    .nullable()
    .describe(
      'What the cue says the source did: `saying` (also without a cue), `writing`, `thinking`, `wanting` or `doing`. null if the engine has not determined it: a person added the quote, or an earlier version found it.',
    ),
  source: TextSpan.nullable(),
  speaker: Speaker.nullable(),
  speakers: z.array(Speaker).describe('Several for a joint source; empty when unknown.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'The measured probability that the words and the speaker are right; for a quote without a speaker, that somebody is quoted at all.',
    ),
  evidence: z.array(Evidence),
  about: z
    .array(Mention)
    .nullable()
    .describe(
      'Who is spoken about, in text order, at most 50 mentions. null if not determined: a person added the quote, an earlier version found it, or it is not in English.',
    ),
}

export const Quote = z.strictObject(quoteFields).meta({
  id: 'Quote',
  description:
    'Words that the article attributes to somebody. `cue`: the words that introduce the quotation; `source`: the words that refer to the speaker; `speaker`: who that is, the first of `speakers`, null when unknown.',
})

export const StoredQuote = z
  .strictObject({
    ...quoteFields,
    status: quoteStatus.describe('Its review status. Rejected quotes are listed only on request.'),
    wordsChanged: z
      .literal(true)
      .optional()
      .describe(
        'Only if a revision has almost, but not exactly, the words that a person reviewed, and nobody has reviewed them since.',
      ),
    withdrawn: z
      .strictObject({
        at: utcInstant,
        because: z
          .enum(['text', 'engine'])
          .describe(
            '`text`: a revision no longer has its words; `engine`: a later version no longer considers them a quote.',
          ),
      })
      .nullable()
      .describe('When it was withdrawn from the lists; null for a quote that is listed.'),
    engine: z.string().nullable().describe('The version of the engine that found it; null when a person added it.'),
    revision: revisionNumber.describe('The revision of the article whose text the offsets count.'),
    etag: etag(),
    articleId: z.string(),
    article: z
      .strictObject({
        title: z.string().nullable(),
        url: z.string().nullable(),
        outlet: z.string().nullable(),
        publishedAt: utcInstant.nullable(),
      })
      .describe('Where it was said, in short.'),
  })
  .meta({ id: 'StoredQuote', description: 'A quote in the archive: a `Quote` and its article.' })

const occurrenceCount = z
  .int()
  .min(1)
  .describe('How many listed quotes in the archive are this quotation, including this one.')

const isDisputed = z
  .boolean()
  .describe(
    'Whether they are attributed to different people or organizations. A speaker without a name contradicts nobody.',
  )

export const QuoteContext = z
  .strictObject({
    before: TextSpan,
    between: z.array(TextSpan).describe('The text between each part and the next, cut if it is too long.'),
    after: TextSpan,
  })
  .meta({ id: 'QuoteContext', description: 'The words of the article around a quote.' })

export const FoundQuote = z
  .strictObject({
    ...StoredQuote.shape,
    match: z
      .strictObject({
        snippet: z
          .string()
          .describe(
            'HTML: an excerpt of the quote, with the words that were searched for in `<mark>`, and everything else escaped.',
          ),
        words: z.array(TextSpan).describe('Their spans in the article.'),
      })
      .optional()
      .describe('Only if words were searched for.'),
    occurrences: z
      .strictObject({ count: occurrenceCount, disputed: isDisputed })
      .optional()
      .describe('Only with `distinct` or `disputed`, and in the review queue.'),
    context: QuoteContext.optional(),
  })
  .meta({
    id: 'FoundQuote',
    description:
      'A quote in a list: a `StoredQuote`, with the words that were searched for and how often the quotation occurs.',
  })

export const QuoteInContext = z
  .strictObject({
    ...StoredQuote.shape,
    context: QuoteContext.optional(),
  })
  .meta({ id: 'QuoteInContext', description: 'A `StoredQuote`, and the words around it.' })

/** The most UTF-16 code units on either side of a quote. */
const context = (most: number) =>
  wholeNumber(0, most)
    .optional()
    .meta({ type: 'integer', minimum: 0, maximum: most })
    .describe(
      'Includes up to this many UTF-16 code units of the article on either side of the quote, cut at whole words.',
    )

export const QuoteQuery = z.strictObject({ context: context(2000), offsets })

const quoteFilters = {
  about: severalOf(filledString(300))
    .optional()
    .meta({ examples: [['Kadyrov']] })
    .describe(
      'Who is spoken about: the id of a speaker, or a name, even of somebody who is never quoted. A single word also finds people with that surname; the first fifty. With `speaker`, what one said about the other.',
    ),
  type: someOf(quoteType.options)
    .optional()
    .describe('`direct`: the words are in quotation marks; `indirect`: none of them; `mixed`: some of them.'),
  outlet: severalOf(filledString(300)).optional().describe('The `outlet` of the article, ignoring case.'),
  language: severalOf(languageFilter())
    .optional()
    .meta({ examples: [['en']] })
    .describe('The language of the article: an ISO 639-1 code.'),
  status: someOf(quoteStatus.options).optional().describe('Its review status; by default, all but rejected ones.'),
  minConfidence: chance().optional().describe('The minimum confidence.'),
  cueKind: someOf([...cueKind.options, 'unknown', 'any'])
    .optional()
    .meta({ examples: [['saying', 'writing']] })
    .describe(
      'What the source did; `unknown` for quotes for which it is not determined, `any` for all. By default all; with a speaker, only those said or written and `unknown` ones.',
    ),
  speakerKind: someOf([...speakerKind.options, 'named', 'none'])
    .optional()
    .meta({ examples: [['named']] })
    .describe('The kind of its speaker; `named`: a person or an organization; `none`: unknown.'),
  minWords: wholeNumber(1, 1000)
    .optional()
    .meta({ type: 'integer', minimum: 1, maximum: 1000 })
    .describe('The minimum number of words.'),
  q: filledString(500)
    .optional()
    .meta({ examples: ['Belarus'] })
    .describe(
      'Words that must all occur in the quote, ignoring case and accents; "…" makes a phrase. `OR` between two words matches either, `-` or `NOT` before a word excludes it, `NEAR/5` between two allows at most five words between them.',
    ),
  stem: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: with `q`, other forms of the same English word match too, except in phrases.'),
  distinct: z
    .enum(['true', 'false'])
    .optional()
    .describe(
      '`true`: of quotes that are the same quotation, word for word or nearly, only the earliest that matches the other filters.',
    ),
  disputed: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: only quotations attributed to different people or organizations.'),
  ...dateRange,
}

/** The other query parameters of a list of quotes. */
const quoteList = {
  sort: z
    .enum(['date', 'confidence', 'relevance'])
    .default('date')
    .describe(
      'Newest published first; most confident first; or, with `q`, most relevant first, at most 500 of the latest 20,000.',
    ),
  total: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: count all matching quotes, which takes longer than the page.'),
  context: context(500),
  offsets,
  ...paging,
}

export const QuoteFilterQuery = {
  speaker: severalOf(filledString(300))
    .optional()
    .meta({ examples: [['Kadyrov']] })
    .describe(
      'Who said it, by any form of the name, ignoring case, accents and honorifics. A single word also finds people whose name contains it (`Lee`, Ann Lee), and if there are none, those with a word in their name that begins with it; the fifty most quoted.',
    ),
  speakerId: severalOf(z.string().min(1).max(100)).optional().describe('Who said it, by id.'),
  articleId: z.string().min(1).max(100).optional().describe('Only quotes of this article.'),
  ...quoteFilters,
}

export const QuoteListQuery = searchable(z.strictObject({ ...QuoteFilterQuery, ...quoteList }))

export const SpeakerQuotesQuery = searchable(z.strictObject({ ...quoteFilters, ...quoteList }))

export const QuoteList = z
  .strictObject({
    ...listSchema('QuoteListPage', FoundQuote, '').shape,
    didYouMean,
    total: count.optional().describe('Only with `total=true`: how many quotes match.'),
  })
  .meta({ id: 'QuoteList', description: 'Matching quotes, in the requested order.' })

export const OccurrencesQuery = z.strictObject({ offsets, ...paging })

export const OccurrenceList = z
  .strictObject({
    ...listSchema('OccurrencePage', StoredQuote, '').shape,
    count: occurrenceCount,
    disputed: isDisputed,
  })
  .meta({
    id: 'OccurrenceList',
    description: 'The other quotes that are the same quotation, earliest first, those without a date last.',
  })

/** Requires `from` before `to`, and words where another parameter needs them. */
function searchable<
  Schema extends z.ZodType<{
    from?: string | undefined
    to?: string | undefined
    q?: string | undefined
    stem?: string | undefined
    sort: string
  }>,
>(schema: Schema): Schema {
  return inOrder(schema).superRefine(({ q, stem, sort }, context) => {
    if (q !== undefined) return
    const expected = 'together with `q`'
    if (sort === 'relevance')
      context.addIssue({ code: 'custom', path: ['sort'], message: 'is relevance without `q`', params: { expected } })
    if (stem === 'true')
      context.addIssue({ code: 'custom', path: ['stem'], message: 'is true without `q`', params: { expected } })
  })
}
