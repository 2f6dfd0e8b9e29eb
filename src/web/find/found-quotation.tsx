import type { JSX } from 'preact'
import { CertaintyWord } from '../shared/certainty-word.tsx'
import { countOf } from '../shared/count-of.ts'
import { dayOf } from '../shared/day-of.ts'
import type { FoundQuote } from './answers.ts'
import { sentenceOf } from './sentence.ts'
import type { Piece } from './sentence.ts'

/** A quotation in its context, with speaker, outlet and date. */
export function FoundQuotation({ quote }: { readonly quote: FoundQuote }): JSX.Element {
  const { id, speakers, article, articleId, occurrences } = quote
  const others = (occurrences?.count ?? 1) - 1
  return (
    <li>
      <p class="who">
        {speakers.length === 0 ? <strong>Unknown</strong> : null}
        {speakers.map(({ id, name, role }, index) => (
          <span key={id}>
            {index === 0 ? null : '; '}
            <a href={`/people/${encodeURIComponent(id)}`}>
              <bdi>{name}</bdi>
            </a>
            {role === null ? null : (
              <span class="role">
                , <bdi>{role}</bdi>
              </span>
            )}
          </span>
        ))}
        <CertaintyWord quote={quote} />
      </p>
      <blockquote dir="auto">{sentenceOf(quote).map(showPiece)}</blockquote>
      <p class="where">
        {article.publishedAt === null ? (
          'No date'
        ) : (
          <time dateTime={article.publishedAt}>{dayOf(article.publishedAt)}</time>
        )}
        {article.outlet === null ? null : (
          <>
            {' · '}
            <bdi>{article.outlet}</bdi>
          </>
        )}
        {' · '}
        <a href={`/articles/${encodeURIComponent(articleId)}#quote-${encodeURIComponent(id)}`}>
          <bdi>{article.title ?? 'The article'}</bdi>
        </a>
        {' · '}
        <a href={`/quotes/${encodeURIComponent(id)}`}>
          {others > 0 ? `also in ${countOf(others, 'article')}` : 'The quotation'}
        </a>
        {occurrences?.disputed === true ? <strong> · attributed to different people</strong> : null}
      </p>
    </li>
  )
}

function showPiece({ text, is }: Piece, index: number): JSX.Element {
  if (is === 'around') return <span key={index}>{text}</span>
  return (
    <mark key={index} class={is === 'found' ? 'match' : undefined}>
      {text}
    </mark>
  )
}
