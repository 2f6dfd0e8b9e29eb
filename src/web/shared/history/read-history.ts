import type { z } from 'zod'
import type * as schemas from '../../../api/schemas/reviews.ts'
import { ask } from '../../ask-service.ts'

type History = z.output<typeof schemas.QuoteHistory>

/** A quote's whole history, earliest first. @throws ServiceProblem when it is refused, or no answer came */
export async function readHistory(quoteId: string, signal?: AbortSignal): Promise<History['items']> {
  const items: History['items'] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const path = `/v1/quotes/${encodeURIComponent(quoteId)}/history?limit=100${from}`
    const { answer }: { answer: History } = await ask<History>('GET', path, signal === undefined ? {} : { signal })
    items.push(...answer.items)
    cursor = answer.next
  }
  return items
}
