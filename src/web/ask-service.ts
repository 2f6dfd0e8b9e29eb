// Requests to the service that this page came from.

/** What went wrong, as the service says it (RFC 9457) or as the browser does. */
export class ServiceProblem extends Error {
  override readonly name = 'ServiceProblem'

  /** `status` is that of HTTP, or 0 where no answer came. */
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/**
 * The JSON that a POST is answered with; an abort is passed on as it is.
 *
 * @throws ServiceProblem when the service refuses, or cannot be reached
 */
export async function post<Answer>(path: string, body: object, signal: AbortSignal): Promise<Answer> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  }
  const response = await fetch(path, init).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new ServiceProblem(0, 'The service cannot be reached. Is it running, and are you online?')
  })
  if (response.ok) return (await response.json()) as Answer
  throw new ServiceProblem(response.status, await describe(response))
}

/** The problem's own words, and each of its errors. */
async function describe(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => null)) as {
    readonly title?: string
    readonly detail?: string
  } | null
  return problem?.detail ?? problem?.title ?? `The service answered ${response.status}.`
}
