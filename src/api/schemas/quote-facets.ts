// Facets: filters that would narrow a search, and how many quotes each would leave.

import { z } from 'zod'
import { count } from './fields/answer-fields.ts'
import { cueKind, quoteStatus, quoteType } from './quotes.ts'
import { speakerKind } from './speakers.ts'
import { filterQuery } from './filter-query.ts'
import { countFields } from './stats.ts'

export const QuoteFacetsQuery = filterQuery(z.strictObject(countFields('How many values each facet lists')))

/** `value` is what the facet's query parameter takes. */
const facet = <Value extends z.ZodType>(value: Value, description: string) =>
  z
    .strictObject({
      values: z.array(z.strictObject({ value, quoteCount: count })),
      complete: z.boolean().describe('Whether all matching quotes were counted, or only the latest 10,000.'),
    })
    .describe(description)

const names = (description: string) =>
  z
    .strictObject({
      values: z.array(
        z.strictObject({
          value: z.string().describe('The id of a speaker, or a name that no speaker has.'),
          name: z.string(),
          kind: speakerKind,
          quoteCount: count,
        }),
      ),
      complete: z.boolean().describe('Whether all matching quotes were counted, or only the latest 10,000.'),
    })
    .describe(description)

export const QuoteFacets = z
  .strictObject({
    outlet: facet(z.string().nullable(), 'By `outlet`; null for articles without one, which cannot be filtered for.'),
    year: facet(
      z.string().nullable(),
      'By the year of publication in UTC, `2022`, for `from` and `to`; latest first, null for articles without a date.',
    ),
    type: facet(quoteType, 'By `type`.'),
    cueKind: facet(z.enum([...cueKind.options, 'unknown']), 'By `cueKind`.'),
    status: facet(
      quoteStatus,
      'By `status`: how many are reviewed. Only this facet includes rejected ones if `status` does not ask for them.',
    ),
    language: facet(z.string(), 'By `language`.'),
    about: names('By who is spoken about, for `about`.'),
    speaker: names('People and organizations who said it, for `speakerId`.'),
  })
  .meta({
    id: 'QuoteFacets',
    description: 'How many quotes each further filter would find, most first.',
  })
