// Statistics of the archive.

import { z } from 'zod'
import { count } from './fields/answer-fields.ts'
import { didYouMean, ITEMS, paging } from './fields/lists.ts'
import { filterQuery } from './filter-query.ts'
import { QuoteFilterQuery } from './quotes.ts'
import { ArchiveSpeaker } from './speakers.ts'

/** For routes that count the matching quotes: the filters of quote lists, and `limit`. */
export const countFields = (limit: string) => ({
  ...QuoteFilterQuery,
  limit: paging.limit.describe(`${limit}; by default ${ITEMS}.`),
})

export const StatsQuery = filterQuery(
  z.strictObject({
    ...countFields('How many speakers, outlets and months each are listed'),
    breakdown: z
      .enum(['true', 'false'])
      .optional()
      .describe('`true`: adds a breakdown of the quotes of each outlet and month, which takes longer.'),
  }),
)

const tallyFields = { quoteCount: count, wordCount: count }

export const Tally = z.strictObject(tallyFields).meta({
  id: 'Tally',
  description:
    'Quotes, and the words in them. Withdrawn ones do not count, and rejected ones only if `status` asks for them.',
})

export const PeopleTally = z
  .strictObject({ ...tallyFields, speakerCount: count })
  .meta({ id: 'PeopleTally', description: 'Quotes of some people, the words in them, and how many people.' })

export const Breakdown = z
  .strictObject({
    byType: z.strictObject({ direct: count, mixed: count, indirect: count }),
    bySource: z.strictObject({ named: count, unnamed: count, document: count, unknown: count }),
    byPronouns: z.strictObject({ she: count, he: count, they: count, unknown: count }).describe('Of people only.'),
  })
  .meta({ id: 'Breakdown', description: 'How many quotes are of which kind, counted as in `Stats`.' })

const breakdown = Breakdown.optional()

export const Stats = z
  .strictObject({
    ...tallyFields,
    complete: z.boolean().describe('Whether all matching quotes were counted. false: only the latest ones were.'),
    counted: count.describe(
      'How many quotes were counted: at most 50,000, or 500,000 if only dates and outlets are filtered.',
    ),
    articleCount: count.describe('Articles with at least one of these quotes.'),
    speakerCount: count.describe('People and organizations; `bySource` counts the quotes of all.'),
    byType: z.strictObject({ direct: Tally, mixed: Tally, indirect: Tally }),
    byCueKind: z
      .strictObject({ saying: Tally, writing: Tally, thinking: Tally, wanting: Tally, doing: Tally, unknown: Tally })
      .describe('By what their sources did; `unknown` if not determined.'),
    bySource: z
      .strictObject({ named: Tally, unnamed: Tally, document: Tally, unknown: Tally })
      .describe(
        'By the first speaker of each quote: people and organizations with a name; those only described ("a senior official"); texts; unknown speakers.',
      ),
    byPronouns: z
      .strictObject({ she: PeopleTally, he: PeopleTally, they: PeopleTally, unknown: PeopleTally })
      .describe(
        'Quotes of people, and how many people, by the pronouns that articles use for them, never by their first names; `unknown` if no article uses any. A joint quote counts for its first speaker.',
      ),
    byStatus: z
      .strictObject({ unreviewed: count, confirmed: count, corrected: count, rejected: count })
      .describe('The progress of the review.'),
    speakers: z
      .array(z.strictObject({ id: z.string(), name: z.string(), kind: ArchiveSpeaker.shape.kind, ...tallyFields }))
      .describe('People and organizations, most quotes first. A joint quote counts for each of its speakers.'),
    outlets: z
      .array(z.strictObject({ name: z.string().nullable(), ...tallyFields, articleCount: count, breakdown }))
      .describe('Most quotes first; null for articles without an outlet.'),
    months: z
      .array(z.strictObject({ month: z.string().nullable(), ...tallyFields, breakdown }))
      .describe('Of publication in UTC, latest first: `2022-01`; null for articles without a date.'),
    didYouMean,
  })
  .meta({ id: 'Stats', description: 'Statistics of the matching quotes.' })
