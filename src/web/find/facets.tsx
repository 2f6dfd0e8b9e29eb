import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { QuoteFacets } from './answers.ts'
import { listFacets } from './list-facets.ts'
import type { ShownFacet } from './list-facets.ts'
import type { Search } from './search.ts'

/** Filters that narrow the search, with the number of quotations each finds. */
export function Facets({
  search,
  facets,
  onSearch,
}: {
  readonly search: Search
  readonly facets: QuoteFacets
  readonly onSearch: (search: Search) => void
}): JSX.Element {
  return (
    <>
      {listFacets(search, facets).map((facet) => (
        <Facet key={facet.title} facet={facet} onSearch={onSearch} />
      ))}
    </>
  )
}

/** How many values of each to show at first. */
const FEW = 6

function Facet({
  facet,
  onSearch,
}: {
  readonly facet: ShownFacet
  readonly onSearch: (search: Search) => void
}): JSX.Element {
  const [isAll, setAll] = useState(false)
  const { title, values, isComplete } = facet
  const shown = values.filter(({ isTaken }, index) => isAll || isTaken || index < FEW)
  return (
    <fieldset>
      <legend>{title}</legend>
      <ul>
        {shown.map(({ key, name, count, isTaken, next }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={isTaken} onChange={() => onSearch(next)} />
              <bdi class="value">{name}</bdi>{' '}
              <span class="count">{count === null ? '' : count.toLocaleString('en')}</span>
            </label>
          </li>
        ))}
      </ul>
      {isAll || shown.length === values.length ? null : (
        <button type="button" class="secondary" onClick={() => setAll(true)}>
          {values.length - shown.length} more
        </button>
      )}
      {isComplete ? null : <small>Among the latest 10,000.</small>}
    </fieldset>
  )
}
