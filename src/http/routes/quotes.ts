// Quotes of the archive.

import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import type { CueKind, SpeakerKind } from '../../model.ts'
import { NAMED_KINDS } from '../../store/speakers.ts'
import type { Occurrences, PageRequest, QuoteFilter, Store } from '../../store/store.ts'
import type { App } from '../app.ts'
import { declareAnswer, declareProblems } from './answers/declare-answers.ts'
import { sendTag } from './answers/entity-tags.ts'
import { suggestNames } from './answers/did-you-mean.ts'
import { answerPage } from './answers/paging.ts'
import { presentContext, presentFoundQuote, presentQuote } from '../../api/present/quotes.ts'
import { writeStoredOffset, writeStoredOffsets } from '../../api/offset-units.ts'
import { Problem } from '../../api/problems.ts'
import { IdParams } from '../../api/schemas/fields/fields.ts'
import { QuoteListQuery, QuoteQuery } from '../../api/schemas/quotes.ts'
import type { SpeakerQuotesQuery } from '../../api/schemas/quotes.ts'
import { OccurrenceList, OccurrencesQuery, QuoteInContext, QuoteList } from '../../api/schemas/quotes.ts'

export function addQuoteRoutes(app: App, store: Store): void {
  app.get(
    '/v1/quotes',
    {
      schema: {
        operationId: 'listQuotes',
        tags: ['quotes'],
        summary: 'Find quotes',
        description:
          'Quotes that match every filter: newest published first, to the second, then in text order, unless `sort` says otherwise. Later pages cost no more than the first, and no quote is repeated or missed while others are added.',
        querystring: QuoteListQuery,
        response: {
          200: declareAnswer('A page of quotes.', QuoteList),
          ...declareProblems('invalid-request', 'invalid-cursor'),
        },
      },
    },
    async (request, reply) => {
      return answerQuotes(store, request, reply, toFilter(request.query))
    },
  )

  app.get(
    '/v1/quotes/:id',
    {
      schema: {
        operationId: 'getQuote',
        tags: ['quotes'],
        summary: 'Read a quote',
        description: 'A stored quote with its speaker, a summary of its article and the evidence.',
        params: IdParams,
        querystring: QuoteQuery,
        response: {
          200: declareAnswer('The quote.', QuoteInContext),
          ...declareProblems('invalid-request', 'quote-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { context: length, offsets } = request.query
      const quote = await store.findQuote(id)
      const [context] = length === undefined ? [] : await store.findContexts([id], length)
      if (quote === null || context === null) throw quoteNotFound(id)
      sendTag(reply, quote.tag)
      const answer = { ...presentQuote(quote), ...(context === undefined ? {} : { context: presentContext(context) }) }
      return writeStoredOffset(store, answer, offsets)
    },
  )

  addOccurrencesRoute(app, store)
}

function addOccurrencesRoute(app: App, store: Store): void {
  app.get(
    '/v1/quotes/:id/occurrences',
    {
      schema: {
        operationId: 'listOccurrences',
        tags: ['quotes'],
        summary: 'List where else a quotation occurs',
        description:
          'The other quotes that are the same quotation: the same words in other marks, cut, or with words added or changed (at most a fifth, in quotes of eight words or more), each at least half as long as the other. Only direct quotes and the words in marks in mixed ones are compared, if they have five words or more and are not a common phrase. This happens in the background, some seconds after a quote is stored or changed.',
        params: IdParams,
        querystring: OccurrencesQuery,
        response: {
          200: declareAnswer('A page of quotes.', OccurrenceList),
          ...declareProblems('invalid-request', 'invalid-cursor', 'quote-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      let known: Occurrences = { count: 1, disputed: false }
      const list = async (page: PageRequest) => {
        const found = await store.listOccurrences(request.params.id, page)
        if (found === null) throw quoteNotFound(request.params.id)
        known = { count: found.count, disputed: found.disputed }
        return found
      }
      const { items, next } = await answerPage(request, reply, list, presentQuote)
      return { items: await writeStoredOffsets(store, items, request.query.offsets), next, ...known }
    },
  )
}

export function quoteNotFound(id: string): Problem {
  return new Problem('quote-not-found', `No quote with the id ${JSON.stringify(id)} is stored.`)
}

/** A page of quotes, and how many there are if that was asked for. */
export async function answerQuotes(
  store: Store,
  request: { readonly url: string; readonly query: QuoteListRequest },
  reply: FastifyReply,
  filter: QuoteFilter,
): Promise<z.input<typeof QuoteList>> {
  const { sort, total, offsets, context: length } = request.query
  const isFirst = request.query.cursor === undefined
  const found = await answerPage(request, reply, (page) => store.listQuotes(filter, page, sort), presentFoundQuote)
  const items = length === undefined ? found.items : await addContexts(store, found.items, length)
  const page = {
    ...found,
    items: await writeStoredOffsets(store, items, offsets),
    ...(await suggestNames(store, found.items.length, isFirst ? filter.speakers : [])),
  }
  return total === 'true' ? { ...page, total: await store.countQuotes(filter) } : page
}

/** A quote that was deleted meanwhile has none. */
async function addContexts<Quote extends { readonly id: string }>(
  store: Store,
  quotes: readonly Quote[],
  length: number,
) {
  const ids = quotes.map(({ id }) => id)
  const contexts = ids.length === 0 ? [] : await store.findContexts(ids, length)
  return quotes.map((quote, index) => {
    const context = contexts[index] ?? null
    return context === null ? quote : { ...quote, context: presentContext(context) }
  })
}

type QuoteListRequest = z.output<typeof SpeakerQuotesQuery>

/** A query as the store's filter; a speaker's quotes have the same filters. */
export function toFilter(query: FilterQuery): QuoteFilter {
  const { q: words, stem, cueKind, speakerKind, distinct, disputed } = query
  const isOfSpeaker = query.speaker !== undefined || query.speakerId !== undefined
  const cueKinds = cueKind ?? (isOfSpeaker ? WHAT_WAS_SAID : ['any'])
  const known = Object.entries(FILTERS).flatMap(([filter, name]) =>
    query[name] === undefined ? [] : [[filter, query[name]] as const],
  )
  return {
    ...(Object.fromEntries(known) as QuoteFilter),
    ...(cueKinds.includes('any')
      ? {}
      : { cueKinds: cueKinds.flatMap((kind) => (kind === 'any' ? [] : kind === 'unknown' ? [null] : [kind])) }),
    ...(speakerKind === undefined
      ? {}
      : { speakerKinds: speakerKind.flatMap((kind) => (kind === 'named' ? [...NAMED_KINDS] : [kind])) }),
    ...(words === undefined ? {} : { words, stem: stem === 'true' }),
    ...(distinct === 'true' ? { distinct: true } : {}),
    ...(disputed === 'true' ? { disputed: true } : {}),
  }
}

/** Somebody who asks what a person said doesn't mean thoughts or deeds. */
const WHAT_WAS_SAID = ['saying', 'writing', 'unknown'] as const

/** The filters that are passed on unchanged, by the names of their parameters. */
const FILTERS = {
  speakers: 'speaker',
  speakerIds: 'speakerId',
  about: 'about',
  articleId: 'articleId',
  types: 'type',
  outlets: 'outlet',
  languages: 'language',
  statuses: 'status',
  minConfidence: 'minConfidence',
  minWords: 'minWords',
  from: 'from',
  to: 'to',
} as const satisfies { readonly [Filter in keyof QuoteFilter]?: string }

type FilterQuery = {
  readonly [Filter in keyof typeof FILTERS as (typeof FILTERS)[Filter]]?: QuoteFilter[Filter] | undefined
} & {
  readonly q?: string | undefined
  readonly stem?: 'true' | 'false' | undefined
  readonly distinct?: 'true' | 'false' | undefined
  readonly disputed?: 'true' | 'false' | undefined
  readonly cueKind?: readonly (CueKind | 'unknown' | 'any')[] | undefined
  readonly speakerKind?: readonly (SpeakerKind | 'named' | 'none')[] | undefined
}
