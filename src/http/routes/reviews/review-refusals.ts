// Translates reviews from what clients send to what the store takes, and the
// store's refusals to what clients are told.

import type { z } from 'zod'
import type { ClaimedSpan, Refusal } from '../../../store/store.ts'
import { Problem } from '../../../api/problems.ts'
import type { QuoteAddition } from '../../../api/schemas/reviews.ts'
import { changedMeanwhile } from '../answers/entity-tags.ts'

type Body = z.output<typeof QuoteAddition>

/** The schema has checked that there are either offsets or words. */
export const toClaim = ({ start, end, text }: Body['content'][number]): ClaimedSpan =>
  start === undefined || end === undefined ? { text: text ?? '' } : { start, end, text: text ?? null }

export const toReference = (speaker: Body['speakers'][number]) =>
  'id' in speaker ? speaker : { name: speaker.name, kind: speaker.kind, role: speaker.role ?? null }

export function refuse(refusal: Refusal, missing: Problem): Problem {
  switch (refusal.outcome) {
    case 'missing':
      return missing
    case 'stale':
      return changedMeanwhile()
    case 'withdrawn':
      return new Problem('quote-withdrawn', 'The words of this quote are no longer in its article.')
    case 'duplicate':
      return new Problem('quote-exists', `The quote ${refusal.id} has the same words.`, {
        ids: { quoteId: refusal.id },
      })
    case 'unknown-speaker':
      return wrongField(
        `/speakers/${refusal.index}/id`,
        `names ${JSON.stringify(refusal.id)}, who is not a speaker in the archive`,
        'the id of a stored speaker',
      )
    case 'wrong-span': {
      const pointer = refusal.field === 'parts' ? `/content/${refusal.index}` : `/${refusal.field}`
      return wrongField(pointer, refusal.reason, 'a span of the article’s present text')
    }
  }
}

function wrongField(pointer: string, detail: string, expected: string): Problem {
  return new Problem('invalid-request', `${pointer} ${detail}; expected: ${expected}.`, {
    errors: [{ pointer, detail, expected }],
  })
}
