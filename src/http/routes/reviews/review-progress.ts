// How far the review has progressed.

import type { QueueFilter, Store } from '../../../store/store.ts'
import type { App } from '../../app.ts'
import { ReviewProgress, ReviewProgressQuery } from '../../../api/schemas/reviews.ts'
import { declareAnswer, declareProblems } from '../answers/declare-answers.ts'

export function addReviewProgressRoute(app: App, store: Store): void {
  app.get(
    '/v1/reviews/progress',
    {
      schema: {
        operationId: 'getReviewProgress',
        tags: ['quotes'],
        summary: 'How far the review is',
        description:
          'How many quotes people have reviewed since a given time, in the whole archive, and how many of the matching ones nobody has reviewed. Undone reviews do not count.',
        querystring: ReviewProgressQuery,
        response: { 200: declareAnswer('How far it is.', ReviewProgress), ...declareProblems('invalid-request') },
      },
    },
    async (request) => {
      const { since, ...filters } = request.query
      const { isComplete, ...counts } = await store.readReviewProgress(since, toQueueFilter(filters))
      return { ...counts, complete: isComplete }
    },
  )
}

/** A query as the store's filter. */
export const toQueueFilter = ({
  outlet,
  speakerId,
}: {
  readonly outlet?: readonly string[] | undefined
  readonly speakerId?: readonly string[] | undefined
}): QueueFilter => ({
  ...(outlet === undefined ? {} : { outlets: outlet }),
  ...(speakerId === undefined ? {} : { speakerIds: speakerId }),
})
