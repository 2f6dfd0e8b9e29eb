import type { JSX } from 'preact'
import { dayOf } from '../day-of.ts'
import { webAddress } from './web-address.ts'

export interface PublishedArticle {
  readonly title: string | null
  readonly url: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
}

/** Outlet, date, and a link to the publication, as far as known. */
export function Published({ article }: { readonly article: PublishedArticle }): JSX.Element | null {
  const { outlet, publishedAt } = article
  const url = webAddress(article.url)
  if (outlet === null && publishedAt === null && url === null) return null
  return (
    <p class="published">
      {outlet === null ? null : <span dir="auto">{outlet}</span>}
      {publishedAt === null ? null : <time dateTime={publishedAt}>{dayOf(publishedAt)}</time>}
      {url === null ? null : (
        <a href={url} rel="noopener noreferrer" target="_blank">
          as published
        </a>
      )}
    </p>
  )
}
