import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { ArticleText } from '../shared/article-text.tsx'
import type { Article } from '../shared/answers.ts'
import { CertaintyWord } from '../shared/certainty-word.tsx'
import { CERTAINTIES, certaintyOf } from '../shared/certainty.ts'
import { dayOf } from '../shared/day-of.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import { Reasons } from '../shared/reasons.tsx'
import type { QueuedQuote } from './answers.ts'
import { excerptOf, shiftQuote } from './excerpt.ts'
import { OtherOutlets } from './other-outlets.tsx'
import { QueueActions } from './queue-actions.tsx'
import type { Screen } from './screens.ts'
import type { useQueue } from './use-queue.ts'

/** One quotation in its context, with its speaker, the reasons, the confidence, and the possible answers. */
export function QueueCard({
  screen,
  articles,
  mayChange,
  queue,
}: {
  /** Null past the last one, from where the user can go back and undo. */
  readonly screen: Screen | null
  readonly articles: (articleId: string) => Promise<Article>
  readonly mayChange: boolean
  readonly queue: ReturnType<typeof useQueue>
}): JSX.Element {
  const quote = screen?.quote ?? null
  const { article, problem } = useArticle(quote?.articleId ?? null, articles)
  return (
    <>
      {quote === null ? null : (
        <article class="quotation" aria-label="Quotation" aria-live="polite">
          <p class="who">
            <strong>
              <bdi>{quote.speakers.map(({ name }) => name).join(', ') || 'Unknown'}</bdi>
            </strong>
            {quote.speaker?.role ? <bdi class="role">{quote.speaker.role}</bdi> : null}
            <CertaintyWord quote={quote} />
            <small>{CERTAINTIES[certaintyOf(quote)]}</small>
          </p>
          {article === null ? (
            <>
              <blockquote dir="auto">{quote.text}</blockquote>
              {problem === null ? <LateProgress label="Loading the article" /> : <p role="alert">{problem}</p>}
            </>
          ) : (
            <Excerpt article={article} quote={quote} />
          )}
          {quote.occurrences?.disputed === true ? <OtherOutlets quote={quote} /> : null}
          <p class="hint">
            <a href={`/articles/${encodeURIComponent(quote.articleId)}#quote-${encodeURIComponent(quote.id)}`}>
              Edit the words in “<bdi>{quote.article.title ?? 'the article'}</bdi>”
            </a>
            <bdi>
              {[quote.article.outlet, quote.article.publishedAt === null ? null : dayOf(quote.article.publishedAt)]
                .filter(Boolean)
                .map((words) => `, ${words}`)
                .join('')}
            </bdi>
          </p>
        </article>
      )}
      <QueueActions screen={screen} article={article} mayChange={mayChange} queue={queue} />
    </>
  )
}

/** Its words are shaded, and cue and source underlined. */
function Excerpt({ article, quote }: { readonly article: Article; readonly quote: QueuedQuote }): JSX.Element {
  // If it belongs to a revision that is gone, only the words are shown.
  if (article.revision !== quote.revision) return <blockquote dir="auto">{quote.text}</blockquote>
  const { start, end } = excerptOf(article.text, quote)
  return (
    <>
      <div class="excerpt">
        <ArticleText text={article.text.slice(start, end)} quotes={[shiftQuote(quote, start)]} colourOf={ONE_COLOUR} />
      </div>
      <div class="why">
        <Reasons text={article.text} quote={quote} />
      </div>
    </>
  )
}

const ONE_COLOUR = (): string => 'speaker-1'

/** The article of the quotation shown; never the previous one's. */
function useArticle(articleId: string | null, articles: (articleId: string) => Promise<Article>) {
  const [state, setState] = useState<{ readonly article: Article | null; readonly problem: string | null }>({
    article: null,
    problem: null,
  })
  useEffect(() => {
    if (articleId === null) return undefined
    let isOld = false
    articles(articleId).then(
      (article) => {
        if (!isOld) setState({ article, problem: null })
      },
      (error: unknown) => {
        if (!isOld) setState({ article: null, problem: error instanceof Error ? error.message : String(error) })
      },
    )
    return () => {
      isOld = true
    }
  }, [articleId])
  return state.article?.id === articleId ? state : { article: null, problem: state.problem }
}
