// What of errors, requests and answers may stand in a log: never an article's
// words, words that were looked for, or a key.

// No interface: pino wants one that any key may be asked of.
type LoggedError = {
  readonly type: string
  readonly message: string
  readonly code?: string
  /** Where it was thrown, without the message that a stack begins with. */
  readonly stack: string
  readonly cause?: LoggedError
}

/** Of anything that was thrown. Its other fields are left out: Node puts the value that it complains of there. */
export function serializeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return {
    type: error.name,
    message: HOLDS_INPUT.has(error.name) ? '' : hideQuoted(error.message).slice(0, LONGEST_MESSAGE),
    ...(typeof code === 'string' ? { code } : {}),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(cause instanceof Error && cause !== error ? { cause: serializeError(cause) } : {}),
  }
}

/** JSON.parse shows the text around a mistake, and zod the names of unknown fields. */
const HOLDS_INPUT: ReadonlySet<string> = new Set(['SyntaxError', 'ZodError', '$ZodError'])

const LONGEST_MESSAGE = 300

/** SQLite says `near "ferry": syntax error`, and we ourselves put what was sent in quotation marks. */
const hideQuoted = (message: string): string => message.replace(/"[^"]*"?|“[^”]*”?/g, '"…"')

/** Fastify and pino add the request and the answer to some lines of their own. */
export const LOG_SERIALIZERS = {
  err: serializeError,
  error: serializeError,
  req: ({ method }: { readonly method: string }) => ({ method }),
  res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }),
} as const
