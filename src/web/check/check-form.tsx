import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { FileField } from '../shared/files/file-field.tsx'
import { readGiven, readPasted } from '../shared/files/read-file.ts'
import type { ArticleInput } from '../shared/files/read-file.ts'

/** The body of POST /v1/checks. */
export type CheckInput = ArticleInput & { readonly articles: readonly ArticleInput[]; readonly archive: boolean }

/** The most that the service takes along with one draft. */
const MOST_ARTICLES = 20

/** A box for the draft, and as many as needed for articles that its quotations may be taken from. */
export function CheckForm({
  onCheck,
  onRefuse,
  isBusy,
  rows,
}: {
  readonly onCheck: (input: CheckInput) => void
  readonly onRefuse: (reason: string) => void
  readonly isBusy: boolean
  /** How many lines of the draft to show. */
  readonly rows: number
}): JSX.Element {
  const [draft, setDraft] = useState('')
  const [articles, setArticles] = useState<readonly string[]>([])
  const [archive, setArchive] = useState(true)
  const pasted = articles.filter((article) => article.trim() !== '')
  const take = (file: File | undefined): void =>
    readGiven(file, (input) => setDraft('text' in input ? input.text : input.html), onRefuse)
  const submit = (): void => {
    if (draft.trim() === '') onRefuse('Paste a draft into the box first.')
    else if (!archive && pasted.length === 0)
      onRefuse('There is nothing to compare with: add an article, or compare with the archive.')
    else onCheck({ ...readPasted(draft), articles: pasted.map(readPasted), archive })
  }
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer?.files[0])
      }}
    >
      <label>
        Draft
        <textarea
          name="draft"
          rows={rows}
          dir="auto"
          placeholder="Paste a draft or a summary with quotations, or drop a file here"
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      </label>
      {articles.map((article, index) => (
        <div key={index} class="along">
          <label>
            Article {index + 1} to compare with
            <textarea
              rows={4}
              dir="auto"
              placeholder="Paste its text or its page’s HTML"
              value={article}
              onInput={(event) => setArticles(articles.with(index, event.currentTarget.value))}
            />
          </label>
          <button
            type="button"
            class="secondary"
            aria-label={`Remove article ${index + 1}`}
            onClick={() => setArticles(articles.toSpliced(index, 1))}
          >
            Remove
          </button>
        </div>
      ))}
      <div class="actions">
        <button type="submit" disabled={isBusy}>
          Check the quotations
        </button>
        <FileField onFile={take} />
        <label>
          <input type="checkbox" checked={archive} onChange={(event) => setArchive(event.currentTarget.checked)} />
          Compare with the archive
        </label>
        {articles.length < MOST_ARTICLES ? (
          <button type="button" class="secondary" onClick={() => setArticles([...articles, ''])}>
            Add an article to compare with
          </button>
        ) : null}
      </div>
      <p class="hint">Nothing is stored, neither the draft nor the articles.</p>
    </form>
  )
}
