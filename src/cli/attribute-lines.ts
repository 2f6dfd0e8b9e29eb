// Attributes articles by the million, for GNU parallel, a queue worker or Spark's
// `pipe`: lines of JSON in, a line of JSON out for each, in order.

import type { AnswerOptions } from '../api/offset-units.ts'
import { presentRefusal } from '../api/present/imports.ts'
import { Problem, toProblem } from '../api/problems.ts'
import { MOST_ARTICLES } from '../ingest/import-steps.ts'
import { inTurns } from '../ingest/in-turns.ts'
import { longestLine, readArticleLine } from '../ingest/parse-article-line.ts'
import type { ArticleReader } from '../ingest/resolve-article-text.ts'
import { workInOrder } from '../ingest/work-in-order.ts'
import type { Metadata } from '../store/store.ts'
import type { ArticleLine } from './article-lines.ts'

export interface LineOptions extends AnswerOptions {
  /** Adds all details of the article, so that an import takes the line as it is. */
  readonly forImport: boolean
}

/**
 * For each article, the answer of POST /v1/attributions, with the article's `externalId` and `url` if it has them; for
 * an invalid line, the answer of POST /v1/imports. Works on as many at a time as there are threads.
 */
export async function* attributeLines(
  articles: AsyncIterable<ArticleLine>,
  reader: ArticleReader,
  threads: number,
  options: LineOptions,
): AsyncGenerator<string, undefined> {
  // One more than threads, waiting for the first one that becomes free.
  const attribute = inTurns(
    (line: ArticleLine, signal: AbortSignal) => attributeLine(line, reader, options, signal),
    threads + 1,
  )
  yield* workInOrder(
    number(articles),
    async ({ line, at }, signal) => attribute(line, signal).catch((error: unknown) => refuse(at, error)),
    {
      items: MOST_ARTICLES,
      bytes: longestLine(reader),
    },
  )
  return undefined
}

async function* number(articles: AsyncIterable<ArticleLine>) {
  let at = 0
  for await (const line of articles) {
    at += 1
    yield { line, at, length: line.length }
  }
  return undefined
}

async function attributeLine(
  { content }: ArticleLine,
  reader: ArticleReader,
  options: LineOptions,
  signal: AbortSignal,
): Promise<string> {
  if ('problem' in content) throw new Problem('invalid-request', content.problem)
  const { article, request } = await readArticleLine(content, reader)
  const json = Buffer.from(await reader.attribute(request, options, signal)).toString()
  const { externalId, url, title, outlet, author, publishedAt, metadata } = article
  const details = options.forImport ? { title, outlet, author, publishedAt, ...hasAny(metadata) } : {}
  const told = Object.entries({ externalId, url, ...details }).filter(([, value]) => value !== null)
  const named = JSON.stringify(Object.fromEntries(told))
  return named === '{}' ? `${json}\n` : `${named.slice(0, -1)},${json.slice(1)}\n`
}

const hasAny = (metadata: Metadata) => (Object.keys(metadata).length === 0 ? {} : { metadata })

const refuse = (at: number, error: unknown): string => `${JSON.stringify(presentRefusal(at, toProblem(error)))}\n`
