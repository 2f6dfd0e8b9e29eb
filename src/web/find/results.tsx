import type { JSX } from 'preact'
import { countOf } from '../shared/count-of.ts'
import { LateProgress } from '../shared/late-progress.tsx'
import { FoundQuotation } from './found-quotation.tsx'
import { filterQuery, textOf, withValues, writeSearch } from './search.ts'
import type { Search } from './search.ts'
import type { Found } from './use-found.ts'

/** Speakers with a matching name, the quotations, and advice if there are none. */
export function Results({
  search,
  found,
  onSearch,
}: {
  readonly search: Search
  readonly found: Found
  readonly onSearch: (search: Search) => void
}): JSX.Element {
  const { quotes, next, people, meant, refusal, isOld } = found
  return (
    <>
      {people.length === 0 ? null : (
        <nav class="people" aria-label="People and organizations with that name">
          <ul>
            {people.map(({ id, name, role, quoteCount }) => (
              <li key={id}>
                <a href={`/people/${encodeURIComponent(id)}`}>
                  <bdi>{name}</bdi>
                </a>
                {role === null ? null : (
                  <>
                    , <bdi>{role}</bdi>
                  </>
                )}{' '}
                <small>{countOf(quoteCount, 'quotation')}</small>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Meant search={search} onSearch={onSearch} />
      <div class="actions">
        <p role="status">{statusOf(found)}</p>
        {quotes === null || quotes.length === 0 ? null : (
          <>
            <a href={`/v1/exports/quotes${filterQuery(search, { format: 'csv', bom: 'true' })}`} download>
              CSV
            </a>
            <a href={`/v1/quotes.atom${filterQuery(search)}`} type="application/atom+xml">
              Atom feed
            </a>
          </>
        )}
      </div>
      {(quotes === null || isOld) && refusal === null ? <LateProgress label="Searching" /> : null}
      {quotes?.length === 0 && !isOld ? <Nothing search={search} meant={meant} onSearch={onSearch} /> : null}
      {quotes === null || quotes.length === 0 ? null : (
        <ol class={isOld ? 'quotations old' : 'quotations'} aria-label="Quotations" aria-busy={isOld}>
          {quotes.map((quote) => (
            <FoundQuotation key={quote.id} quote={quote} />
          ))}
        </ol>
      )}
      {next === null ? null : (
        <button type="button" class="secondary" onClick={found.more} aria-busy={found.isMoreAsked}>
          Load more
        </button>
      )}
    </>
  )
}

function statusOf({ quotes, total, next, isOld }: Found): string {
  if (quotes === null || isOld) return ''
  if (quotes.length === 0) return 'Nothing found.'
  if (total === null) return next === null ? countOf(quotes.length, 'quotation') : ''
  return total > quotes.length && next !== null
    ? `${countOf(total, 'quotation')}, ${quotes.length} shown`
    : countOf(Math.max(total, quotes.length), 'quotation')
}

/** Says whether the typed text was taken for words or for a speaker, and offers the other. */
function Meant({
  search,
  onSearch,
}: {
  readonly search: Search
  readonly onSearch: (search: Search) => void
}): JSX.Element | null {
  const text = textOf(search)
  if (text === '' || (search.q !== undefined && search.speaker !== undefined)) return null
  const isOfPeople = search.q === undefined
  const other = withValues(
    search,
    isOfPeople ? { q: [text], speaker: [] } : { q: [], speaker: [text], sort: [], stem: [] },
  )
  return (
    <p class="hint">
      {isOfPeople ? 'Said by ' : 'With the words '}
      <bdi>“{text}”</bdi>.{' '}
      <StateLink search={other} onSearch={onSearch}>
        {isOfPeople ? 'Search for the words instead' : 'Search for people with that name instead'}
      </StateLink>
    </p>
  )
}

/** A link to another search, shown without reloading the page. */
export function StateLink({
  search,
  onSearch,
  children,
}: {
  readonly search: Search
  readonly onSearch: (search: Search) => void
  readonly children: JSX.Element | string
}): JSX.Element {
  return (
    <a
      href={`/find${writeSearch(search)}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        onSearch(search)
      }}
    >
      {children}
    </a>
  )
}

function Nothing({
  search,
  meant,
  onSearch,
}: {
  readonly search: Search
  readonly meant: readonly string[]
  readonly onSearch: (search: Search) => void
}): JSX.Element {
  const text = textOf(search)
  const isNarrowed = Object.keys(search).some((name) => !['q', 'speaker', 'sort', 'distinct', 'stem'].includes(name))
  return (
    <>
      {meant.length === 0 ? null : (
        <p>
          Did you mean{' '}
          {meant.map((name, index) => (
            <span key={name}>
              {index === 0 ? '' : ' or '}
              <StateLink search={withValues(search, { q: [], speaker: [name] })} onSearch={onSearch}>
                <bdi>{name}</bdi>
              </StateLink>
            </span>
          ))}
          ?
        </p>
      )}
      {isNarrowed && text !== '' ? (
        <p>
          <StateLink search={withValues({}, { q: search.q ?? [], speaker: search.speaker ?? [] })} onSearch={onSearch}>
            Search without filters
          </StateLink>
        </p>
      ) : null}
      {search.q === undefined || search.stem !== undefined ? null : (
        <p>
          <StateLink search={withValues(search, { stem: ['true'] })} onSearch={onSearch}>
            Include other forms of the words
          </StateLink>
        </p>
      )}
    </>
  )
}
