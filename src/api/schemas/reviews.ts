// Reviews of quotes by people.

import { z } from 'zod'
import { MOST_UNITS, count, revisionNumber, signedBy, signedWith, utcInstant } from './fields/answer-fields.ts'
import { filledString, instant } from './fields/fields.ts'
import { listSchema, paging } from './fields/lists.ts'
import { offsets } from './fields/offsets.ts'
import { FoundQuote, QuoteFilterQuery, StoredQuote, quoteStatus, quoteType } from './quotes.ts'
import { signatureFields } from './fields/fields.ts'
import { speakerKind } from './speakers.ts'

export const ClaimedSpan = z
  .strictObject({
    start: z
      .int()
      .min(0)
      .max(MOST_UNITS)
      .optional()
      .describe('The first UTF-16 code unit or, with `offsets=codepoints`, code point.'),
    end: z.int().min(1).max(MOST_UNITS).optional().describe('The one after the last.'),
    text: z
      .string()
      .max(100_000)
      .optional()
      .describe(
        'The words of the span: together with offsets they must match the article; alone they must occur in it exactly once, those of a cue or a source once in the article or in the paragraphs of its quote.',
      ),
  })
  .superRefine(({ start, end, text }, context) => {
    if (start !== undefined && end !== undefined) return
    if (start === undefined && end === undefined && text !== undefined) return
    const params = { expected: 'start and end, or text' }
    context.addIssue({ code: 'custom', message: 'does not say where the span is', params })
  })
  .meta({ id: 'ClaimedSpan', description: 'A span of the article’s current text: offsets, words, or both.' })

export const SpeakerById = z
  .strictObject({ id: z.string().min(1).max(100).describe('A speaker of the archive.') })
  .meta({ id: 'SpeakerById', description: 'A speaker of the archive.' })

export const SpeakerByName = z
  .strictObject({
    name: filledString(300).describe('Matched by name, or created, like a speaker found by the engine.'),
    kind: speakerKind.default('person'),
    role: filledString(300).nullish(),
  })
  .meta({ id: 'SpeakerByName', description: 'A speaker by name, not necessarily in the archive yet.' })

export const SpeakerReference = z
  .union([SpeakerById, SpeakerByName])
  .meta({ id: 'SpeakerReference', description: 'Who it is: by `id`, or by `name`.' })

const claimedContent = z
  .array(ClaimedSpan)
  .min(1)
  .max(100)
  .describe('The parts of the quote, in text order, with their marks.')

const saidBy = z.array(SpeakerReference).max(20).describe('Who said it; empty if unknown.')

export const QuoteReview = z
  .strictObject({
    status: quoteStatus
      .optional()
      .describe('If left out with a correction, it becomes `corrected`. `unreviewed` returns the quote to the engine.'),
    type: quoteType.optional(),
    content: claimedContent.optional(),
    cue: ClaimedSpan.nullish().describe('The words that introduce the quotation; null for none.'),
    source: ClaimedSpan.nullish().describe('The words that name the speaker; null for none.'),
    speakers: saidBy.optional(),
    ...signatureFields,
  })
  .superRefine(({ status, type, content, cue, source, speakers }, context) => {
    if (status ?? type ?? content ?? speakers) return
    if (cue !== undefined || source !== undefined) return
    context.addIssue({
      code: 'custom',
      message: 'says nothing about the quote',
      params: { expected: 'status, type, content, cue, source or speakers' },
    })
  })
  .meta({ id: 'QuoteReview', description: 'A person’s review of a quote. Fields left out stay as they are.' })

/** In one request, so that other writers don't wait long. */
export const MOST_REVIEWED = 200

