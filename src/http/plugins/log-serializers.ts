// What a log may say about errors, requests and answers: never an article's
// words, search words, or a key.

// Not an interface: pino wants a type with an index signature.
type LoggedError = {
  readonly type: string
  readonly message: string
  readonly code?: string
  /** Where it was thrown, without the message at the start of the stack. */
  readonly stack: string
  readonly cause?: LoggedError
}

/** For anything that was thrown. Leaves out its other fields: Node puts the offending value there. */
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

/** JSON.parse quotes the text around a mistake, and zod the names of unknown fields. */
const HOLDS_INPUT: ReadonlySet<string> = new Set(['SyntaxError', 'ZodError', '$ZodError'])

const LONGEST_MESSAGE = 300

/** SQLite says `near "ferry": syntax error`, and our own messages quote the input. */
const hideQuoted = (message: string): string => message.replace(/"[^"]*"?|“[^”]*”?/g, '"…"')

/** Fastify and pino add the request and the answer to some lines of their own. */
export const LOG_SERIALIZERS = {
  err: serializeError,
  error: serializeError,
  req: ({ method }: { readonly method: string }) => ({ method }),
  res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }),
} as const
