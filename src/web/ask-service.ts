// Requests to the service that served this page.

/** What went wrong, in the words of the service (RFC 9457) or the browser. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem'

  /**
   * `status` is the HTTP status, or 0 if no answer came; `type` is the problem's address, if it has one, and
   * `articleId` the article that conflicts with the one to be stored.
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
  /** The ETag of what is being changed: refused with status 412 if somebody else has changed it since. */
  readonly ifMatch?: string
  /** Identifies the creation: sending it again with the same key doesn't create anything twice. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal
}

export interface Answered<Answer> {
  readonly answer: Answer
  readonly status: number
  readonly etag: string | null
}

/**
 * The JSON of the answer; undefined if it has no content. Passes an abort on unchanged.
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

/** From now on, `tell` is called whenever the service asks for a key. */
export function whenSignedOut(tell: () => void): void {
  tellSignedOut = tell
}

/** In the problem's own words. */
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
