import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { EmptyState } from './empty-state.tsx'
import { Facets } from './facets.tsx'
import { Results } from './results.tsx'
import { isAsked, isDistinct, readSearch, textOf, withValues, writeSearch } from './search.ts'
import type { Search } from './search.ts'
import { SearchForm } from './search-form.tsx'
import { useFeedLink } from './use-feed-link.ts'
import { useFound } from './use-found.ts'

/** Find quotations by words or people, and narrow them down. The page's address holds the search. */
export function FindPage(): JSX.Element {
  const [search, setSearch] = useState<Search>(() => readSearch(location.search))
  const found = useFound(search)
  useFeedLink(search)
  useEffect(() => {
    const follow = (): void => setSearch(readSearch(location.search))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  useEffect(() => {
    const text = textOf(search)
    document.title = `${text === '' ? 'Find quotations' : text} · Dixit`
  }, [search])
  const go = (next: Search): void => {
    const query = writeSearch(next)
    if (query === writeSearch(search)) return
    history.pushState(null, '', `${location.pathname}${query}`)
    setSearch(next)
  }
  const asked = isAsked(search)
  return (
    <main class="find">
      <h1>Find quotations</h1>
      <SearchForm search={search} onSearch={go} />
      {found.refusal === null ? null : <p role="alert">{found.refusal}</p>}
      <div class="search-found">
        <div class="results">
          {asked ? (
            <Results search={search} found={found} onSearch={go} />
          ) : (
            <EmptyState facets={found.facets} onSearch={go} />
          )}
        </div>
        <aside class="facets" aria-label="Narrow down">
          <details open={matchMedia('(min-width: 900px)').matches}>
            <summary>Narrow down</summary>
            <label>
              <input
                type="checkbox"
                checked={isDistinct(search)}
                onChange={() => go(withValues(search, { distinct: isDistinct(search) ? ['false'] : [] }))}
              />
              Each quotation once
            </label>
            {isDistinct(search) ? <p class="hint">The counts include it in every article.</p> : null}
            {found.facets === null ? null : <Facets search={search} facets={found.facets} onSearch={go} />}
          </details>
        </aside>
      </div>
    </main>
  )
}
