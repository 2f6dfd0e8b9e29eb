// A search as a feed.

import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { FoundQuote, PageRequest, QuoteFilter, Store } from '../../store/store.ts'
import { writeQuoteFeed } from '../../api/present/quote-feed.ts'
import { QuoteFeedQuery } from '../../api/schemas/quote-feed.ts'
import type { App } from '../app.ts'
import { declareProblems } from './answers/declare-answers.ts'
import { answerPage } from './answers/paging.ts'
import { toFilter } from './quotes.ts'

const ATOM = 'application/atom+xml'

export function addQuoteFeedRoutes(app: App, store: Store): void {
  app.get(
    '/v1/quotes.atom',
    {
      schema: {
        operationId: 'followQuotes',
        tags: ['quotes'],
        summary: 'Follow a search in a feed reader',
        description:
          'The quotes that match every filter, as in `GET /v1/quotes`, newest published first, as an Atom feed (RFC 4287). The id of an entry is that of its quote (`urn:uuid:`), and `updated` is the time of its last change; its author is the speaker. `rel="next"` links to the next page (RFC 5005).',
        querystring: QuoteFeedQuery,
        response: {
          200: { description: 'The feed.', content: { [ATOM]: { schema: z.string() } } },
          ...declareProblems('invalid-request', 'invalid-cursor'),
        },
      },
    },
    async (request, reply) => {
      const filter = toFilter(request.query)
      const list = (page: PageRequest) => store.listQuotes(filter, page)
      const { items, next } = await answerPage(request, reply, list, (quote: FoundQuote) => quote)
      const times = await store.findChangeTimes(items.map(({ id }) => id))
      const feed = writeQuoteFeed({
        title: await nameSearch(store, filter),
        base: baseOf(request),
        ...addressesOf(request.url, next),
        entries: items.map((quote, index) => ({
          quote,
          updatedAt: times[index] ?? quote.article.publishedAt ?? NEVER,
        })),
      })
      return reply.type(`${ATOM}; charset=utf-8`).serializer(String).send(feed)
    },
  )
}

/** For a quote that was deleted while it was being listed. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** The service's address as the client used it; behind a trusted proxy, the proxy's. */
function baseOf({ protocol, host }: FastifyRequest): string {
  const base = `${protocol}://${host}`
  return URL.canParse(base) ? new URL(base).origin : 'http://localhost'
}

function addressesOf(url: string, next: string | null) {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const withQuery = (path: string, query: URLSearchParams): string =>
    query.size === 0 ? path : `${path}?${query.toString()}`
  const filters = new URLSearchParams([...searchParams].filter(([name]) => name !== 'cursor' && name !== 'limit'))
  filters.sort()
  const following = new URLSearchParams([...searchParams].filter(([name]) => name !== 'cursor'))
  if (next !== null) following.set('cursor', next)
  return {
    self: withQuery(pathname, searchParams),
    first: withQuery('/v1/quotes.atom', filters),
    next: next === null ? null : withQuery(pathname, following),
    page: withQuery('/find', filters),
  }
}

/** The most people named in a feed's title. */
const MOST_NAMED = 5

/** "Quotations: Belarus · Ramzan Kadyrov". */
async function nameSearch(store: Store, filter: QuoteFilter): Promise<string> {
  const nameOf = async (value: string): Promise<string> => (await store.findSpeaker(value))?.name ?? value
  const { words, speakers = [], speakerIds = [], about = [], outlets = [], types = [], languages = [] } = filter
  const people = await Promise.all([...speakerIds, ...about].slice(0, MOST_NAMED).map(nameOf))
  const asked = [...(words === undefined ? [] : [words]), ...speakers, ...people, ...outlets, ...types, ...languages]
  return asked.length === 0 ? 'Quotations' : `Quotations: ${asked.join(' · ')}`
}
