// Quotes of the archive.

import type { QuoteFilter, Store } from '../store/store.ts'
import type { App } from './app.ts'
import { declareAnswer, declareProblems } from './declare-answers.ts'
import { sendTag } from './entity-tags.ts'
import { answerPage } from './paging.ts'
import { presentQuote } from './present.ts'
import { Problem } from './problems.ts'
import { IdParams, QuoteListQuery } from './request-schemas.ts'
import { QuoteList, StoredQuote } from './response-schemas.ts'

export function addQuoteRoutes(app: App, store: Store): void {
  app.get(
    '/v1/quotes',
    {
      schema: {
        operationId: 'listQuotes',
        tags: ['quotes'],
        summary: 'Find quotes',
        description: 'Quotes that meet every filter, newest published first, then in the order of the text.',
        querystring: QuoteListQuery,
        response: {
          200: declareAnswer('A page of quotes.', QuoteList),
          ...declareProblems('invalid-request', 'invalid-cursor'),
        },
      },
    },
    async (request, reply) => {
      const { speaker, articleId } = request.query
      const filter = toFilter({ ...request.query, speaker, articleId })
      return answerPage(request, reply, (page) => store.listQuotes(filter, page), presentQuote)
    },
  )

  app.get(
    '/v1/quotes/:id',
    {
      schema: {
        operationId: 'getQuote',
        tags: ['quotes'],
        summary: 'Read a quote',
        description: 'A stored quote with its speaker, its article in short and the evidence.',
        params: IdParams,
        response: {
          200: declareAnswer('The quote.', StoredQuote),
          ...declareProblems('quote-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const quote = await store.findQuote(request.params.id)
      if (quote === null) throw quoteNotFound(request.params.id)
      sendTag(reply, quote.tag)
      return presentQuote(quote)
    },
  )
}

export function quoteNotFound(id: string): Problem {
  return new Problem('quote-not-found', `No quote with the id ${JSON.stringify(id)} is stored.`)
}

/** A query as the store's filter; a speaker's quotes have the same filters. */
export function toFilter(query: {
  readonly [Filter in Exclude<keyof QuoteFilter, 'words'> | 'q']?:
    QuoteFilter[Filter extends 'q' ? 'words' : Filter] | undefined
}): QuoteFilter {
  const { speaker, speakerId, articleId, type, q, from, to } = query
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(speakerId === undefined ? {} : { speakerId }),
    ...(articleId === undefined ? {} : { articleId }),
    ...(type === undefined ? {} : { type }),
    ...(q === undefined ? {} : { words: q }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
