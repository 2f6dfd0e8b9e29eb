// The requests shown in the documentation, and the answers below them: a `json`
// block directly after a `sh` block with a curl command to the service.

/** A request as made by a curl command on a page. */
export interface ShownRequest {
  readonly method: string
  /** Includes the query: "/v1/attributions?include=rejected". */
  readonly path: string
  readonly body: string | null
}

export interface RecordedAnswer {
  readonly request: ShownRequest
  /** JSON, as written on the page. */
  readonly answer: string
}

/** In page order. */
export function findRecordedAnswers(page: string): RecordedAnswer[] {
  return Array.from(page.matchAll(RECORDED), ([, , command = '', , answer = '']) => ({
    request: parseCurl(command),
    answer,
  }))
}

/** The page with the answers of `ask` below each request; everything else stays as it is. */
export async function rewriteAnswers(page: string, ask: (request: ShownRequest) => Promise<unknown>): Promise<string> {
  const answers: string[] = []
  // One after the other: a request may depend on what an earlier one has stored.
  for (const { request } of findRecordedAnswers(page)) answers.push(JSON.stringify(await ask(request)))
  return page.replace(
    RECORDED,
    (_, opening: string, command: string, between: string) =>
      `${opening}${command}${between}${answers.shift() ?? ''}\n\`\`\``,
  )
}

const RECORDED = /(```sh\n)(curl [^`]*?)(```\n\s*```json\n)([^`]*?)```/g

/**
 * Parses the subset of curl that the pages use: the address, `-X`, and `-d`
 * with JSON in single quotes. Headers are ignored, so only the content type may
 * be among them.
 *
 * @throws Error for a command without an address
 */
function parseCurl(command: string): ShownRequest {
  const path = /\bhttps?:\/\/[^/\s']+(\/[^\s']*)/.exec(command)?.[1]
  if (path === undefined) throw new Error(`The command has no address: ${command}`)
  const body = / -d '([^']*)'/.exec(command)?.[1] ?? null
  const method = / -X ([A-Z]+)/.exec(command)?.[1] ?? (body === null ? 'GET' : 'POST')
  return { method, path, body }
}
