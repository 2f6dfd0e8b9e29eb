import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import { CertaintyWord } from '../shared/certainty-word.tsx'
import { dayOf } from '../shared/day-of.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import type { ListedQuote, QuoteList } from './answers.ts'
import { problemWords } from './problem-words.ts'

/** What somebody said, newest first, a page at a time. */
export function PersonQuotes({
  path,
  none,
  version,
  chosen,
  onChoose,
}: {
  /** The address of the list, with its filters. */
  readonly path: string
  /** The text if there are none. */
  readonly none: string
  readonly version: number
  /** Ids of the chosen ones; null if none can be chosen. */
  readonly chosen: ReadonlySet<string> | null
  readonly onChoose: (quoteId: string, isChosen: boolean) => void
}): JSX.Element {
  const [items, setItems] = useState<readonly ListedQuote[]>([])
  const [next, setNext] = useState<string | null>(null)
  const [total, setTotal] = useState<number | null>(null)
  const [isWaiting, setWaiting] = useState(true)
  const [problem, setProblem] = useState<string | null>(null)
  const asking = useRef<AbortController | null>(null)
  const load = (cursor: string | null): void => {
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    setWaiting(true)
    const page = cursor === null ? `${path}&total=true` : `${path}&cursor=${encodeURIComponent(cursor)}`
    ask<QuoteList>('GET', page, { signal }).then(
      ({ answer }) => {
        setItems((before) => (cursor === null ? answer.items : [...before, ...answer.items]))
        setNext(answer.next)
        if (answer.total !== undefined) setTotal(answer.total)
        setProblem(null)
        setWaiting(false)
      },
      (error: unknown) => {
        if (signal.aborted) return
        setProblem(problemWords(error))
        setWaiting(false)
      },
    )
  }
  useEffect(() => {
    load(null)
    return () => asking.current?.abort()
  }, [path, version])
  return (
    <>
      <p role="status">
        {total === null
          ? ''
          : total === 0
            ? none
            : `${items.length.toLocaleString('en')} of ${total.toLocaleString('en')} quotations, newest first`}
      </p>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <ol class="said" aria-label="Quotations">
        {items.map((quote) => (
          <li key={quote.id}>
            {chosen === null ? null : (
              <input
                type="checkbox"
                aria-label={`Somebody else said: ${quote.text.slice(0, 80)}`}
                checked={chosen.has(quote.id)}
                onChange={(event) => onChoose(quote.id, event.currentTarget.checked)}
              />
            )}
            <Said quote={quote} />
          </li>
        ))}
      </ol>
      {isWaiting ? <LateProgress label="Loading quotations" /> : null}
      {next === null ? null : (
        <button type="button" class="secondary" disabled={isWaiting} onClick={() => load(next)}>
          Load more
        </button>
      )}
    </>
  )
}

function Said({ quote }: { readonly quote: ListedQuote }): JSX.Element {
  const { id, articleId, article, text, type } = quote
  const where = [article.outlet, article.publishedAt === null ? null : dayOf(article.publishedAt)].filter(Boolean)
  return (
    <figure>
      <blockquote dir="auto">{type === 'direct' ? `“${text}”` : text}</blockquote>
      <figcaption>
        <a href={`/articles/${encodeURIComponent(articleId)}#quote-${encodeURIComponent(id)}`}>
          <bdi>{article.title ?? 'Article'}</bdi>
        </a>
        {where.length === 0 ? null : <bdi>, {where.join(', ')}</bdi>}
        {' · '}
        <a href={`/quotes/${encodeURIComponent(id)}`}>quotation</a> <CertaintyWord quote={quote} />
      </figcaption>
    </figure>
  )
}
