// The answers of a route, for its schema and thus for the API document.

import type { z } from 'zod'
import { type ProblemCode, PROBLEMS } from '../../../api/problems.ts'
import { ProblemBody } from '../../../api/schemas/problems.ts'

type Declared = Record<number, { description: string; content: { 'application/problem+json': { schema: z.ZodType } } }>

/** A successful answer. Not `schema.describe()`: that makes another schema, which loses its name. */
export function declareAnswer<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } }
}

/** The problems that a route can answer with, by status; any route can fail internally. */
export function declareProblems(...codes: readonly ProblemCode[]): Declared {
  const declared: Declared = {}
  for (const code of [...codes, 'internal-error'] as const) {
    const [status, title] = PROBLEMS[code]
    const before = declared[status]?.description
    declared[status] = {
      description: `${before === undefined ? '' : `${before} `}\`${code}\`: ${title}.`,
      content: { 'application/problem+json': { schema: ProblemBody } },
    }
  }
  return declared
}

/** What can be wrong with a body that holds no article. */
export const BODY_PROBLEMS = [
  'invalid-json',
  'invalid-request',
  'body-too-large',
  'unsupported-media-type',
] as const satisfies readonly ProblemCode[]

/** What can be wrong with the version that a change is based on. */
export const VERSION_PROBLEMS = [
  'precondition-failed',
  'precondition-required',
] as const satisfies readonly ProblemCode[]

/** What can be wrong with an Idempotency-Key. */
export const KEY_PROBLEMS = ['request-in-flight', 'key-reused'] as const satisfies readonly ProblemCode[]

/** What can be wrong with a body that holds an article. */
export const ARTICLE_PROBLEMS = [
  'invalid-json',
  'invalid-request',
  'html-too-long',
  'text-too-long',
  'text-too-dense',
  'body-too-large',
  'unsupported-media-type',
  'queue-full',
  'analysis-timeout',
  'analysis-memory',
] as const satisfies readonly ProblemCode[]

/** The codes in the description of a declared answer. */
export function codesIn(description: string): string[] {
  return Array.from(description.matchAll(/`([a-z-]+)`:/g), ([, code = '']) => code)
}
