import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { z } from 'zod'
import type * as schemas from '../../api/schemas/quotes.ts'
import { ask } from '../ask-service.ts'
import type { StoredQuote } from '../shared/answers.ts'
import { countOf } from '../shared/count-of.ts'
import { dayOf } from '../shared/day-of.ts'
import { namesSomebodyElse } from './names-somebody-else.ts'

type Occurrences = z.output<typeof schemas.OccurrenceList>

/** Where else the same quotation occurs, and whom it is attributed to there. */
export function OtherOccurrences({ quote }: { readonly quote: StoredQuote }): JSX.Element | null {
  const [items, setItems] = useState<readonly StoredQuote[]>([])
  const [next, setNext] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const read = (cursor: string | null, signal?: AbortSignal): void => {
    const from = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    ask<Occurrences>('GET', `/v1/quotes/${quote.id}/occurrences?limit=50${from}`, signal ? { signal } : {}).then(
      ({ answer }) => {
        setItems((before) => (cursor === null ? answer.items : [...before, ...answer.items]))
        setNext(answer.next)
        setFailure(null)
      },
      (error: unknown) => {
        if (signal?.aborted !== true) setFailure(error instanceof Error ? error.message : String(error))
      },
    )
  }
  useEffect(() => {
    const asking = new AbortController()
    read(null, asking.signal)
    return () => asking.abort()
  }, [quote.id])
  if (failure !== null) return <p role="alert">{failure}</p>
  if (items.length === 0) return null
  return (
    <section aria-labelledby="occurrences">
      <h2 id="occurrences">The same quotation elsewhere</h2>
      <ul class="occurrences">
        {items.map((other) => (
          <li key={other.id}>
            <a href={`/quotes/${other.id}`} dir="auto">
              {other.article.title ?? other.article.outlet ?? 'An article without a title'}
            </a>
            <span class="published">
              {other.article.outlet === null ? null : <span dir="auto">{other.article.outlet}</span>}
              {other.article.publishedAt === null ? null : <span>{dayOf(other.article.publishedAt)}</span>}
            </span>
            <span dir="auto">
              {other.speakers.map(({ name }) => name).join(', ') || 'Unknown'}
              {namesSomebodyElse(quote, other) ? <strong class="other"> names somebody else</strong> : null}
            </span>
            <q dir="auto">{other.text}</q>
          </li>
        ))}
      </ul>
      {next === null ? null : (
        <button type="button" class="secondary" onClick={() => read(next)}>
          More than {countOf(items.length, 'place')}: show more
        </button>
      )}
    </section>
  )
}
