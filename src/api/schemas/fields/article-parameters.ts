// The details of an article whose body is the text itself: query parameters, each
// equivalent to the JSON field of the same name.

import { z } from 'zod'
import { articleFields } from '../articles.ts'
import { signatureFields } from './fields.ts'
import { offsets } from './offsets.ts'
import { IncludeQuery } from '../rejected.ts'

const textParameters = {
  title: parameter(articleFields.title),
  language: parameter(articleFields.language),
}

const articleParameters = {
  ...textParameters,
  url: parameter(articleFields.url),
  outlet: parameter(articleFields.outlet),
  author: parameter(articleFields.author),
  publishedAt: parameter(articleFields.publishedAt),
  externalId: parameter(articleFields.externalId),
}

export const ARTICLE_PARAMETERS = { ...articleParameters, by: parameter(signatureFields.by) }

/** For a text whose quotations are checked. */
export const CheckQuery = z.strictObject({ offsets, ...textParameters })

/** For an article that is not stored. */
export const AttributionQuery = z.strictObject({ ...IncludeQuery.shape, ...textParameters })

/** For one that is stored. */
export const ArticleQuery = z.strictObject({ ...IncludeQuery.shape, ...articleParameters })

/** For one that replaces another. */
export const ReplacementQuery = z.strictObject({ offsets, ...ARTICLE_PARAMETERS })

function parameter<Field extends z.ZodType>(field: z.ZodOptional<z.ZodNullable<Field>>): z.ZodOptional<Field> {
  return field
    .unwrap()
    .unwrap()
    .optional()
    .meta({ ...field.meta(), description: `With a body of text or HTML. ${field.description ?? ''}`.trim() })
}
