import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import type { Attributions } from './answers.ts'
import { PasteForm } from './paste-form.tsx'
import type { ArticleInput } from './read-file.ts'
import { ReadArticle } from './read-article.tsx'

type State =
  | { readonly is: 'asked' | 'idle' }
  | { readonly is: 'answered'; readonly answer: Attributions }
  | { readonly is: 'refused'; readonly reason: string }

/** Paste, press, read. */
export function ReadPage(): JSX.Element {
  const [state, setState] = useState<State>({ is: 'idle' })
  const asking = useRef<AbortController | null>(null)
  const refuse = (reason: string): void => setState({ is: 'refused', reason })
  const read = (input: ArticleInput): void => {
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    setState({ is: 'asked' })
    ask<Attributions>('POST', '/v1/attributions', { body: input, signal }).then(
      ({ answer }) => setState({ is: 'answered', answer }),
      (error: unknown) => {
        if (!signal.aborted) refuse(error instanceof Error ? error.message : String(error))
      },
    )
  }
  useEffect(() => () => asking.current?.abort(), [])
  return (
    <main>
      <h1>Who said what</h1>
      <PasteForm
        onRead={read}
        onRefuse={refuse}
        isBusy={state.is === 'asked'}
        rows={state.is === 'answered' ? 4 : 12}
      />
      {state.is === 'asked' ? <Progress /> : null}
      {state.is === 'refused' ? <p role="alert">{state.reason}</p> : null}
      {state.is === 'answered' ? <ReadArticle answer={state.answer} /> : null}
    </main>
  )
}

/** Shown only where the answer takes longer than a second. */
function Progress(): JSX.Element | null {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(setLate, 1000, true)
    return () => clearTimeout(timer)
  }, [])
  return isLate ? <progress aria-label="Reading the article" /> : null
}
