// The examples of fetching pages, from hosts that don't exist.

import { Problem, type ProblemCode } from '../../api/problems.ts'
import type { FetchPage } from '../../ingest/pages/make-page-fetcher.ts'
import { buildServer, type ServerOptions } from '../build-server.ts'
import { EXAMPLE_ARTICLES } from './examples.ts'

const { url: FERRY, html = '' } = EXAMPLE_ARTICLES.page.body

const REFUSALS: Readonly<Record<string, () => Problem>> = {
  'https://harbour.example/ferry.pdf': () =>
    new Problem(
      'page-unusable',
      'It is "application/pdf", not HTML or plain text. Open it, and send the text of the article.',
    ),
  'https://harbour.example/gone': () =>
    new Problem(
      'page-unreachable',
      'The page cannot be fetched: its server answered 404. Open it, and send the text of the article.',
    ),
}

const fetchExample: FetchPage = async (url) => {
  const refuse = REFUSALS[url]
  if (refuse !== undefined) throw refuse()
  return { url, html }
}

/** The request to show, its answer, and the problems. */
export async function recordPages(options: ServerOptions): Promise<{
  readonly payload: object
  readonly answer: unknown
  readonly problems: readonly (readonly [ProblemCode, object])[]
}> {
  // The first is asked of a service that fetches nothing.
  const closed = buildServer(options)
  const server = buildServer({ ...options, fetchPage: fetchExample })
  const ask = async (from: typeof server, url: string) =>
    (await from.inject({ method: 'POST', url: '/v1/pages', payload: { url } })).json<{ code: ProblemCode }>()
  const payload = { url: FERRY }
  const answer = await ask(server, FERRY)
  const refused = [await ask(closed, FERRY)]
  for (const url of Object.keys(REFUSALS)) refused.push(await ask(server, url))
  await Promise.all([closed.close(), server.close()])
  return { payload, answer, problems: refused.map((problem) => [problem.code, problem] as const) }
}
