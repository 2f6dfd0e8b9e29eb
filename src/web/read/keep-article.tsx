import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ask, ServiceProblem } from '../ask-service.ts'
import { useMay } from '../shell/me.ts'
import type { FoundArticle } from './article-address.ts'

type State =
  | { readonly is: 'asked' | 'closed' | 'open' }
  | { readonly is: 'kept'; readonly words: string; readonly articleId: string; readonly link: string }
  | { readonly is: 'refused'; readonly reason: string }

const FIELDS = ['title', 'outlet', 'publishedAt', 'url'] as const

/** Stores the article in the archive on request, with the details the user adds; for those who may write. */
export function KeepArticle({ article }: { readonly article: FoundArticle }): JSX.Element | null {
  const [state, setState] = useState<State>({ is: 'closed' })
  if (!useMay('write')) return null
  if (state.is === 'kept') {
    return (
      <p role="status">
        {state.words} <a href={`/articles/${state.articleId}`}>{state.link}</a>
      </p>
    )
  }
  if (state.is === 'closed') {
    return (
      <p class="actions">
        <button type="button" class="secondary" onClick={() => setState({ is: 'open' })}>
          Keep in the archive
        </button>
      </p>
    )
  }
  const keep = (form: HTMLFormElement): void => {
    setState({ is: 'asked' })
    ask<{ readonly id: string }>('POST', '/v1/articles', { body: { ...article, ...filledIn(form) } }).then(
      ({ answer, status }) => setState(status === 201 ? newlyKept(answer.id) : keptBefore(answer.id)),
      (error: unknown) => setState(refusal(error)),
    )
  }
  return (
    <form
      class="keep"
      aria-label="Keep in the archive"
      onSubmit={(event) => {
        event.preventDefault()
        keep(event.currentTarget)
      }}
    >
      <label>
        Title
        <input name="title" maxLength={1000} dir="auto" />
      </label>
      <label>
        Outlet
        <input name="outlet" maxLength={300} dir="auto" />
      </label>
      <label>
        Published on
        <input name="publishedAt" type="date" />
      </label>
      <label>
        Address
        <input name="url" type="url" maxLength={2048} defaultValue={article.url ?? ''} />
      </label>
      <p class="hint">
        {'html' in article
          ? 'Whatever you leave empty is taken from the page, if it is there.'
          : 'Leave empty whatever you do not know.'}
      </p>
      {state.is === 'refused' ? <p role="alert">{state.reason}</p> : null}
      <p class="actions">
        <button type="submit" disabled={state.is === 'asked'}>
          Keep it
        </button>
        <button type="button" class="secondary" onClick={() => setState({ is: 'closed' })}>
          Cancel
        </button>
      </p>
    </form>
  )
}

/** Empty fields are left out, so that they are read from the page. */
function filledIn(form: HTMLFormElement): Readonly<Record<string, string>> {
  const data = new FormData(form)
  const filled = FIELDS.map((name) => [name, data.get(name)] as const)
  return Object.fromEntries(
    filled.flatMap(([name, value]) => (typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [])),
  )
}

const newlyKept = (articleId: string): State => ({
  is: 'kept',
  words: 'It is now in the archive.',
  articleId,
  link: 'Open it there',
})

const keptBefore = (articleId: string): State => ({
  is: 'kept',
  words: 'It is already in the archive.',
  articleId,
  link: 'Open it there',
})

function refusal(error: unknown): State {
  if (error instanceof ServiceProblem && error.articleId !== null) {
    const words = 'Not kept: the archive has another version of it.'
    return { is: 'kept', words, articleId: error.articleId, link: 'Open that version' }
  }
  return { is: 'refused', reason: error instanceof Error ? error.message : String(error) }
}
