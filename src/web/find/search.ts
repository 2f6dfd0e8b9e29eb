// The search. It is kept in the page's address, under the names that the filters
// have in the API: so every state has an address, and any search of the API can be
// opened as a page.

/** The filters of GET /v1/quotes, each with its values, and the order; empty for none. */
export type Search = Readonly<Partial<Record<Parameter, readonly string[]>>>

/** The parameters that the page sets itself, and those it keeps if an address has them. */
const PARAMETERS = [
  'q',
  'speaker',
  'speakerId',
  'about',
  'outlet',
  'type',
  'status',
  'language',
  'from',
  'to',
  'sort',
  'distinct',
  'articleId',
  'cueKind',
  'speakerKind',
  'minConfidence',
  'minWords',
  'stem',
  'disputed',
] as const

export type Parameter = (typeof PARAMETERS)[number]

/** Reads the query of an address, "?q=bridge&outlet=The+Daily"; skips unknown parameters. */
export function readSearch(query: string): Search {
  const given = new URLSearchParams(query)
  const known = PARAMETERS.flatMap((name) => {
    const values = given.getAll(name).filter((value) => value.trim() !== '')
    return values.length === 0 ? [] : [[name, values] as const]
  })
  return Object.fromEntries(known)
}

/** In a fixed order: the same search always has the same address. '' for an empty search. */
export function writeSearch(search: Search, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(
    PARAMETERS.flatMap((name) => (search[name] ?? []).map((value): [string, string] => [name, value])),
  )
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return query.size === 0 ? '' : `?${query.toString()}`
}

/** Replaces the values of some filters; an empty list removes one. */
export function withValues(search: Search, changed: Search): Search {
  return readSearch(writeSearch({ ...search, ...changed }))
}

/** Adds a value to a filter, or removes it if it is there. */
export function toggle(search: Search, parameter: Parameter, value: string): Search {
  const before = search[parameter] ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return withValues(search, { [parameter]: after })
}

/**
 * The same for speakers. Their counts include quotes of what they hope and do, which the service leaves out when a
 * search names a speaker, unless told otherwise.
 */
export function toggleSpeaker(search: Search, id: string): Search {
  const next = toggle(search, 'speakerId', id)
  if (search.speaker !== undefined) return next
  if (search.speakerId === undefined && search.cueKind === undefined) return withValues(next, { cueKind: ['any'] })
  return next.speakerId === undefined && search.cueKind?.[0] === 'any' ? withValues(next, { cueKind: [] }) : next
}

/** The year if the dates span exactly one, otherwise null. */
export function yearOf({ from, to }: Search): string | null {
  const year = /^(\d{4})-01-01$/.exec(from?.[0] ?? '')?.[1]
  return year !== undefined && to?.[0] === `${year}-12-31` ? year : null
}

/** Sets the dates to a whole year, or clears them if they are that already. */
export function toggleYear(search: Search, year: string): Search {
  if (yearOf(search) === year) return withValues(search, { from: [], to: [] })
  return withValues(search, { from: [`${year}-01-01`], to: [`${year}-12-31`] })
}

/** The words in the box. */
export const textOf = ({ q, speaker }: Search): string => (q ?? speaker)?.[0] ?? ''

/** Whether anything is searched for; the order alone doesn't count. */
export function isAsked({ sort: _sort, distinct: _distinct, ...filters }: Search): boolean {
  return Object.keys(filters).length > 0
}

/** Repeated quotations are listed once unless the address says otherwise. */
export const isDistinct = ({ distinct }: Search): boolean => distinct?.[0] !== 'false'

/** The query for the API's lists; sorting by relevance needs words. */
export function listQuery(search: Search, more: Readonly<Record<string, string>> = {}): string {
  const { sort, q, stem, ...others } = search
  const order = sort?.[0] === 'relevance' && q === undefined ? undefined : sort
  return writeSearch(
    {
      ...others,
      q,
      ...(q === undefined ? {} : { stem }),
      sort: order,
      distinct: [isDistinct(search) ? 'true' : 'false'],
    } as Search,
    more,
  )
}

/** The query for what has no order: facets, feeds, exports. */
export const filterQuery = (search: Search, more: Readonly<Record<string, string>> = {}): string =>
  listQuery(withValues(search, { sort: [] }), more)
