import { useEffect, useState } from 'preact/hooks'
import type { z } from 'zod'
import type * as schemas from '../../api/schemas/quotes.ts'
import { ask } from '../ask-service.ts'
import type { StoredQuote } from '../shared/answers.ts'

type QuoteList = z.output<typeof schemas.QuoteList>

/**
 * The first hundred quotes that somebody rejected, which an article leaves out: users who may write can restore one.
 */
export function useRejected(articleId: string, isWanted: boolean): readonly StoredQuote[] {
  const [rejected, setRejected] = useState<readonly StoredQuote[]>([])
  useEffect(() => {
    if (!isWanted) return
    const asking = new AbortController()
    const path = `/v1/quotes?articleId=${encodeURIComponent(articleId)}&status=rejected&limit=100`
    ask<QuoteList>('GET', path, { signal: asking.signal }).then(
      ({ answer }) => setRejected(answer.items),
      // The rest of the article can be corrected without them.
      () => undefined,
    )
    return () => asking.abort()
  }, [articleId, isWanted])
  return rejected
}
