import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { momentOf } from '../shared/history/moment-of.ts'
import { describeChange, signatureOf } from '../shared/history/history-words.ts'
import type { QuoteChange } from '../shared/history/history-words.ts'
import { readHistory } from '../shared/history/read-history.ts'

/** The history of a quotation: who did what, and when. */
export function QuotationHistory({
  quoteId,
  engine,
}: {
  readonly quoteId: string
  /** The version of the engine that found it; null if a person added it. */
  readonly engine: string | null
}): JSX.Element | null {
  const [changes, setChanges] = useState<readonly QuoteChange[] | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    const asking = new AbortController()
    readHistory(quoteId, asking.signal).then(setChanges, (error: unknown) => {
      if (!asking.signal.aborted) setFailure(error instanceof Error ? error.message : String(error))
    })
    return () => asking.abort()
  }, [quoteId])
  if (failure !== null) return <p role="alert">{failure}</p>
  if (changes === null) return null
  return (
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol class="history">
        {engine === null ? null : <li>Dixit {engine} found it.</li>}
        {changes.map((change, index) => (
          <li key={index} class={change.undone === null ? '' : 'undone'}>
            <time dateTime={change.at}>{momentOf(change.at)}</time>: {signatureOf(change)}
            {describeChange(change).map((words) => (
              <p key={words} dir="auto">
                {words}
              </p>
            ))}
            {change.undone === null ? null : (
              <p>
                Undone by {signatureOf({ ...change.undone, engine: null })} on {momentOf(change.undone.at)}.
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
