// What is searched for. It stands in the address of the page, by the names
// that the filters have in the API: so each state has an address, and any
// search of the API can be opened as a page.

/** The filters of GET /v1/quotes, each with its values, and in which order; empty for none. */
export type Search = Readonly<Partial<Record<Parameter, readonly string[]>>>

/** What the page itself sets, and what it keeps where an address has it. */
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

/** The query of an address, "?q=bridge&outlet=The+Daily"; what is no filter is left out. */
export function readSearch(query: string): Search {
  const given = new URLSearchParams(query)
  const known = PARAMETERS.flatMap((name) => {
    const values = given.getAll(name).filter((value) => value.trim() !== '')
    return values.length === 0 ? [] : [[name, values] as const]
  })
  return Object.fromEntries(known)
}

/** In one order: the same search has the same address. '' where nothing is asked. */
export function writeSearch(search: Search, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(
    PARAMETERS.flatMap((name) => (search[name] ?? []).map((value): [string, string] => [name, value])),
  )
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return query.size === 0 ? '' : `?${query.toString()}`
}

/** With other values of some filters; none for those that are empty. */
export function withValues(search: Search, changed: Search): Search {
  return readSearch(writeSearch({ ...search, ...changed }))
}

/** Takes a value of a filter, or leaves it where it is taken. */
export function toggle(search: Search, parameter: Parameter, value: string): Search {
  const before = search[parameter] ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return withValues(search, { [parameter]: after })
}

/**
 * The same of who said it. Those counted there hope and do as well as say, and
 * where somebody is asked for the service leaves that out unless it is asked.
 */
export function toggleSpeaker(search: Search, id: string): Search {
  const next = toggle(search, 'speakerId', id)
  if (search.speaker !== undefined) return next
  if (search.speakerId === undefined && search.cueKind === undefined) return withValues(next, { cueKind: ['any'] })
  return next.speakerId === undefined && search.cueKind?.[0] === 'any' ? withValues(next, { cueKind: [] }) : next
}

/** The year that the dates are, or null. */
export function yearOf({ from, to }: Search): string | null {
  const year = /^(\d{4})-01-01$/.exec(from?.[0] ?? '')?.[1]
  return year !== undefined && to?.[0] === `${year}-12-31` ? year : null
}

/** The whole of a year, or all dates where it is that already. */
export function toggleYear(search: Search, year: string): Search {
  if (yearOf(search) === year) return withValues(search, { from: [], to: [] })
  return withValues(search, { from: [`${year}-01-01`], to: [`${year}-12-31`] })
}

/** The words in the box. */
export const textOf = ({ q, speaker }: Search): string => (q ?? speaker)?.[0] ?? ''

/** Whether anything is asked for; order alone is nothing. */
export function isAsked({ sort: _sort, distinct: _distinct, ...filters }: Search): boolean {
  return Object.keys(filters).length > 0
}

/** The same quotation is listed once unless the address says otherwise. */
export const isDistinct = ({ distinct }: Search): boolean => distinct?.[0] !== 'false'

/** As the lists of the API are asked; `sort` by relevance needs words. */
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

/** As what has no order is asked: facets, feeds, exports. */
export const filterQuery = (search: Search, more: Readonly<Record<string, string>> = {}): string =>
  listQuery(withValues(search, { sort: [] }), more)