const seenQuote = z.strictObject({
  id: z.string().min(1).max(100),
  etag: z
    .string()
    .max(200)
    .superRefine((etag, context) => {
      if (/^(?:\*|"[^"]+")$/.test(etag)) return
      context.addIssue({
        code: 'custom',
        message: 'is not an ETag',
        params: { expected: 'the `etag` of the quote, or *' },
      })
    })
    .describe('The `etag` of the version that you have seen; `*` for any.'),
})

export const ManyReviews = z
  .strictObject({
    quotes: z.array(seenQuote).min(1).max(MOST_REVIEWED).optional().describe('Which quotes.'),
    articleId: z
      .string()
      .min(1)
      .max(100)
      .optional()
      .describe(
        `Instead of \`quotes\`: all quotes of an article that are listed and \`unreviewed\`, up to ${MOST_REVIEWED}.`,
      ),
    revision: revisionNumber.optional().describe('With `articleId`: the revision of the article that you have seen.'),
    status: quoteStatus.optional().describe('If left out with `speakers`, it becomes `corrected`.'),
    speakers: saidBy.optional(),
    ...signatureFields,
  })
  .superRefine(({ quotes, articleId, revision, status, speakers }, context) => {
    const refuse = (path: string[], message: string, expected: string): void =>
      context.addIssue({ code: 'custom', path, message, params: { expected } })
    if ((quotes === undefined) === (articleId === undefined)) {
      refuse([], 'does not say which quotes, or says so in two ways', 'either quotes or articleId')
    } else if ((articleId === undefined) !== (revision === undefined)) {
      refuse(['revision'], articleId === undefined ? 'has no article' : 'is missing', 'revision and articleId together')
    }
    if (status === undefined && speakers === undefined) {
      refuse([], 'says nothing about the quotes', 'status or speakers')
    }
  })
  .meta({ id: 'ManyReviews', description: 'One review for many quotes.' })

export const ReviewUndo = z
  .strictObject({
    quotes: z.array(seenQuote).min(1).max(MOST_REVIEWED).describe('Which quotes.'),
    ...signatureFields,
  })
  .meta({ id: 'ReviewUndo', description: 'Quotes whose last review, correction or addition to undo.' })

export const ReviewOutcomes = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          quoteId: z.string(),
          outcome: z
            .enum(['saved', 'stale', 'refused'])
            .describe('`stale`: somebody has changed it since; look at it again. `refused`: `code` says why.'),
          etag: z
            .string()
            .nullable()
            .describe('That of the quote as it is now; null if it was refused, or if its addition was undone.'),
          code: z.string().nullable().describe('The code of the problem that reviewing it alone would give.'),
          detail: z.string().nullable(),
        }),
      )
      .describe('What became of each, in the order of the request or of the article.'),
    left: count.describe('How many more quotes of the article are unreviewed: send the request again.'),
  })
  .meta({
    id: 'ReviewOutcomes',
    description: 'What became of each quote. If one is refused, the others are still reviewed.',
  })

const queueFilters = {
  outlet: QuoteFilterQuery.outlet,
  speakerId: QuoteFilterQuery.speakerId,
}

export const ReviewQueueQuery = z.strictObject({ ...queueFilters, offsets, ...paging })

export const ReviewQueue = listSchema('ReviewQueue', FoundQuote, 'Quotes to review, the most useful first.')

export const ReviewProgressQuery = z.strictObject({
  since: instant('2022-01-10T00:00:00+01:00').describe(
    'The time from which reviews count, such as the start of the day where you are.',
  ),
  ...queueFilters,
})

export const ReviewProgress = z
  .strictObject({
    reviewed: count.describe('How many quotes people have confirmed, rejected or corrected since then.'),
    complete: z.boolean().describe('Whether all of their reviews were counted, or only the latest 10,000.'),
    left: count.describe('How many matching quotes nobody has reviewed.'),
  })
  .meta({ id: 'ReviewProgress', description: 'The progress of the review.' })

export const QuoteAddition = z
  .strictObject({
    type: quoteType.default('direct'),
    content: claimedContent,
    cue: ClaimedSpan.nullish(),
    source: ClaimedSpan.nullish(),
    speakers: saidBy.default([]),
    ...signatureFields,
  })
  .meta({ id: 'QuoteAddition', description: 'A quote that the engine missed.' })

export const QuoteState = z
  .strictObject({
    status: StoredQuote.shape.status,
    withdrawn: z.enum(['text', 'engine']).nullable(),
    type: StoredQuote.shape.type,
    content: StoredQuote.shape.content,
    cue: StoredQuote.shape.cue.optional().describe('Missing in changes written by an earlier version.'),
    source: StoredQuote.shape.source.optional(),
    speakers: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    revision: StoredQuote.shape.revision,
  })
  .meta({ id: 'QuoteState', description: 'The part of a quote that can change.' })

export const QuoteChange = z
  .strictObject({
    action: z
      .enum(['added', 'reviewed', 'corrected', 'moved', 'reanalysed', 'withdrawn', 'restored'])
      .describe('`added`, `reviewed` and `corrected` come from people, the others from a revision or a new engine.'),
    at: utcInstant,
    ...signedBy,
    key: signedWith,
    engine: z.string().nullable().describe('The engine that did it; null if a person did.'),
    before: QuoteState.nullable(),
    after: QuoteState,
    undone: z
      .strictObject({ at: utcInstant, by: signedBy.by, key: signedWith })
      .nullable()
      .describe('Who undid it, and when; null if not undone.'),
  })
  .meta({ id: 'QuoteChange', description: 'One thing that happened to a quote.' })

export const QuoteHistoryQuery = z.strictObject({ offsets, ...paging })

export const QuoteHistory = listSchema('QuoteHistory', QuoteChange, 'What became of a quote, oldest first.')
