// What a failed request is answered with: one format (RFC 9457), and the problem
// that each foreign error maps to.

import { STATUS_CODES } from 'node:http'
import { describeFailure } from '../store/archive-failure.ts'
import { AnalysisError } from './analysis-error.ts'
import { type ProblemCode, PROBLEMS } from './problem-kinds.ts'
import { TooManyQuotes } from '../text/too-many-quotes.ts'

export { type ProblemCode, PROBLEMS }

/** An error in one field: a JSON pointer (RFC 6901) into the body, or the name of a parameter. */
export interface FieldError {
  readonly pointer?: string
  readonly parameter?: string
  readonly detail: string
  readonly expected: string
}

/** What a problem reports beyond `detail`. */
export interface ProblemExtras {
  readonly errors?: readonly FieldError[]
  /** The items it concerns: `articleId`, `quoteId`, `speakerId`, `changeId`. */
  readonly ids?: Readonly<Partial<Record<'articleId' | 'quoteId' | 'speakerId' | 'changeId', string>>>
  /** Seconds; sent as a header. */
  readonly retryAfter?: number
  /** Only for `refused`, which stands for any status that a plugin chose. */
  readonly status?: number
}

/**
 * Thrown by routes; the error handler answers with it. `detail` is shown to the client and never holds article text.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly statusCode: number
  readonly extras: ProblemExtras

  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail)
    this.name = 'Problem'
    this.code = code
    this.statusCode = extras.status ?? PROBLEMS[code][0]
    this.extras = extras
  }

  /** The body of the answer, RFC 9457 section 3. */
  body() {
    const [, title, explanation] = PROBLEMS[this.code]
    const { errors, ids } = this.extras
    return {
      type: `/problems/${this.code}`,
      title: this.code === 'refused' ? (STATUS_CODES[this.statusCode] ?? title) : title,
      status: this.statusCode,
      detail: this.statusCode === 500 ? explanation : this.message,
      code: this.code,
      ...(errors === undefined ? {} : { errors }),
      ...ids,
    }
  }
}

/** Maps any error from Fastify, its plugins, the workers or our own mistakes to a problem. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof AnalysisError) return fromAnalysis(error)
  if (error instanceof TooManyQuotes) return new Problem('text-too-dense', `${error.message}.`)
  const failure = describeFailure(error)
  if (failure !== null) {
    const { what, remedy, retryAfter } = failure
    return new Problem('archive-unavailable', `The archive cannot be used: ${what}. ${remedy}`, { retryAfter })
  }
  const { code = '', statusCode = 500, message } = error as { code?: string; statusCode?: number; message?: string }
  const known = FOREIGN[code] ?? (OF_ZLIB.test(code) ? 'broken-compression' : undefined)
  if (known !== undefined) return new Problem(known, PROBLEMS[known][2])
  if (statusCode >= 400 && statusCode < 500) return new Problem('refused', message ?? '', { status: statusCode })
  return new Problem('internal-error', '')
}

function fromAnalysis(error: AnalysisError): Problem {
  switch (error.failure) {
    case 'queue-full':
      return new Problem('queue-full', PROBLEMS['queue-full'][2], { retryAfter: 1 })
    case 'timeout':
      return new Problem('analysis-timeout', `${error.message}.`, { retryAfter: 30 })
    case 'memory':
      return new Problem('analysis-memory', PROBLEMS['analysis-memory'][2], { retryAfter: 30 })
    case 'too-dense':
      return new Problem('text-too-dense', `${error.message}.`)
    case 'aborted':
      return new Problem('refused', 'The client closed the connection.', { status: 499 })
  }
}

const OF_ZLIB = /^Z_/

/** Codes of Fastify and of Node's HTTP parser. */
const FOREIGN: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-http',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_BAD_URL: 'malformed-url',
  FST_ERR_MAX_PARAM_LENGTH: 'url-too-long',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}
