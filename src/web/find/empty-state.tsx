import type { JSX } from 'preact'
import type { QuoteFacets } from './answers.ts'
import { StateLink } from './results.tsx'
import { withValues } from './search.ts'
import type { Search } from './search.ts'

/** What to search for, with examples from this archive. */
export function EmptyState({
  facets,
  onSearch,
}: {
  readonly facets: QuoteFacets | null
  readonly onSearch: (search: Search) => void
}): JSX.Element {
  const example = (search: Search, text: string): JSX.Element => (
    <StateLink search={withValues({}, search)} onSearch={onSearch}>
      <bdi>{text}</bdi>
    </StateLink>
  )
  const people = facets?.speaker.values.slice(0, 5) ?? []
  if (facets?.type.values.length === 0) {
    return (
      <section class="empty">
        <p>The archive has no quotations yet. They come from articles that are stored through the API or imported.</p>
      </section>
    )
  }
  return (
    <section class="empty" aria-label="How to search">
      <p>Type a name to see what they said, or words to see who said them. Then narrow it down.</p>
      <dl>
        {people.length === 0 ? null : (
          <>
            <dt>Somebody</dt>
            <dd>
              {people.map(({ value, name }, index) => (
                <span key={value}>
                  {index === 0 ? '' : ', '}
                  {example({ speaker: [name] }, name)}
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>All of these words</dt>
        <dd>{example({ q: ['school budget'] }, 'school budget')}</dd>
        <dt>Exactly these words</dt>
        <dd>{example({ q: ['"no comment"'] }, '"no comment"')}</dd>
        <dt>One or the other, and not a third</dt>
        <dd>{example({ q: ['bridge OR tunnel -toll'] }, 'bridge OR tunnel -toll')}</dd>
      </dl>
    </section>
  )
}
