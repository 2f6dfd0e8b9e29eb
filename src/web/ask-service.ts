// Requests to the service that this page came from.

/** What went wrong, as the service says it (RFC 9457) or as the browser does. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem'

  /**
   * `status` is that of HTTP, or 0 where no answer came; `type` is the problem's address, where it has one, and
   * `articleId` the article that stands in the way of keeping another.
   */
  constructor(
    readonly status: number,
    message: string,
    readonly type: string | null = null,
    readonly articleId: string | null = null,
  ) {
    super(message)
  }
}

export interface Asked {
  readonly body?: object
  /** The ETag of what is changed: refused with status 412 where somebody else has changed it since. */
  readonly ifMatch?: string
  /** A name for what is made: sent again with it, it is not made twice. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
}

export interface Answered<Answer> {
  readonly answer: Answer
  readonly status: number
  readonly etag: string | null
}

/**
 * The JSON that a request is answered with; undefined where an answer has no
 * content. An abort is passed on as it is.
 *
 * @throws ServiceProblem when the service refuses, or cannot be reached
 */
export async function ask<Answer>(method: string, path: string, asked: Asked = {}): Promise<Answered<Answer>> {
  const { body, ifMatch, idempotencyKey, signal } = asked
  const init: RequestInit = {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }
  const response = await fetch(path, init).catch((error: unknown) => {
    if (signal?.aborted === true) throw error
    throw new ServiceProblem(0, 'The service cannot be reached. Is it running, and are you online?')
  })
  if (response.status === 401 && path !== '/v1/session') {
    tellSignedOut()
    throw new ServiceProblem(401, 'You are not signed in.')
  }
  if (!response.ok) throw await problemOf(response)
  const answer = (response.status === 204 ? undefined : await response.json()) as Answer
  return { answer, status: response.status, etag: response.headers.get('etag') }
}

let tellSignedOut = (): void => undefined

/** From now on this is called whenever the service wants to know who asks. */
export function whenSignedOut(tell: () => void): void {
  tellSignedOut = tell
}

/** The problem's own words. */
async function problemOf(response: Response): Promise<ServiceProblem> {
  const problem = (await response.json().catch(() => null)) as {
    readonly type?: string
    readonly title?: string
    readonly detail?: string
    readonly articleId?: string
  } | null
  const words = problem?.detail ?? problem?.title ?? `The service answered ${response.status}.`
  return new ServiceProblem(response.status, words, problem?.type ?? null, problem?.articleId ?? null)
}
