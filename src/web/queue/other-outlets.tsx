import type { JSX } from 'preact'
import { useAnswer } from '../use-answer.ts'
import type { Occurrences, QueuedQuote } from './answers.ts'

/** Outlets disagree: whom the others give as speaker of the same words. */
export function OtherOutlets({ quote }: { readonly quote: QueuedQuote }): JSX.Element {
  const { answer } = useAnswer<Occurrences>(`/v1/quotes/${encodeURIComponent(quote.id)}/occurrences?limit=10`)
  return (
    <div class="disputed">
      <p>
        <strong>The same words are attributed to different people.</strong>
      </p>
      <ul>
        {(answer?.items ?? []).map((other) => (
          <li key={other.id}>
            <bdi>{other.speakers.map(({ name }) => name).join(', ') || 'Unknown'}</bdi>
            {' in '}
            <a href={`/quotes/${encodeURIComponent(other.id)}`}>
              <bdi>{other.article.outlet ?? other.article.title ?? 'another article'}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
