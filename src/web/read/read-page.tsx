import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../ask-service.ts'
import type { Attributions, FetchedPage } from '../shared/answers.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import type { FoundArticle, ReadSource } from './article-address.ts'
import { KeepArticle } from './keep-article.tsx'
import { PasteForm } from './paste-form.tsx'
import { ReadArticle } from './read-article.tsx'

type State =
  | { readonly is: 'asked' | 'idle' }
  | { readonly is: 'answered'; readonly article: FoundArticle; readonly answer: Attributions; readonly number: number }
  | { readonly is: 'refused'; readonly reason: string }

/** Paste, press, read. */
export function ReadPage(): JSX.Element {
  const [state, setState] = useState<State>({ is: 'idle' })
  const asking = useRef<AbortController | null>(null)
  const number = useRef(0)
  const refuse = (reason: string): void => setState({ is: 'refused', reason })
  const read = (source: ReadSource): void => {
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    setState({ is: 'asked' })
    attribute(source, signal).then(
      (found) => setState({ is: 'answered', ...found, number: (number.current += 1) }),
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
      {state.is === 'answered' ? (
        <>
          <KeepArticle key={state.number} article={state.article} />
          <ReadArticle answer={state.answer} />
        </>
      ) : null}
    </main>
  )
}

interface Found {
  readonly article: FoundArticle
  readonly answer: Attributions
}

async function attribute(source: ReadSource, signal: AbortSignal): Promise<Found> {
  const article = await findArticle(source, signal)
  const body = 'html' in article ? { html: article.html } : { text: article.text }
  const { answer } = await ask<Attributions>('POST', '/v1/attributions', { body, signal })
  return { article, answer }
}

/** The pasted article, or the page at the address. */
async function findArticle(source: ReadSource, signal: AbortSignal): Promise<FoundArticle> {
  if ('html' in source || 'text' in source) return source
  const { answer } = await ask<FetchedPage>('POST', '/v1/pages', { body: source, signal })
  const { url, html, text = '' } = answer
  return html === undefined ? { url, text } : { url, html }
}
