// Reviewing at scale: what to look at first, and many quotes in one request.

import type { z } from 'zod'
import type { ReviewOutcome, Store, UndoOutcome } from '../../../store/store.ts'
import type { App } from '../../app.ts'
import { writeStoredOffsets } from '../../../api/offset-units.ts'
import { formatTag } from '../../../api/present/entity-tag.ts'
import { presentFoundQuote } from '../../../api/present/quotes.ts'
import { Problem } from '../../../api/problems.ts'
import {
  ManyReviews,
  MOST_REVIEWED,
  ReviewOutcomes,
  ReviewQueue,
  ReviewQueueQuery,
  ReviewUndo,
} from '../../../api/schemas/reviews.ts'
import { signerOf, signingKey } from '../../plugins/access/authorization.ts'
import { IdempotencyHeaders } from '../../plugins/idempotency.ts'
import { articleNotFound } from '../articles.ts'
import { BODY_PROBLEMS, declareAnswer, declareProblems, KEY_PROBLEMS } from '../answers/declare-answers.ts'
import { answerPage } from '../answers/paging.ts'
import { quoteNotFound } from '../quotes.ts'
import { addReviewProgressRoute, toQueueFilter } from './review-progress.ts'
import { refuse, toReference } from './review-refusals.ts'

export function addManyReviewRoutes(app: App, store: Store): void {
  addReviewProgressRoute(app, store)

  app.get(
    '/v1/reviews/queue',
    {
      schema: {
        operationId: 'listReviewQueue',
        tags: ['quotes'],
        summary: 'List what to review first',
        description:
          'Up to 500 quotes that nobody has reviewed. First quotations attributed to different people or organizations, up to three quotes of each; then, of the 2,000 that the engine is least sure of, those of much-quoted speakers. With `outlet` or `speakerId`, from the latest 10,000 matching quotes. What has been reviewed since is left out; after the last page, request the first again.',
        querystring: ReviewQueueQuery,
        response: {
          200: declareAnswer('A page of quotes.', ReviewQueue),
          ...declareProblems('invalid-request', 'invalid-cursor'),
        },
      },
    },
    async (request, reply) => {
      const { items, next } = await answerPage(
        request,
        reply,
        (page) => store.listReviewQueue(page, toQueueFilter(request.query)),
        presentFoundQuote,
      )
      return { items: await writeStoredOffsets(store, items, request.query.offsets), next }
    },
  )

  app.post(
    '/v1/reviews',
    {
      config: { idempotent: true },
      schema: {
        operationId: 'reviewQuotes',
        tags: ['quotes'],
        summary: 'Review many quotes at once',
        description:
          'Makes one decision on many quotes: that all of an article are right, or that one person said them all. Each is reviewed separately, and the response says what became of it.',
        headers: IdempotencyHeaders,
        body: ManyReviews,
        response: {
          200: declareAnswer('What became of each.', ReviewOutcomes),
          ...declareProblems(...BODY_PROBLEMS, ...KEY_PROBLEMS, 'article-not-found', 'precondition-failed'),
        },
      },
    },
    async (request) => {
      const {
        quotes = [],
        articleId,
        revision = 0,
        status = 'corrected',
        speakers,
        by = null,
        note = null,
      } = request.body
      const correction = speakers === undefined ? {} : { speakers: speakers.map(toReference) }
      const review = { status, correction, by, key: signingKey(request), note }
      if (articleId === undefined) {
        const reviewed = await store.reviewQuotes(quotes.map(toVersion), review)
        return { items: reviewed.map(({ id, outcome }) => presentOutcome(id, outcome)), left: 0 }
      }
      const outcome = await store.reviewArticle(articleId, revision, review, MOST_REVIEWED)
      if (outcome.outcome === 'missing') throw articleNotFound(articleId)
      if (outcome.outcome === 'stale') {
        throw new Problem('precondition-failed', `The article now has revision ${outcome.revision}, not ${revision}.`)
      }
      return { items: outcome.reviewed.map((one) => presentOutcome(one.id, one.outcome)), left: outcome.left }
    },
  )
  addUndoRoute(app, store)
}

function addUndoRoute(app: App, store: Store): void {
  app.post(
    '/v1/reviews/undo',
    {
      config: { idempotent: true },
      schema: {
        operationId: 'undoReviews',
        tags: ['quotes'],
        summary: 'Undo the last review of quotes',
        description:
          'Undoes the last change that a person made to each quote: it is again as it was before, with the same `etag`, and its history says who undid it. Sent again, it undoes the review before that. Undoing an addition removes the quote. Changes made before the article was revised or analysed again are not undone.',
        headers: IdempotencyHeaders,
        body: ReviewUndo,
        response: {
          200: declareAnswer('What became of each.', ReviewOutcomes),
          ...declareProblems(...BODY_PROBLEMS, ...KEY_PROBLEMS),
        },
      },
    },
    async (request) => {
      const undone = await store.undoReviews(request.body.quotes.map(toVersion), signerOf(request, request.body))
      return { items: undone.map(({ id, outcome }) => presentOutcome(id, outcome)), left: 0 }
    },
  )
}

const NOTHING_TO_UNDO = 'There is nothing to undo: nobody has changed it since its article was last analysed.'

const toVersion = ({ id, etag }: { readonly id: string; readonly etag: string }) => ({
  id,
  tag: etag === '*' ? null : etag.slice(1, -1),
})

/** @throws Problem for a speaker who doesn't exist, which fails all quotes alike: nothing was saved */
function presentOutcome(
  quoteId: string,
  outcome: ReviewOutcome | UndoOutcome,
): z.input<typeof ReviewOutcomes>['items'][number] {
  switch (outcome.outcome) {
    case 'saved': {
      const etag = outcome.quote && formatTag(outcome.quote.tag)
      return { quoteId, outcome: 'saved', etag, code: null, detail: null }
    }
    case 'nothing-to-undo':
      return { quoteId, outcome: 'refused', etag: null, code: 'change-not-found', detail: NOTHING_TO_UNDO }
    case 'unknown-speaker':
      throw refuse(outcome, quoteNotFound(quoteId))
    case 'stale': {
      const { code, message: detail } = refuse(outcome, quoteNotFound(quoteId))
      return { quoteId, outcome: 'stale', etag: formatTag(outcome.tag), code, detail }
    }
    case 'missing':
    case 'withdrawn':
    case 'wrong-span':
    case 'duplicate': {
      const { code, message: detail } = refuse(outcome, quoteNotFound(quoteId))
      return { quoteId, outcome: 'refused', etag: null, code, detail }
    }
  }
}
