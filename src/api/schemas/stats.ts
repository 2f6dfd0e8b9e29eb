// Statistics of the archive.

import { z } from 'zod'
import { count } from './fields/answer-fields.ts'
import { dateRange, filledString, inOrder } from './fields/fields.ts'
import { ITEMS, paging } from './fields/lists.ts'
import { ArchiveSpeaker } from './speakers.ts'

export const StatsQuery = inOrder(
  z.strictObject({
    ...dateRange,
    outlet: filledString(300).optional().describe('Only articles of this `outlet`, without regard to case.'),
    limit: paging.limit.describe(`How many speakers, outlets and months are listed, each; ${ITEMS} if left out.`),
  }),
)

const tallyFields = { quoteCount: count, wordCount: count }

export const Tally = z
  .strictObject(tallyFields)
  .meta({ id: 'Tally', description: 'Quotes, and the words in them. Neither rejected nor withdrawn ones count.' })

export const Stats = z
  .strictObject({
    ...tallyFields,
    articleCount: count.describe('Articles with at least one of these quotes.'),
    speakerCount: count.describe('People and bodies; `bySource` counts the quotes of all.'),
    byType: z.strictObject({ direct: Tally, mixed: Tally, indirect: Tally }),
    bySource: z
      .strictObject({ named: Tally, unnamed: Tally, document: Tally, unknown: Tally })
      .describe(
        'By the first speaker of each quote: people and bodies with a name; those only described ("a senior official"); texts; nobody known.',
      ),
    byStatus: z
      .strictObject({ unreviewed: count, confirmed: count, corrected: count, rejected: count })
      .describe('The progress of the review.'),
    speakers: z
      .array(z.strictObject({ id: z.string(), name: z.string(), kind: ArchiveSpeaker.shape.kind, ...tallyFields }))
      .describe('People and bodies, most quotes first. A joint quote counts for each of its speakers.'),
    outlets: z
      .array(z.strictObject({ name: z.string().nullable(), ...tallyFields, articleCount: count }))
      .describe('Most quotes first; null for articles without an outlet.'),
    months: z
      .array(z.strictObject({ month: z.string().nullable(), ...tallyFields }))
      .describe('Of publication in UTC, latest first: `2022-01`; null for articles without a date.'),
  })
  .meta({ id: 'Stats', description: 'Statistics of the archive.' })
