// What is said of an article whose body is the text itself: parameters of the
// address, each the field of the same name in JSON.

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

/** Of a text whose quotations are checked. */
export const CheckQuery = z.strictObject({ offsets, ...textParameters })

/** Of an article that is not kept. */
export const AttributionQuery = z.strictObject({ ...IncludeQuery.shape, ...textParameters })

/** Of one that is kept. */
export const ArticleQuery = z.strictObject({ ...IncludeQuery.shape, ...articleParameters })

/** Of one that replaces another. */
export const ReplacementQuery = z.strictObject({ offsets, ...ARTICLE_PARAMETERS })

function parameter<Field extends z.ZodType>(field: z.ZodOptional<z.ZodNullable<Field>>): z.ZodOptional<Field> {
  return field
    .unwrap()
    .unwrap()
    .optional()
    .meta({ ...field.meta(), description: `With a body of text or HTML. ${field.description ?? ''}`.trim() })
}
