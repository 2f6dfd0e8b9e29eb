// The requests that the pages of the documentation show, and the answers that
// stand below them: a `json` block that directly follows a `sh` block with a
// curl command to the service.

/** A request as a curl command of a page makes it. */
export interface ShownRequest {
  readonly method: string
  /** With the query: "/v1/attributions?include=rejected". */
  readonly path: string
  readonly body: string | null
}

export interface RecordedAnswer {
  readonly request: ShownRequest
  /** JSON, as it stands on the page. */
  readonly answer: string
}

/** In the order of the page. */
export function findRecordedAnswers(page: string): RecordedAnswer[] {
  return Array.from(page.matchAll(RECORDED), ([, , command = '', , answer = '']) => ({
    request: parseCurl(command),
    answer,
  }))
}

/** The page with what `ask` answers below each request; all else stays as it is. */
export async function rewriteAnswers(page: string, ask: (request: ShownRequest) => Promise<unknown>): Promise<string> {
  const answers: string[] = []
  // One after the other: a request may be about what the one before it has stored.
  for (const { request } of findRecordedAnswers(page)) answers.push(JSON.stringify(await ask(request)))
  return page.replace(
    RECORDED,
    (_, opening: string, command: string, between: string) =>
      `${opening}${command}${between}${answers.shift() ?? ''}\n\`\`\``,
  )
}

const RECORDED = /(```sh\n)(curl [^`]*?)(```\n\s*```json\n)([^`]*?)```/g

/**
 * Reads the little of curl that the pages use: the address, `-X`, and `-d` with
 * JSON in single quotes. Headers are left out, and so only the type of the body
 * may be among them.
 *
 * @throws Error for a command without an address
 */
function parseCurl(command: string): ShownRequest {
  const path = /\bhttps?:\/\/[^/\s']+(\/[^\s']*)/.exec(command)?.[1]
  if (path === undefined) throw new Error(`No address in the command ${command}`)
  const body = / -d '([^']*)'/.exec(command)?.[1] ?? null
  const method = / -X ([A-Z]+)/.exec(command)?.[1] ?? (body === null ? 'GET' : 'POST')
  return { method, path, body }
}
