import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Article } from '../shared/answers.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import { NotThere } from '../shared/loading/not-there.tsx'
import { Published } from '../shared/publication/published.tsx'
import { useLoaded } from '../shared/loading/use-loaded.ts'
import { CorrectArticle } from './correct-article.tsx'

/** A stored article, with who said what in it. */
export function ArticlePage({ articleId = '' }: Readonly<Record<string, string>>): JSX.Element {
  const loaded = useLoaded<Article>(`/v1/articles/${encodeURIComponent(articleId)}`)
  const title = loaded.is === 'loaded' ? (loaded.answer.title ?? 'An article without a title') : null
  useEffect(() => {
    if (title !== null) document.title = `${title} · Dixit`
  }, [title])
  return (
    <main>
      {loaded.is === 'loading' ? <LateProgress label="Opening the article" /> : null}
      {loaded.is === 'refused' ? <NotThere refused={loaded} missing={<NoArticle />} /> : null}
      {loaded.is === 'loaded' ? (
        <>
          <h1 dir="auto">{title}</h1>
          <Published article={loaded.answer} />
          <CorrectArticle article={loaded.answer} />
        </>
      ) : null}
    </main>
  )
}

const NoArticle = (): JSX.Element => (
  <>
    <h1>There is no such article</h1>
    <p>
      It may have been deleted, or the link may be incomplete. <a href="/find">Search for it</a> in the archive.
    </p>
  </>
)
