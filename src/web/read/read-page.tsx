import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import type { Attributions } from '../shared/answers.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import { PasteForm } from './paste-form.tsx'
import type { ArticleInput } from '../shared/files/read-file.ts'
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
      {state.is === 'asked' ? <LateProgress label="Reading the article" /> : null}
      {state.is === 'refused' ? <p role="alert">{state.reason}</p> : null}
      {state.is === 'answered' ? <ReadArticle answer={state.answer} /> : null}
    </main>
  )
}
