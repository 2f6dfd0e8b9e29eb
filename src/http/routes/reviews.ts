// Reviews of quotes: people confirm, reject, correct and add them.

import type { Store } from '../../store/store.ts'
import type { App } from '../app.ts'
import { QuoteHistory, QuoteHistoryQuery } from '../../api/schemas/reviews.ts'
import { articleNotFound } from './articles.ts'
import { QuoteAddition, QuoteReview } from '../../api/schemas/reviews.ts'
import {
  BODY_PROBLEMS,
  declareAnswer,
  declareProblems,
  KEY_PROBLEMS,
  VERSION_PROBLEMS,
} from './answers/declare-answers.ts'
import { IfMatchHeaders, readIfMatch, sendTag } from './answers/entity-tags.ts'
import { signingKey } from '../plugins/access/authorization.ts'
import { IdempotencyHeaders } from '../plugins/idempotency.ts'
import { answerPage } from './answers/paging.ts'
import { presentQuote } from '../../api/present/quotes.ts'
import { presentQuoteChange } from '../../api/present/reviews.ts'
import { readOffsets, writeHistoryOffsets, writeStoredOffset } from '../../api/offset-units.ts'
import { quoteNotFound } from './quotes.ts'
import { addManyReviewRoutes } from './reviews/review-many.ts'
import { refuse, toClaim, toReference } from './reviews/review-refusals.ts'
import { IdParams } from '../../api/schemas/fields/fields.ts'
import { OffsetsQuery } from '../../api/schemas/fields/offsets.ts'
import { StoredQuote } from '../../api/schemas/quotes.ts'

export function addReviewRoutes(app: App, store: Store): void {
  addManyReviewRoutes(app, store)

  /** For spans of an article's current text. */
  async function readCodePoints<Sent>(articleId: string, sent: Sent): Promise<Sent> {
    const article = await store.findText(articleId)
    if (article === null) throw articleNotFound(articleId)
    return readOffsets(store, sent, { articleId, revision: article.revision }, 'codepoints')
  }

  app.patch(
    '/v1/quotes/:id',
    {
      schema: {
        operationId: 'reviewQuote',
        tags: ['quotes'],
        summary: 'Confirm, reject or correct a quote',
        description:
          'A review is kept when the article is revised or analysed again. A rejected quote is listed only on request; a withdrawn one comes back if its words are still in the article.',
        params: IdParams,
        headers: IfMatchHeaders,
        querystring: OffsetsQuery,
        body: QuoteReview,
        response: {
          200: declareAnswer('The quote as it is now.', StoredQuote),
          ...declareProblems(
            ...BODY_PROBLEMS,
            'quote-not-found',
            'url-too-long',
            'quote-exists',
            'quote-withdrawn',
            ...VERSION_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const current = await store.findQuote(id)
      if (current === null) throw quoteNotFound(id)
      const tag = readIfMatch(request.headers, current.tag)
      const { offsets } = request.query
      const { status, type, speakers, by = null, note = null, ...sent } = request.body
      const spans = { content: sent.content, cue: sent.cue, source: sent.source }
      const { content, cue, source } = await readOffsets(store, spans, current, offsets)
      const correction = {
        ...(type === undefined ? {} : { type }),
        ...(content === undefined ? {} : { parts: content.map(toClaim) }),
        ...(cue === undefined ? {} : { cue: cue && toClaim(cue) }),
        ...(source === undefined ? {} : { source: source && toClaim(source) }),
        ...(speakers === undefined ? {} : { speakers: speakers.map(toReference) }),
      }
      const key = signingKey(request)
      const outcome = await store.reviewQuote(id, tag, { status: status ?? 'corrected', correction, by, key, note })
      if (outcome.outcome !== 'saved') throw refuse(outcome, quoteNotFound(id))
      sendTag(reply, outcome.quote.tag)
      return writeStoredOffset(store, presentQuote(outcome.quote), offsets)
    },
  )

  app.get(
    '/v1/quotes/:id/history',
    {
      schema: {
        operationId: 'listQuoteHistory',
        tags: ['quotes'],
        summary: 'List the history of a quote',
        description: 'Who changed it and when, with its state before and after, oldest first.',
        params: IdParams,
        querystring: QuoteHistoryQuery,
        response: {
          200: declareAnswer('A page of changes.', QuoteHistory),
          ...declareProblems('invalid-request', 'invalid-cursor', 'quote-not-found', 'url-too-long'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const quote = await store.findQuote(id)
      if (quote === null) throw quoteNotFound(id)
      const { items, next } = await answerPage(
        request,
        reply,
        async (page) => {
          const changes = await store.listQuoteChanges(id, page)
          if (changes === null) throw quoteNotFound(id)
          return changes
        },
        presentQuoteChange,
      )
      return { items: await writeHistoryOffsets(store, items, quote.articleId, request.query.offsets), next }
    },
  )

  app.post(
    '/v1/articles/:id/quotes',
    {
      config: { idempotent: true },
      schema: {
        operationId: 'addQuote',
        tags: ['articles'],
        summary: 'Add a quote that was missed',
        description:
          'Its spans are checked against the article’s current text. It counts as confirmed, and the engine never withdraws it.',
        params: IdParams,
        headers: IdempotencyHeaders,
        querystring: OffsetsQuery,
        body: QuoteAddition,
        response: {
          201: declareAnswer('Added; `Location` is its address.', StoredQuote),
          ...declareProblems(...BODY_PROBLEMS, ...KEY_PROBLEMS, 'article-not-found', 'url-too-long', 'quote-exists'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const { offsets } = request.query
      const { type, speakers, by = null, note = null, ...spans } = request.body
      const { content, cue, source } = offsets === 'codepoints' ? await readCodePoints(id, spans) : spans
      const outcome = await store.addQuote(id, {
        type,
        parts: content.map(toClaim),
        cue: cue ? toClaim(cue) : null,
        source: source ? toClaim(source) : null,
        speakers: speakers.map(toReference),
        by,
        key: signingKey(request),
        note,
      })
      if (outcome.outcome !== 'saved') throw refuse(outcome, articleNotFound(id))
      sendTag(reply, outcome.quote.tag)
      const answer = await writeStoredOffset(store, presentQuote(outcome.quote), offsets)
      return reply.code(201).header('location', `/v1/quotes/${outcome.quote.id}`).send(answer)
    },
  )
}
